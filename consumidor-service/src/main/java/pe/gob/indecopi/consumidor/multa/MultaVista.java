package pe.gob.indecopi.consumidor.multa;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.multa.Multa.Cobro;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A fine as its party, the official and the auditor see it.
 *
 * @param impugnable last day on which its party may challenge it
 * @param prescribe last day on which it can be collected (Ley 29571, art. 122)
 * @param cobro what can be paid today; absent where nothing is owed, or not yet
 */
@Schema(name = "MultaPorPagar")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MultaVista(
    @Schema(example = "mul_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    String expediente,
    @Schema(example = "000123-2026/CPC") String numero,
    @Schema(example = "CPC-1") String procedimiento,
    @Schema(example = "p2") String parte,
    String infractor,
    Multa.Clase clase,
    @Schema(example = "3.00") String uit,
    Multa.Estado estado,
    LocalDate impuesta,
    @Nullable LocalDate impugnable,
    @Nullable LocalDate firme,
    @Nullable LocalDate prescribe,
    @Nullable CobroVista cobro,
    List<OrdenVista> ordenes,
    List<PagoVista> pagos,
    long version) {

  /** What can be paid today. */
  @Schema(name = "CobroDeMulta")
  record CobroVista(Dinero monto, LocalDate hasta, boolean rebajado) {}

  /** An order of payment in fees-service. */
  @Schema(name = "OrdenDeMulta")
  record OrdenVista(
      @Schema(example = "ord_9f86d081884c7d65") String orden,
      @Schema(example = "4821-0093-5517") String codigoPago,
      Dinero monto,
      LocalDate hasta,
      boolean rebajada) {}

  /** A payment. */
  @Schema(name = "PagoDeMulta")
  record PagoVista(String orden, String comprobante, LocalDate fecha, Dinero monto) {}

  static MultaVista de(Multa m, @Nullable Cobro cobro) {
    return new MultaVista(
        m.id(),
        m.expediente(),
        m.numero(),
        m.procedimiento(),
        m.parte(),
        m.infractor().nombre(),
        m.clase(),
        m.uit().toPlainString(),
        m.estado(),
        m.impuesta(),
        m.impugnable(),
        m.firme(),
        m.prescribe(),
        cobro == null ? null : new CobroVista(cobro.monto(), cobro.hasta(), cobro.rebajado()),
        m.ordenes().stream()
            .map(o -> new OrdenVista(o.orden(), o.codigoPago(), o.monto(), o.hasta(), o.rebajada()))
            .toList(),
        m.pagos().stream()
            .map(p -> new PagoVista(p.orden(), p.comprobante(), p.fecha(), p.monto()))
            .toList(),
        m.version());
  }
}
