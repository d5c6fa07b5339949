package pe.gob.indecopi.procedimientos.expediente;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An act that was decided and is still to be entered in the file.
 *
 * @param tipo kind of act: {@code OBSERVAR}, {@code VENCIMIENTO}
 * @param datos what it says, as it will be stored
 * @param efectos what it changes
 */
public record Suceso(
    String tipo,
    Autor autor,
    @Nullable String cuaderno,
    Map<String, Object> datos,
    List<Efecto> efectos) {
  public Suceso {
    efectos = List.copyOf(efectos);
  }
}
