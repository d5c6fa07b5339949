package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/**
 * What the JSON of a type looks like. One reading of a record gives its form; {@link Escritor}
 * writes it as JSON Schema and {@link Juez} judges a request by it, so the two never disagree.
 */
sealed interface Forma {

  /** A record. */
  record Objeto(
      String nombre, @Nullable String descripcion, JavaType tipo, Map<String, Campo> campos)
      implements Forma {}

  /** A component of a record. */
  record Campo(
      Forma forma, boolean obligatorio, @Nullable String descripcion, @Nullable String ejemplo) {}

  /** One of several records, told apart by a property. */
  record Alternativas(
      String nombre, @Nullable String descripcion, String propiedad, Map<String, Objeto> casos)
      implements Forma {}

  /** A named form that may refer back to itself; found in {@link Formas}. */
  record Referencia(JavaType tipo) implements Forma {}

  /** A list or, without repeats, a set. */
  record Lista(Forma elemento, int minimo, int maximo, boolean sinRepetir) implements Forma {}

  /** An object whose keys are free. */
  record Mapa(Forma valor) implements Forma {}

  /** A closed list of words. */
  record Enumeracion(String nombre, @Nullable String descripcion, List<String> valores)
      implements Forma {}

  /** A text. */
  record Cadena(
      int minimo,
      int maximo,
      @Nullable Pattern patron,
      @Nullable Formato formato,
      @Nullable Method lector,
      List<String> valores)
      implements Forma {}

  /** A number. */
  record Numero(boolean entero, @Nullable BigDecimal minimo, @Nullable BigDecimal maximo)
      implements Forma {}

  /** True or false. */
  record Booleano() implements Forma {}

  /** Whatever JSON. */
  record Libre(boolean objeto) implements Forma {}
}
