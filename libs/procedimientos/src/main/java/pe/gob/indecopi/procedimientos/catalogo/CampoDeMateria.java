package pe.gob.indecopi.procedimientos.catalogo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of what a procedure asks, as the catalogue tells it.
 *
 * @param texto what it is, to a citizen
 * @param minimo least number, or least elements of a list
 * @param maximo greatest number, most characters of a text, or most elements of a list
 * @param opciones the words of an option
 * @param ejemplo what a request may say, for its example
 * @param si the field and the value that make this one required; nothing if none does
 * @param de what each element of a list is
 * @param campos the fields of a group
 */
public record CampoDeMateria(
    Tipo tipo,
    boolean obligatorio,
    String texto,
    @Nullable Integer minimo,
    @Nullable Integer maximo,
    List<String> opciones,
    @Nullable String ejemplo,
    @Nullable Caso si,
    @Nullable CampoDeMateria de,
    Map<String, CampoDeMateria> campos) {

  /** What a field may hold. */
  public enum Tipo {
    TEXTO,
    ENTERO,
    MONTO,
    FECHA,
    BOOLEANO,
    OPCION,
    PERSONA,
    LISTA,
    GRUPO
  }
}
