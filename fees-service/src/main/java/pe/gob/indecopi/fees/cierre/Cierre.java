package pe.gob.indecopi.fees.cierre;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * What a day brought, by the legal day on which it was recorded.
 *
 * @param fecha the day
 * @param provisional whether more may still come
 * @param cobrado all that came in
 * @param devuelto all that went back
 * @param canales per channel
 * @param organos per organ
 * @param cobros per organ, channel and what the payments turned out to be
 * @param devoluciones one by one
 * @param cuentas the accounts of the ledger, before and after
 * @param cuadra whether both sides of the ledger are the same at the end of the day
 */
@Schema(name = "Cierre")
record Cierre(
    LocalDate fecha,
    @Schema(description = "Si el día no ha terminado o algo aún no llega al libro")
        boolean provisional,
    Dinero cobrado,
    Dinero devuelto,
    List<PorCanal> canales,
    List<PorOrgano> organos,
    List<Cobros> cobros,
    List<Devuelto> devoluciones,
    List<CuentaDelDia> cuentas,
    boolean cuadra) {

  /** A channel: what came in by it and what went back from it. */
  @Schema(name = "CierrePorCanal")
  record PorCanal(Canal canal, Dinero cobrado, Dinero devuelto, Dinero neto) {}

  /** An organ: what was paid for its fees, what went back of it, and what it earned. */
  @Schema(name = "CierrePorOrgano")
  record PorOrgano(
      String organo,
      Dinero cobrado,
      Dinero devuelto,
      @Schema(description = "Tasas completas menos las devueltas o por devolver")
          Dinero ingresos) {}

  /**
   * Payments of one kind.
   *
   * @param organo absent for those that no order is known for
   * @param identificado whether the money had come on an earlier day or act, as unidentified: it is
   *     not counted again in the totals
   */
  @Schema(name = "CobrosDelDia")
  record Cobros(
      @Nullable String organo,
      Canal canal,
      @Schema(example = "EXACTO") String resultado,
      boolean identificado,
      int cantidad,
      Dinero monto) {}

  /** A refund. */
  @Schema(name = "DevolucionDelDia")
  record Devuelto(
      @Nullable String organo,
      Canal medio,
      String operacion,
      String documento,
      String motivo,
      Dinero monto) {}

  /** An account: what it held, what was posted, what it holds. */
  @Schema(name = "CuentaDelDia")
  record CuentaDelDia(String cuenta, Dinero inicial, Dinero debe, Dinero haber, Dinero saldo) {}
}
