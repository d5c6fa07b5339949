package pe.gob.indecopi.fees.tarifa;

import io.swagger.v3.oas.annotations.media.Schema;
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

  @Schema(name = "GratuidadDeTarifa")
  record GratuidadVista(String nota, int linea) {}

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
          ConceptoVista.@Nullable CondicionVista cuando,
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
        una.conceptos().stream().map(uno -> ConceptoVista.de(uno, vigencia, idioma)).toList(),
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
        una.cuando().map(ConceptoVista.CondicionVista::de).orElse(null),
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
}
