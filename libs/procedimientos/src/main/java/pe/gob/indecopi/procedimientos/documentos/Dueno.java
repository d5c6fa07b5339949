package pe.gob.indecopi.procedimientos.documentos;

import pe.gob.indecopi.platform.seguridad.Usuario;

/** By what a person's documents are known to be its own. */
public final class Dueno {
  private Dueno() {}

  /**
   * The person's document, so that what it uploaded through a portal is its own; for those without
   * one (officials), {@code sub:} and the subject.
   */
  public static String de(Usuario usuario) {
    var documento = usuario.documento();
    return documento == null ? "sub:" + usuario.sub() : documento.clave();
  }
}
