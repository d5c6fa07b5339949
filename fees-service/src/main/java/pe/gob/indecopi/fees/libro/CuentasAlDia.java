package pe.gob.indecopi.fees.libro;

import java.time.LocalDate;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** The accounts of the ledger at the end of a day, and whether that day is over. */
public final class CuentasAlDia {

  /** An act of a day may still be on its way to its document a moment after midnight. */
  private static final int DIAS_DE_GRACIA = 2;

  private final LibroMongo libro;
  private final AsientosPendientes pendientes;
  private final RelojLegal reloj;

  CuentasAlDia(LibroMongo libro, AsientosPendientes pendientes, RelojLegal reloj) {
    this.libro = libro;
    this.pendientes = pendientes;
    this.reloj = reloj;
  }

  /** The accounts at the end of that day. */
  public Saldos al(LocalDate dia) {
    var firme =
        dia.isBefore(reloj.hoy().minusDays(DIAS_DE_GRACIA - 1)) && pendientes.cuantos() == 0;
    return libro.saldosAl(dia, firme);
  }

  /** Whether entries of that day may still come. */
  public boolean provisional(LocalDate dia) {
    return !dia.isBefore(reloj.hoy()) || pendientes.cuantos() > 0;
  }

  /** How many documents have something to post. */
  public long porAsentar() {
    return pendientes.cuantos();
  }

  /** The last day of which anything is known. */
  public LocalDate hoy() {
    return reloj.hoy();
  }
}
