package pe.gob.indecopi.fees.libro;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/** All accounts at the end of a day. */
@Schema(name = "Balance")
record BalanceVista(
    @Schema(description = "Hasta el fin de este día; sin él, hasta ahora")
        @Nullable LocalDate fecha,
    List<SaldoVista> cuentas,
    Dinero debe,
    Dinero haber,
    @Schema(description = "Si el debe y el haber suman lo mismo: siempre") boolean cuadra,
    @Schema(description = "Documentos cuyos asientos aún no llegan al libro") long porAsentar) {

  /** An account. */
  @Schema(name = "Saldo")
  record SaldoVista(
      @Schema(example = "POR_DEVOLVER") String cuenta,
      Dinero debe,
      Dinero haber,
      @Schema(description = "Del lado en que la cuenta crece") Dinero saldo) {

    static SaldoVista de(Saldo uno) {
      return new SaldoVista(uno.cuenta().codigo(), uno.debe(), uno.haber(), uno.saldo());
    }
  }

  static BalanceVista de(@Nullable LocalDate fecha, Saldos saldos, long porAsentar) {
    return new BalanceVista(
        fecha,
        saldos.todos().stream().map(SaldoVista::de).toList(),
        saldos.debe(),
        saldos.haber(),
        saldos.cuadra(),
        porAsentar);
  }
}
