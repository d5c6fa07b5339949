package pe.gob.indecopi.fees.tarifa;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the tariff says of a procedure, as the public API shows it. */
@Schema(name = "TarifaDeProcedimiento")
record TarifaVista(
    @Schema(example = "DSD-10") String procedimiento,
    String nombre,
    @Schema(example = "DSD") String organo,
    boolean gratuito,
    List<ConceptoVista> conceptos,
    List<VariableVista> variables,
    List<CanalVista> canales,
    List<ExoneracionVista> exoneraciones,
    VigenciaVista vigencia,
    FuenteVista fuente,
    List<String> dudas) {

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
      @Schema(description = "Cuándo integra la tasa propia") @Nullable CondicionVista cuando,
      @Schema(description = "Nombres de las variables de las que depende") List<String> variables,
      @Schema(description = "Unidades que otro concepto ya cubre") @Nullable Integer incluidas,
      @Nullable List<TramoVista> tramos,
      List<String> exoneraciones,
      VigenciaVista vigencia,
      @Schema(description = "Línea del texto del TUPA") @Nullable Integer linea) {}

  @Schema(name = "CondicionDeConcepto")
  record CondicionVista(String variable, String valor) {}

  @Schema(name = "TramoDeEscala")
  record TramoVista(int desde, int hasta, String uitPorcentaje, String soles, int linea) {}

  @Schema(name = "VariableDeTarifa")
  record VariableVista(
      @Schema(example = "clases") String nombre,
      Variable.Tipo tipo,
      @Nullable Integer minimo,
      @Nullable Integer maximo,
      @Nullable List<String> opciones) {}

  @Schema(name = "CanalDePago")
  record CanalVista(Canal canal, String nota, int linea) {}

  @Schema(name = "Exoneracion")
  record ExoneracionVista(String exoneracion, String descripcion, int linea) {}

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
        una.conceptos().stream().map(uno -> concepto(uno, vigencia, idioma)).toList(),
        una.variables().stream().map(v -> variable(una, v)).toList(),
        una.canales().stream()
            .map(uno -> new CanalVista(uno.canal(), uno.nota().en(idioma), uno.linea()))
            .toList(),
        una.exoneraciones().stream()
            .map(e -> new ExoneracionVista(e.nombre(), e.descripcion().en(idioma), e.linea()))
            .toList(),
        vigencia,
        new FuenteVista(tarifa.documento(), tarifa.uitImpresa().toPlainString()),
        dudas(tarifa, una));
  }

  private static List<String> dudas(Tarifa tarifa, TarifaDeProcedimiento una) {
    return java.util.stream.Stream.concat(una.dudas().stream(), tarifa.dudas().stream()).toList();
  }

  private static VariableVista variable(TarifaDeProcedimiento una, Variable variable) {
    var opciones = una.opciones(variable);
    return new VariableVista(
        variable.nombre(),
        variable.tipo(),
        variable.maximo() == null ? null : 1,
        variable.maximo(),
        opciones.isEmpty() ? null : opciones);
  }

  private static ConceptoVista concepto(Concepto uno, VigenciaVista vigencia, Locale idioma) {
    var importe = uno.regla() instanceof Regla.Escala ? null : uno.regla().importes().getFirst();
    return new ConceptoVista(
        uno.nombre(),
        uno.descripcion().en(idioma),
        importe == null ? null : importe.uitPorcentaje().toPlainString(),
        importe == null ? null : importe.soles().monto().toPlainString(),
        uno.unidad().en(idioma),
        uno.regla().nombre(),
        uno.propio(),
        uno.cuando()
            .map(cuando -> new CondicionVista(cuando.variable().nombre(), cuando.valor()))
            .orElse(null),
        uno.regla().por().stream().map(Variable::nombre).toList(),
        uno.regla() instanceof Regla.PorUnidadAdicional adicional ? adicional.incluidas() : null,
        uno.regla() instanceof Regla.Escala escala ? tramos(escala) : null,
        uno.exoneraciones(),
        vigencia,
        importe == null ? null : importe.linea());
  }

  private static List<TramoVista> tramos(Regla.Escala escala) {
    return escala.tramos().stream()
        .map(
            tramo ->
                new TramoVista(
                    tramo.desde(),
                    tramo.hasta(),
                    tramo.importe().uitPorcentaje().toPlainString(),
                    tramo.importe().soles().monto().toPlainString(),
                    tramo.importe().linea()))
        .toList();
  }
}
