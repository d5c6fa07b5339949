package pe.gob.indecopi.fees.tarifa;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a procedure charges for, as the public API shows it. */
@Schema(name = "ConceptoDeTarifa")
record ConceptoVista(
    @Schema(example = "primera-clase") String concepto,
    String descripcion,
    @Schema(
            description = "Porcentaje impreso de la UIT; se muestra, no se multiplica",
            example = "14.46")
        @Nullable String uitPorcentaje,
    @Schema(description = "Monto que se cobra", example = "534.99") @Nullable String soles,
    String unidad,
    @Schema(
            allowableValues = {
              "FIJO",
              "POR_UNIDAD",
              "POR_UNIDAD_ADICIONAL",
              "ESCALA",
              "PORCENTAJE_CON_TOPE",
              "ETAPAS",
              "EXTERNO"
            })
        String regla,
    @Schema(description = "Si es de la tasa propia del procedimiento") boolean propio,
    @Schema(description = "Cuándo integra la tasa propia, si es una sola condición")
        @Nullable CondicionVista cuando,
    @Schema(description = "Todo lo que debe darse para que integre la tasa propia")
        @Nullable List<CondicionVista> condiciones,
    @Schema(description = "Nombres de las variables de las que depende") List<String> variables,
    @Schema(description = "Unidades que otro concepto ya cubre") @Nullable Integer incluidas,
    @Schema(description = "De cuántas en cuántas unidades se paga") @Nullable Integer cada,
    @Schema(
            description =
                "Otra medida que el texto imprime; se cobra, una vez, la que dé más unidades")
        @Nullable MedidaVista alternativa,
    @Schema(description = "Cuántas veces se paga, a lo más") @Nullable Integer veces,
    @Nullable List<TramoVista> tramos,
    @Schema(description = "Porcentaje del monto del caso, con su tope")
        @Nullable PorcentajeVista porcentaje,
    @Nullable EtapasVista etapas,
    @Schema(description = "Quién fija la tasa, si el TUPA no le imprime monto")
        @Nullable String fija,
    List<String> exoneraciones,
    TarifaVista.VigenciaVista vigencia,
    @Schema(description = "Línea del texto del TUPA donde están los soles") @Nullable Integer linea,
    @Schema(description = "Línea donde está el porcentaje, si es otra") @Nullable Integer lineaUit,
    @Schema(description = "Por qué soles y porcentaje no cuadran") @Nullable String desvio) {

  @Schema(name = "CondicionDeConcepto")
  record CondicionVista(String variable, String valor) {
    static CondicionVista de(Condicion una) {
      return new CondicionVista(una.variable().nombre(), una.valor());
    }
  }

  @Schema(name = "PorcentajeConTope")
  record PorcentajeVista(
      @Schema(description = "Por ciento", example = "3") String porcentaje,
      @Schema(description = "De qué monto", example = "creditoInvocado") String de,
      @Schema(description = "Si el tope se mide con la UIT del día; si no, en los soles impresos")
          boolean topeEnUit,
      int linea) {}

  @Schema(name = "EtapasDeTarifa")
  record EtapasVista(EtapaVista inicio, EtapaVista reintegro) {}

  @Schema(name = "EtapaDeTarifa")
  record EtapaVista(
      @Schema(description = "Por ciento de la UIT", example = "10") String uitPorcentaje,
      @Schema(
              description =
                  "Soles del inicio; el reintegro se mide con la UIT del día en que se paga")
          @Nullable String soles,
      @Nullable String cuando,
      int linea) {}

  @Schema(name = "MedidaAlternativa")
  record MedidaVista(String variable, int incluidas, int cada) {}

  @Schema(name = "TramoDeEscala")
  record TramoVista(
      int desde,
      int hasta,
      String uitPorcentaje,
      String soles,
      int linea,
      @Nullable Integer lineaUit,
      @Nullable String desvio) {}

  /** The view of a concept in a language. */
  static ConceptoVista de(Concepto uno, TarifaVista.VigenciaVista vigencia, Locale idioma) {
    var regla = uno.regla();
    var importe =
        regla instanceof Regla.Escala ? null : regla.importes().stream().findFirst().orElse(null);
    var adicional = regla instanceof Regla.PorUnidadAdicional una ? una : null;
    return new ConceptoVista(
        uno.nombre(),
        uno.descripcion().en(idioma),
        importe == null ? null : importe.uitPorcentaje().toPlainString(),
        importe == null ? null : importe.soles().toPlainString(),
        uno.unidad().en(idioma),
        regla.nombre(),
        uno.propio(),
        uno.cuando().size() == 1 ? CondicionVista.de(uno.cuando().getFirst()) : null,
        uno.cuando().isEmpty() ? null : uno.cuando().stream().map(CondicionVista::de).toList(),
        regla.por().stream().map(Variable::nombre).toList(),
        adicional == null ? null : adicional.medida().incluidas(),
        adicional == null || adicional.medida().cada() == 1 ? null : adicional.medida().cada(),
        adicional == null ? null : medida(adicional.alternativa()),
        adicional == null || adicional.veces() == 0 ? null : adicional.veces(),
        regla instanceof Regla.Escala escala ? tramos(escala) : null,
        regla instanceof PorcentajeConTope tope ? porcentaje(tope) : null,
        regla instanceof Etapas etapas ? etapas(etapas, idioma) : null,
        regla instanceof Regla.Externo externo ? externo.fija().en(idioma) : null,
        uno.exoneraciones(),
        vigencia,
        regla instanceof Regla.Externo externo
            ? Integer.valueOf(externo.linea())
            : importe == null ? null : Integer.valueOf(importe.linea()),
        importe == null ? null : lineaUit(importe),
        importe == null ? null : importe.desvio());
  }

  private static @Nullable Integer lineaUit(Importe importe) {
    return importe.lineaUit() == importe.linea() ? null : importe.lineaUit();
  }

  private static @Nullable MedidaVista medida(@Nullable Medida una) {
    return una == null
        ? null
        : new MedidaVista(una.variable().nombre(), una.incluidas(), una.cada());
  }

  private static PorcentajeVista porcentaje(PorcentajeConTope una) {
    return new PorcentajeVista(
        una.porcentaje().toPlainString(), una.variable().nombre(), una.topeEnUit(), una.linea());
  }

  private static EtapasVista etapas(Etapas una, Locale idioma) {
    return new EtapasVista(
        new EtapaVista(
            una.inicio().uitPorcentaje().toPlainString(),
            una.montoDelInicio().setScale(2, RoundingMode.HALF_UP).toPlainString(),
            null,
            una.inicio().linea()),
        new EtapaVista(
            una.reintegro().uitPorcentaje().toPlainString(),
            null,
            una.condicion().en(idioma),
            una.reintegro().linea()));
  }

  private static List<TramoVista> tramos(Regla.Escala escala) {
    return escala.tramos().stream()
        .map(
            tramo ->
                new TramoVista(
                    tramo.desde(),
                    tramo.hasta(),
                    tramo.importe().uitPorcentaje().toPlainString(),
                    tramo.importe().soles().toPlainString(),
                    tramo.importe().linea(),
                    lineaUit(tramo.importe()),
                    tramo.importe().desvio()))
        .toList();
  }
}
