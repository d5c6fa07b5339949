package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Autor;

/**
 * Something that somebody wants to do to a file.
 *
 * @param tipo kind of act: {@code OBSERVAR}, {@code OPONER}
 * @param cuaderno notebook that it concerns
 * @param datos what it says, bound to the record of its kind (see {@link TipoActo#datos})
 * @param comoLlego the same as it will be stored
 * @param fecha its legal day: of its reception, by the rule in force then
 * @param bajoMiResponsabilidad whether to receive it although it is late or out of place (Ley
 *     27444, art. 124.1)
 */
public record Acto(
    String tipo,
    Autor autor,
    @Nullable String cuaderno,
    Object datos,
    Map<String, Object> comoLlego,
    LocalDate fecha,
    boolean bajoMiResponsabilidad) {

  /** Stands for an act where only the file is asked. */
  static final Acto NINGUNO = delSistema("", null, Map.of(), Map.of(), LocalDate.MIN);

  /** An act of the system. */
  public static Acto delSistema(
      String tipo, @Nullable String cuaderno, Object datos, Map<String, Object> como, LocalDate f) {
    return new Acto(tipo, Autor.SISTEMA, cuaderno, datos, como, f, false);
  }

  /** The same act, in that notebook. */
  Acto en(@Nullable String deCuaderno) {
    return new Acto(tipo, autor, deCuaderno, datos, comoLlego, fecha, bajoMiResponsabilidad);
  }

  /** What it says, as the record of its kind. */
  public <T> T datos(Class<T> clase) {
    return clase.cast(datos);
  }
}
