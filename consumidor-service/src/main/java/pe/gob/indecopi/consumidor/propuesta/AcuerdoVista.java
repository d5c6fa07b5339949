package pe.gob.indecopi.consumidor.propuesta;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * An agreement as it is seen.
 *
 * @param numero that of its complaint
 * @param origen how the parties came to it
 * @param cumplimiento how it is kept, all in all
 */
@Schema(name = "Acuerdo")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AcuerdoVista(
    @Schema(example = "000123-2026/SAC-R") String numero,
    Resultado origen,
    LocalDate celebrado,
    @Nullable Dinero monto,
    Acuerdo.Cumplimiento cumplimiento,
    List<CompromisoVista> obligaciones) {

  /**
   * An obligation, and how it goes.
   *
   * @param n its place, from 1
   * @param vence last day for it
   * @param quedan days of the calendar left for it; absent once it is settled
   * @param pruebas ids of documents with which its debtor proves it
   * @param hechos what its creditor tells of a breach
   */
  @Schema(name = "ObligacionAcordada")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CompromisoVista(
      @Schema(example = "1") int n,
      Lado deudor,
      String que,
      @Nullable Dinero monto,
      LocalDate vence,
      @Nullable Long quedan,
      Compromiso.Estado estado,
      List<String> pruebas,
      @Nullable String hechos) {

    static CompromisoVista de(Compromiso c, LocalDate hoy) {
      var o = c.obligacion();
      var quedan = java.time.temporal.ChronoUnit.DAYS.between(hoy, c.vence());
      return new CompromisoVista(
          c.n(),
          o.deudor(),
          o.que(),
          o.monto(),
          c.vence(),
          c.estado().abierto() ? Math.max(0, quedan) : null,
          c.estado(),
          c.pruebas(),
          c.hechos());
    }
  }

  static AcuerdoVista de(Acuerdo a, LocalDate hoy) {
    return new AcuerdoVista(
        a.numero().toString(),
        a.origen(),
        a.celebrado(),
        a.monto(),
        a.cumplimiento(),
        a.compromisos().stream().map(c -> CompromisoVista.de(c, hoy)).toList());
  }
}
