package pe.gob.indecopi.procedimientos.expediente;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * A party of a file.
 *
 * @param id stable within the file: {@code p1}, {@code p2}
 * @param cuaderno notebook whose party it is (an opponent); absent for the file's own parties
 * @param representaA ids of the parties that a representative stands for
 * @param poderes documents that prove the power
 */
public record Parte(
    String id,
    Papel papel,
    Persona persona,
    @Nullable String cuaderno,
    List<String> representaA,
    List<String> poderes) {

  public Parte {
    representaA = List.copyOf(representaA);
    poderes = List.copyOf(poderes);
  }

  /** In what capacity somebody takes part. */
  public enum Papel {
    SOLICITANTE,
    CONTRAPARTE,
    OPOSITOR,
    TERCERO,
    REPRESENTANTE,
    OTRO
  }

  /** Whether this party is the person of that document ({@code RUC:20…}). */
  public boolean es(@Nullable String documento) {
    var suyo = persona.documento();
    return documento != null && suyo != null && suyo.clave().equals(documento);
  }
}
