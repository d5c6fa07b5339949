package pe.gob.indecopi.consumidor.cuenta;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * Somebody who acts for a company.
 *
 * @param persona with its document, by which its token is known
 * @param facultades what it may do for it
 * @param desde first day of its power
 * @param hasta last one; absent where it has no end
 * @param documentos ids of the papers that prove the power
 * @param aprobado whether an official found them in order
 */
public record Representante(
    Persona persona,
    List<Facultad> facultades,
    LocalDate desde,
    @Nullable LocalDate hasta,
    List<String> documentos,
    boolean aprobado) {

  /** What a representative may do. */
  public enum Facultad {
    REPRESENTAR,
    /** Without it nobody agrees in a hearing for the company. */
    CONCILIAR
  }

  public Representante {
    facultades = List.copyOf(facultades);
    documentos = List.copyOf(documentos);
  }

  /** Its document as one word, like {@code DNI:99999991}. */
  public String clave() {
    Documento documento = Objects.requireNonNull(persona.documento());
    return documento.clave();
  }

  /** Whether it may do that for the company on that day. */
  public boolean puede(Facultad facultad, LocalDate dia) {
    return aprobado
        && facultades.contains(facultad)
        && !dia.isBefore(desde)
        && (hasta == null || !dia.isAfter(hasta));
  }

  Representante conVisto() {
    return new Representante(persona, facultades, desde, hasta, documentos, true);
  }

  Representante hasta(LocalDate dia) {
    return new Representante(persona, facultades, desde, dia, documentos, aprobado);
  }
}
