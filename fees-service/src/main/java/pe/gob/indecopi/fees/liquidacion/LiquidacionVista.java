package pe.gob.indecopi.fees.liquidacion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;

/** A quote as the public API shows it. */
@Schema(name = "Liquidacion")
public record LiquidacionVista(
    String procedimiento,
    String nombre,
    LocalDate fecha,
    String tarifaVersion,
    Variables variables,
    List<String> conceptos,
    List<LineaVista> lineas,
    Dinero total,
    @Schema(description = "Qué parte de una tasa por etapas; no está si nada va por etapas")
        @Nullable Etapa etapa,
    @Schema(description = "Lo que hay que saber además: lo que fija otro, el reintegro por venir")
        @Nullable List<String> avisos,
    @Schema(description = "La suma, en palabras") String explicacion) {

  /** A line of a quote. */
  @Schema(name = "LineaDeLiquidacion")
  public record LineaVista(
      String concepto,
      String descripcion,
      long cantidad,
      Dinero unitario,
      @Schema(example = "14.41") String uitPorcentaje,
      Dinero monto,
      @Schema(description = "Cómo se llega al monto, en palabras") String explicacion,
      FuenteVista fuente) {}

  /** Where an amount is printed. */
  @Schema(name = "FuenteDeLinea")
  public record FuenteVista(String documento, int linea) {}

  /** The view of a quote in a language. */
  public static LiquidacionVista de(Liquidacion una, Locale idioma) {
    return new LiquidacionVista(
        una.procedimiento(),
        una.nombre(),
        una.fecha(),
        una.tarifaVersion(),
        una.variables(),
        una.conceptos(),
        una.lineas().stream().map(linea -> linea(una, linea, idioma)).toList(),
        una.total(),
        una.etapa(),
        una.avisos().isEmpty() ? null : una.avisos().stream().map(uno -> uno.en(idioma)).toList(),
        una.explicacion().en(idioma));
  }

  private static LineaVista linea(Liquidacion una, Linea linea, Locale idioma) {
    return new LineaVista(
        linea.concepto(),
        linea.descripcion().en(idioma),
        linea.cantidad(),
        linea.unitario(),
        linea.uitPorcentaje().toPlainString(),
        linea.monto(),
        linea.explicacion().en(idioma),
        new FuenteVista(una.documento(), linea.linea()));
  }
}
