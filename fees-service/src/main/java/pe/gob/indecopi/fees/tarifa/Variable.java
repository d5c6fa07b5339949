package pe.gob.indecopi.fees.tarifa;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;

/** What a fee may depend on, by the names that the public API fixes. */
public enum Variable {
  /** Classes of the Nice classification, of which there are 45. */
  CLASES("clases", 45, "clase|clases|class|classes"),
  REGISTROS("registros", 1_000, "registro|registros|registration|registrations"),
  ACTOS("actos", 1_000, "acto|actos|act|acts"),
  DIVISIONES("divisiones", 1_000, "división|divisiones|division|divisions"),
  HOJAS("hojas", 10_000, "hoja|hojas|sheet|sheets"),
  PAGINAS("paginas", 10_000, "página|páginas|page|pages"),
  REIVINDICACIONES("reivindicaciones", 1_000, "reivindicación|reivindicaciones|claim|claims"),
  RESUMENES("resumenes", 1_000, "resumen|resúmenes|abstract|abstracts"),
  DENUNCIADOS("denunciados", 1_000, "denunciado|denunciados|respondent|respondents"),
  UBICACIONES("ubicaciones", 1_000, "ubicación|ubicaciones|place|places"),
  VISITAS("visitas", 1_000, "visita|visitas|visit|visits"),
  EJEMPLARES("ejemplares", 1_000, "ejemplar|ejemplares|copy|copies"),
  /** Calibration procedures, where the scope of a laboratory is measured by them. */
  CALIBRACIONES(
      "calibraciones",
      10_000,
      "procedimiento de calibración|procedimientos de calibración"
          + "|calibration procedure|calibration procedures"),
  /** Days of evaluation of all the lead evaluators together. */
  DIAS_EVALUADOR_LIDER(
      "diasEvaluadorLider",
      1_000,
      "día de evaluador líder|días de evaluador líder|lead evaluator day|lead evaluator days"),
  /** Days of evaluation of all the evaluators and expert evaluators together. */
  DIAS_EVALUADOR(
      "diasEvaluador", 1_000, "día de evaluador|días de evaluador|evaluator day|evaluator days"),
  /** Days of evaluation of all the experts together. */
  DIAS_EXPERTO("diasExperto", 1_000, "día de experto|días de experto|expert day|expert days"),
  CREDITO_INVOCADO("creditoInvocado", Tipo.MONTO),
  CREDITO_LABORAL("creditoLaboral", Tipo.LOGICO),
  VALOR_OPERACION("valorOperacion", Tipo.MONTO),
  /** Year of life of a right, from 1. */
  ANUALIDAD("anualidad", 25, "anualidad|anualidades|annuity|annuities"),
  EN_PLAZO_DE_GRACIA("enPlazoDeGracia", Tipo.LOGICO),
  FARMACEUTICO("farmaceutico", Tipo.LOGICO),
  SOFTWARE("software", Tipo.LOGICO),
  /** Whether a technical standard was published in 1992 or before. */
  PUBLICADA_HASTA_1992("publicadaHasta1992", Tipo.LOGICO),
  BUSQUEDA("busqueda", Tipo.OPCION),
  /** Which of the printed forms of one service is asked for. */
  MODALIDAD("modalidad", Tipo.OPCION),
  /** The extent of what is asked: a word, or the number of units of a scope of accreditation. */
  ALCANCE("alcance", Tipo.OPCION);

  /** Of what kind the value is. */
  @Schema(name = "TipoDeVariable")
  public enum Tipo {
    /** A whole number from 1, which is 1 unless said. */
    CONTEO,
    /** True or false, which is false unless said. */
    LOGICO,
    /** One of the words that the tariff of the procedure knows. */
    OPCION,
    /** An amount of money. */
    MONTO
  }

  private final String nombre;
  private final Tipo tipo;
  private final int maximo;
  private final String palabras;

  Variable(String nombre, int maximo, String palabras) {
    this.nombre = nombre;
    this.tipo = Tipo.CONTEO;
    this.maximo = maximo;
    this.palabras = palabras;
  }

  Variable(String nombre, Tipo tipo) {
    this.nombre = nombre;
    this.tipo = tipo;
    this.maximo = 0;
    this.palabras = nombre + "|" + nombre + "|" + nombre + "|" + nombre;
  }

  /** The variable of that name, if there is one. */
  public static Optional<Variable> de(String nombre) {
    return Arrays.stream(values()).filter(una -> una.nombre.equals(nombre)).findFirst();
  }

  /** The name in the public API. */
  public String nombre() {
    return nombre;
  }

  /** Of what kind it is. */
  public Tipo tipo() {
    return tipo;
  }

  /** Whether a rule can count by it. */
  public boolean contable() {
    return tipo == Tipo.CONTEO || this == ALCANCE;
  }

  /** The greatest count that is no mistake; absent for what is not counted. */
  public @Nullable Integer maximo() {
    return tipo == Tipo.CONTEO ? maximo : null;
  }

  private String[] formas() {
    return (this == ALCANCE
            ? "unidad del alcance|unidades del alcance|unit of the scope|units of the scope"
            : palabras)
        .split("\\|");
  }

  /** A count in words, like {@code 3 clases}. */
  public Texto cuantas(long cantidad) {
    var formas = formas();
    var plural = cantidad == 1 ? 0 : 1;
    return Texto.de(cantidad + " " + formas[plural], cantidad + " " + formas[2 + plural]);
  }
}
