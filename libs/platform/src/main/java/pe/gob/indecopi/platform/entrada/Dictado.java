package pe.gob.indecopi.platform.entrada;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of an object, as data.
 *
 * @param nombre its name in a description: {@code MateriaCCO4}
 * @param campos its fields, in order
 */
public record Dictado(String nombre, @Nullable String descripcion, Map<String, Campo> campos)
    implements TipoDictado {

  /** Of something, and not only blanks. */
  private static final Pattern CON_ALGO = Pattern.compile("^[\\s\\S]*\\S[\\s\\S]*$");

  /** Keeps its own copy. */
  public Dictado {
    campos = Collections.unmodifiableMap(new LinkedHashMap<>(campos));
  }

  /**
   * A field.
   *
   * @param obligatorio whether the object must have it
   * @param descripcion what it is, in words
   */
  public record Campo(Valor valor, boolean obligatorio, String descripcion) {}

  /** What a field may hold. */
  public sealed interface Valor {}

  /** A text of something, at most so long. */
  public record Texto(int maximo) implements Valor {}

  /** A whole number between two, both included. */
  public record Entero(long minimo, long maximo) implements Valor {}

  /** True or false. */
  public record Booleano() implements Valor {}

  /** A calendar day. */
  public record Fecha() implements Valor {}

  /** One of these words. */
  public record Opcion(List<String> palabras) implements Valor {
    public Opcion {
      palabras = List.copyOf(palabras);
    }
  }

  /** What that record says: an amount of money, a person. */
  public record De(Class<? extends Record> clase) implements Valor {}

  /** Between so many and so many of the same. */
  public record Lista(int minimo, int maximo, Valor de) implements Valor {}

  /** An object in the object. */
  public record Grupo(Dictado forma) implements Valor {}

  Forma.Objeto forma() {
    return new Forma.Objeto(
        nombre,
        descripcion,
        Formas.java(Datos.class),
        campos.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    campo -> campo(campo.getValue()),
                    (uno, _) -> uno,
                    LinkedHashMap::new)));
  }

  private static Forma.Campo campo(Campo campo) {
    return new Forma.Campo(forma(campo.valor()), campo.obligatorio(), campo.descripcion(), null);
  }

  private static Forma forma(Valor valor) {
    return switch (valor) {
      case Texto texto -> new Forma.Cadena(1, texto.maximo(), CON_ALGO, null, null, List.of());
      case Entero entero ->
          new Forma.Numero(
              true, BigDecimal.valueOf(entero.minimo()), BigDecimal.valueOf(entero.maximo()));
      case Booleano _ -> new Forma.Booleano();
      case Fecha _ -> new Forma.Cadena(0, Integer.MAX_VALUE, null, Formato.FECHA, null, List.of());
      case Opcion opcion ->
          new Forma.Cadena(0, Integer.MAX_VALUE, null, null, null, opcion.palabras());
      case De(var clase) -> new Forma.Referencia(Formas.java(clase));
      case Lista lista -> new Forma.Lista(forma(lista.de()), lista.minimo(), lista.maximo(), false);
      case Grupo(var dictado) -> dictado.forma();
    };
  }
}
