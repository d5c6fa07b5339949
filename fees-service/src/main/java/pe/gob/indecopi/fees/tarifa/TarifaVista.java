package pe.gob.indecopi.fees.tarifa;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tariff says of a procedure, as the public API shows it. */
@Schema(name = "TarifaDeProcedimiento")
record TarifaVista(
    @Schema(example = "DSD-10") String procedimiento,
    String nombre,
    @Schema(example = "DSD") String organo,
    boolean gratuito,
    @Schema(description = "Qué es gratuito y qué línea lo imprime")
        @Nullable GratuidadVista gratuidad,
    List<ConceptoVista> conceptos,
    List<VariableVista> variables,
    List<CanalVista> canales,
    List<ExoneracionVista> exoneraciones,
    VigenciaVista vigencia,
    FuenteVista fuente,
    List<String> dudas,
    @Schema(description = "Con qué regla se resuelven vacíos y contradicciones del texto impreso")
        @Nullable List<String> resuelve) {

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
      VigenciaVista vigencia,
      @Schema(description = "Línea del texto del TUPA donde están los soles")
          @Nullable Integer linea,
      @Schema(description = "Línea donde está el porcentaje, si es otra")
          @Nullable Integer lineaUit,
      @Schema(description = "Por qué soles y porcentaje no cuadran") @Nullable String desvio) {}

  @Schema(name = "CondicionDeConcepto")
  record CondicionVista(String variable, String valor) {
    static CondicionVista de(Condicion una) {
      return new CondicionVista(una.variable().nombre(), una.valor());
    }
  }

  @Schema(name = "GratuidadDeTarifa")
  record GratuidadVista(String nota, int linea) {}

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

  @Schema(name = "VariableDeTarifa")
  record VariableVista(
      @Schema(example = "clases") String nombre,
      Variable.Tipo tipo,
      @Nullable Integer minimo,
      @Nullable Integer maximo,
      @Nullable List<String> opciones,
      @Schema(description = "La opción que se entiende si no se dice") @Nullable String supone) {}

  @Schema(name = "CanalDePago")
  record CanalVista(
      Canal canal,
      String nota,
      int linea,
      @Schema(description = "false si esa línea no lo nombra; entonces lo explica una duda")
          @Nullable Boolean impreso) {}

  @Schema(name = "Exoneracion")
  record ExoneracionVista(
      String exoneracion,
      String descripcion,
      @Schema(description = "Por ciento que se deja de cobrar, si no es todo", example = "70")
          @Nullable String reduccion,
      @Schema(description = "Variable que la trae por sí sola; sin ella se invoca por su nombre")
          @Nullable CondicionVista cuando,
      int linea) {}

  @Schema(name = "VigenciaDeTarifa")
  record VigenciaVista(LocalDate desde, String norma, String version) {}

  @Schema(name = "FuenteDeTarifa")
  record FuenteVista(
      String documento,
      @Schema(description = "UIT, en soles, de los porcentajes impresos", example = "3700")
          String uitImpresa) {}

  static TarifaVista de(Tarifa tarifa, TarifaDeProcedimiento una, Locale idioma) {
    var vigencia =
        new VigenciaVista(tarifa.vigencia().desde(), tarifa.vigencia().norma(), tarifa.version());
    return new TarifaVista(
        una.codigo(),
        una.nombre(),
        tarifa.organo(),
        una.gratuito(),
        gratuidad(una.gratuidad(), idioma),
        una.conceptos().stream().map(uno -> concepto(uno, vigencia, idioma)).toList(),
        una.variables().stream().map(v -> variable(una, v)).toList(),
        una.canales().stream()
            .map(
                uno ->
                    new CanalVista(
                        uno.canal(),
                        uno.nota().en(idioma),
                        uno.linea(),
                        uno.impreso() ? null : false))
            .toList(),
        una.exoneraciones().stream().map(uno -> exoneracion(uno, idioma)).toList(),
        vigencia,
        new FuenteVista(tarifa.documento(), tarifa.uitImpresa().toPlainString()),
        juntas(una.dudas(), tarifa.dudas()),
        juntas(una.resuelve(), tarifa.resuelve()));
  }

  private static List<String> juntas(List<String> suyas, List<String> deTodas) {
    return Stream.concat(suyas.stream(), deTodas.stream()).toList();
  }

  private static @Nullable GratuidadVista gratuidad(@Nullable Gratuidad una, Locale idioma) {
    return una == null ? null : new GratuidadVista(una.nota().en(idioma), una.linea());
  }

  private static ExoneracionVista exoneracion(Exoneracion una, Locale idioma) {
    return new ExoneracionVista(
        una.nombre(),
        una.descripcion().en(idioma),
        una.total() ? null : una.reduccion().toPlainString(),
        una.cuando().map(CondicionVista::de).orElse(null),
        una.linea());
  }

  private static VariableVista variable(TarifaDeProcedimiento una, Variable variable) {
    var opciones = una.opciones(variable);
    var cuenta = una.cuenta(variable);
    return new VariableVista(
        variable.nombre(),
        cuenta ? Variable.Tipo.CONTEO : variable.tipo(),
        cuenta ? 1 : null,
        cuenta ? variable.maximo() : null,
        opciones.isEmpty() ? null : opciones,
        una.supone().get(variable));
  }

  private static ConceptoVista concepto(Concepto uno, VigenciaVista vigencia, Locale idioma) {
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
