package pe.gob.indecopi.fees.tarifa;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * What is known of a case, as far as its fee depends on it. A count that is not given is 1, a truth
 * that is not given is false. A procedure takes only the variables that its tariff names.
 */
@Schema(
    name = "Variables",
    description = "Datos de los que depende la tasa. Un conteo omitido vale 1; un lógico, false.")
public record Variables(
    @Schema(description = "Clases de Niza", example = "3") @Nullable Integer clases,
    @Nullable Integer registros,
    @Nullable Integer actos,
    @Nullable Integer divisiones,
    @Nullable Integer hojas,
    @Nullable Integer paginas,
    @Nullable Integer reivindicaciones,
    @Nullable Integer resumenes,
    @Nullable Integer denunciados,
    @Nullable Integer ubicaciones,
    @Nullable Integer visitas,
    @Nullable Integer ejemplares,
    @Schema(description = "Procedimientos de calibración de un laboratorio (SNA)")
        @Nullable Integer calibraciones,
    @Schema(description = "Días de todos los evaluadores líderes (SNA)")
        @Nullable Integer diasEvaluadorLider,
    @Schema(description = "Días de todos los evaluadores y evaluadores expertos (SNA)")
        @Nullable Integer diasEvaluador,
    @Schema(description = "Días de todos los expertos (SNA)") @Nullable Integer diasExperto,
    @Nullable Dinero creditoInvocado,
    @Nullable Boolean creditoLaboral,
    @Nullable Dinero valorOperacion,
    @Schema(description = "Año de vida del derecho") @Nullable Integer anualidad,
    @Nullable Boolean enPlazoDeGracia,
    @Nullable Boolean farmaceutico,
    @Nullable Boolean software,
    @Schema(description = "Norma técnica publicada en 1992 o antes (CID)")
        @Nullable Boolean publicadaHasta1992,
    @Schema(description = "FONETICA, FIGURATIVA u otra que la tarifa nombre")
        @Nullable String busqueda,
    @Schema(description = "Una de las formas en que se imprime el servicio, que la tarifa nombra")
        @Nullable String modalidad,
    @Schema(
            description =
                "Una palabra que la tarifa nombre, o el número de unidades del alcance (SNA)",
            example = "15")
        @Nullable String alcance) {

  /** How a count is written where a text stands for it. */
  static final String ENTERO = "[1-9][0-9]{0,4}";

  /** Nothing said: every count is 1, every truth false. */
  public static final Variables NINGUNA = de(Map.of());

  /** The variables of a map from names to values, as {@link #dichas()} gives it. */
  public static Variables de(Map<String, ?> dichas) {
    return new Variables(
        (Integer) dichas.get("clases"),
        (Integer) dichas.get("registros"),
        (Integer) dichas.get("actos"),
        (Integer) dichas.get("divisiones"),
        (Integer) dichas.get("hojas"),
        (Integer) dichas.get("paginas"),
        (Integer) dichas.get("reivindicaciones"),
        (Integer) dichas.get("resumenes"),
        (Integer) dichas.get("denunciados"),
        (Integer) dichas.get("ubicaciones"),
        (Integer) dichas.get("visitas"),
        (Integer) dichas.get("ejemplares"),
        (Integer) dichas.get("calibraciones"),
        (Integer) dichas.get("diasEvaluadorLider"),
        (Integer) dichas.get("diasEvaluador"),
        (Integer) dichas.get("diasExperto"),
        soles(dichas.get("creditoInvocado")),
        (Boolean) dichas.get("creditoLaboral"),
        soles(dichas.get("valorOperacion")),
        (Integer) dichas.get("anualidad"),
        (Boolean) dichas.get("enPlazoDeGracia"),
        (Boolean) dichas.get("farmaceutico"),
        (Boolean) dichas.get("software"),
        (Boolean) dichas.get("publicadaHasta1992"),
        (String) dichas.get("busqueda"),
        (String) dichas.get("modalidad"),
        (String) dichas.get("alcance"));
  }

  /** What was said and nothing else, by name: numbers, truths, texts and amounts as texts. */
  public Map<String, Object> dichas() {
    Map<String, Object> dichas = new LinkedHashMap<>();
    for (var variable : presentes()) {
      var valor = valor(variable);
      dichas.put(
          variable.nombre(),
          valor instanceof Dinero dinero
              ? dinero.monto().toPlainString()
              : Objects.requireNonNull(valor));
    }
    return dichas;
  }

  /** The variables that were given a value. */
  public Set<Variable> presentes() {
    Set<Variable> presentes = EnumSet.noneOf(Variable.class);
    for (var variable : Variable.values()) {
      if (valor(variable) != null) {
        presentes.add(variable);
      }
    }
    return presentes;
  }

  /** A count; 1 if it was not given. */
  public long cuenta(Variable conteo) {
    return switch (valor(conteo)) {
      case Integer n -> n;
      case String n when n.matches(ENTERO) -> Integer.parseInt(n);
      case null, default -> 1;
    };
  }

  /** The value of a variable, null if it was not given. */
  public @Nullable Object valor(Variable variable) {
    return switch (variable) {
      case CLASES -> clases;
      case REGISTROS -> registros;
      case ACTOS -> actos;
      case DIVISIONES -> divisiones;
      case HOJAS -> hojas;
      case PAGINAS -> paginas;
      case REIVINDICACIONES -> reivindicaciones;
      case RESUMENES -> resumenes;
      case DENUNCIADOS -> denunciados;
      case UBICACIONES -> ubicaciones;
      case VISITAS -> visitas;
      case EJEMPLARES -> ejemplares;
      case CALIBRACIONES -> calibraciones;
      case DIAS_EVALUADOR_LIDER -> diasEvaluadorLider;
      case DIAS_EVALUADOR -> diasEvaluador;
      case DIAS_EXPERTO -> diasExperto;
      case CREDITO_INVOCADO -> creditoInvocado;
      case CREDITO_LABORAL -> creditoLaboral;
      case VALOR_OPERACION -> valorOperacion;
      case ANUALIDAD -> anualidad;
      case EN_PLAZO_DE_GRACIA -> enPlazoDeGracia;
      case FARMACEUTICO -> farmaceutico;
      case SOFTWARE -> software;
      case PUBLICADA_HASTA_1992 -> publicadaHasta1992;
      case BUSQUEDA -> busqueda;
      case MODALIDAD -> modalidad;
      case ALCANCE -> alcance;
    };
  }

  private static @Nullable Dinero soles(@Nullable Object monto) {
    return monto == null ? null : Dinero.soles(monto.toString());
  }
}
