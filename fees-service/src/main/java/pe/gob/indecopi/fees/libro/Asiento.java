package pe.gob.indecopi.fees.libro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * An entry of the ledger. It balances or it does not exist.
 *
 * @param clave unique, derived from the payment or act that it posts, so that posting it again adds
 *     nothing
 * @param fecha the legal day on which it was recorded; a day that is over gets no more entries
 * @param en the legal instant of the same
 * @param tipo why
 * @param documento the order or the unidentified payment that it is about
 * @param organo the organ whose fee it is, where an order is known
 * @param comprobante the receipt that it is about, {@code CANAL:NUMERO}
 * @param detalle what the payment turned out to be, or why the money went back
 * @param apuntes its lines
 */
public record Asiento(
    String clave,
    LocalDate fecha,
    Instant en,
    TipoAsiento tipo,
    String documento,
    @Nullable String organo,
    @Nullable String comprobante,
    @Nullable String detalle,
    List<Apunte> apuntes) {

  /** Refuses what does not balance. */
  public Asiento {
    apuntes = List.copyOf(apuntes);
    var debe = apuntes.stream().map(Apunte::debe).reduce(Dinero.CERO, Dinero::mas);
    var haber = apuntes.stream().map(Apunte::haber).reduce(Dinero.CERO, Dinero::mas);
    if (!debe.equals(haber) || !debe.esPositivo()) {
      throw new IllegalArgumentException(clave + " does not balance: " + debe + ", " + haber);
    }
  }

  /** The sum of either side. */
  public Dinero monto() {
    return apuntes.stream().map(Apunte::debe).reduce(Dinero.CERO, Dinero::mas);
  }

  /** Lines in the making: those of nothing are left out. */
  public static final class Apuntes {
    private final List<Apunte> lista = new ArrayList<>();

    /** Debits, if there is something to debit. */
    public Apuntes debe(Cuenta cuenta, Dinero monto) {
      if (!monto.esCero()) {
        lista.add(Apunte.debe(cuenta, monto));
      }
      return this;
    }

    /** Credits, if there is something to credit. */
    public Apuntes haber(Cuenta cuenta, Dinero monto) {
      if (!monto.esCero()) {
        lista.add(Apunte.haber(cuenta, monto));
      }
      return this;
    }

    /** What was gathered. */
    public List<Apunte> lista() {
      return lista;
    }
  }
}
