package pe.gob.indecopi.procedimientos.documentos;

import pe.gob.indecopi.platform.seguridad.Usuario;

/** Knows which files hold a document, and so who else than its owner may read it. */
public interface Custodia {

  /** Whether a file that this user may see holds the document. */
  boolean puedeVer(Usuario usuario, String documento);

  /** Whether any file holds the document. */
  boolean retiene(String documento);
}
