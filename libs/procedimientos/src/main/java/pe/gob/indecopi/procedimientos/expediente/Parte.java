package pe.gob.indecopi.procedimientos.expediente;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento.Tipo;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * A party of a file.
 *
 * @param id stable within the file: {@code p1}, {@code p2}
 * @param cuaderno notebook whose party it is (an opponent); absent for the file's own parties
 * @param representaA ids of the parties that a representative stands for
 * @param poderes documents that prove the power
 * @param identidad whether the registers know it by its name; absent where none was asked
 */
public record Parte(
    String id,
    Papel papel,
    Persona persona,
    @Nullable String cuaderno,
    List<String> representaA,
    List<String> poderes,
    @Nullable Identidad identidad) {
  /** What RENIEC, SUNAT and Migraciones can tell; nobody here knows of the others. */
  private static final Set<Tipo> DEL_ESTADO = Set.of(Tipo.DNI, Tipo.RUC, Tipo.CE);

  /** A party of which no register was asked. */
  public Parte(
      String id,
      Papel papel,
      Persona persona,
      @Nullable String cuaderno,
      List<String> representaA,
      List<String> poderes) {
    this(id, papel, persona, cuaderno, representaA, poderes, null);
  }

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

  /** The same party, once that is known of it. */
  public Parte identificada(Identidad nueva) {
    return new Parte(id, papel, persona, cuaderno, representaA, poderes, nueva);
  }

  /** Whether a register is still to be asked for it. */
  public boolean porIdentificar() {
    return (identidad == null || identidad == Identidad.PENDIENTE) && !identificables().isEmpty();
  }

  /** It and its members, as far as a register of the State can know them. */
  public List<Persona> identificables() {
    return Stream.concat(Stream.of(persona), persona.miembros().stream())
        .filter(p -> p.documento() != null && DEL_ESTADO.contains(p.documento().tipo()))
        .toList();
  }

  /** Whether this party is the person of that document ({@code RUC:20…}). */
  public boolean es(@Nullable String documento) {
    var suyo = persona.documento();
    return documento != null && suyo != null && suyo.clave().equals(documento);
  }
}
