package pe.gob.indecopi.fees.conciliacion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** A reconciliation as the public API shows it. */
@Schema(name = "Conciliacion")
record ConciliacionVista(
    @Schema(example = "con_9f86d081884c7d65") String id,
    Canal canal,
    LocalDate fecha,
    EstadoConciliacion estado,
    @Schema(description = "Del archivo cargado") String sha256,
    OffsetDateTime cargada,
    @Schema(description = "Cuántos pagos trae el archivo") int lineas,
    Dinero total,
    @Schema(description = "Si cada línea estaba o quedó registrada y no falta ninguna")
        boolean cuadra,
    List<Resumen> resumen,
    @Schema(description = "Las líneas que alguien debe mirar, hasta 200; todas en …/lineas")
        List<LineaVista> noCuadran,
    @Schema(description = "Cuántos pagos informados de ese día no trae el archivo")
        int cuantosAusentes,
    @Schema(description = "Esos pagos, hasta 200; solo para tesorería y auditoría")
        @Nullable List<Ausente> ausentes) {

  private static final int A_LO_MAS = 200;

  /** The lines of one result. */
  @Schema(name = "ResumenDeConciliacion")
  record Resumen(ResultadoDeLinea resultado, int lineas, Dinero monto) {}

  /** A payment that the file does not list. */
  @Schema(name = "PagoAusente")
  record Ausente(String orden, String comprobante, Dinero monto) {}

  /** A line of the file. */
  @Schema(name = "LineaDeConciliacion")
  record LineaVista(
      @Schema(description = "Línea del archivo; la cabecera es la 1") int linea,
      String comprobante,
      @Schema(description = "Lo que anotó el banco") @Nullable String referencia,
      Dinero monto,
      ResultadoDeLinea resultado,
      @Schema(description = "El resultado, en palabras") String explicacion,
      @Schema(description = "La orden o el pago no identificado") @Nullable String documento,
      @Schema(description = "Nuestro monto, fecha u orden si difieren; o qué resultó ser el pago")
          @Nullable String motivo) {

    static LineaVista de(Hallazgo uno, Locale idioma) {
      var pagado = uno.pagado();
      return new LineaVista(
          pagado.linea(),
          pagado.comprobante().numero(),
          pagado.referencia(),
          pagado.monto(),
          uno.resultado(),
          uno.resultado().explicacion().en(idioma),
          uno.documento(),
          uno.motivo());
    }
  }

  static ConciliacionVista de(
      Conciliacion una, List<Hallazgo> lineas, boolean conAusentes, Locale idioma) {
    var noCuadran = lineas.stream().filter(uno -> !uno.resultado().cuadra()).toList();
    var terminada = una.estado() == EstadoConciliacion.TERMINADA;
    return new ConciliacionVista(
        una.id(),
        una.canal(),
        una.fecha(),
        una.estado(),
        una.sha256(),
        una.cargada().atZone(RelojLegal.LIMA).toOffsetDateTime(),
        una.lineas(),
        una.total(),
        terminada && noCuadran.isEmpty() && una.cuantosAusentes() == 0,
        resumen(lineas),
        noCuadran.stream().limit(A_LO_MAS).map(uno -> LineaVista.de(uno, idioma)).toList(),
        una.cuantosAusentes(),
        conAusentes
            ? una.ausentes().stream()
                .map(uno -> new Ausente(uno.orden(), uno.comprobante(), uno.monto()))
                .toList()
            : null);
  }

  private static List<Resumen> resumen(List<Hallazgo> lineas) {
    return Stream.of(ResultadoDeLinea.values())
        .map(
            resultado -> {
              var suyas =
                  lineas.stream()
                      .filter(uno -> uno.resultado() == resultado)
                      .map(uno -> uno.pagado().monto())
                      .toList();
              return new Resumen(
                  resultado, suyas.size(), suyas.stream().reduce(Dinero.CERO, Dinero::mas));
            })
        .filter(uno -> uno.lineas() > 0)
        .toList();
  }
}
