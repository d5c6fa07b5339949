package pe.gob.indecopi.consumidor.reclamo;

import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * The provider of a complaint.
 *
 * @param persona with its RUC, once it is known
 * @param nombreComercial what its shop is called
 * @param web where it sells
 */
public record Reclamado(
    Persona persona,
    @Nullable String nombreComercial,
    @Nullable String web,
    Identificacion identificacion) {

  /** How sure it is who the provider is. */
  public enum Identificacion {
    /** SUNAT has that RUC under that name. */
    CONFIRMADA,
    /** SUNAT did not answer: taken as it was told. */
    PENDIENTE,
    /** Without a RUC: an official has to find it. */
    SIN_RUC
  }

  /** Its RUC; absent where it is not known. */
  public @Nullable String ruc() {
    Documento documento = persona.documento();
    return documento != null && documento.tipo() == Documento.Tipo.RUC ? documento.numero() : null;
  }

  /** Its document as one word, like {@code RUC:20999999981}; absent where it is not known. */
  public @Nullable String clave() {
    Documento documento = persona.documento();
    return documento == null ? null : documento.clave();
  }
}
