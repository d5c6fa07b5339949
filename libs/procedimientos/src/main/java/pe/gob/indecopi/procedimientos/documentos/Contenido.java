package pe.gob.indecopi.procedimientos.documentos;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once, from where they were received to. */
@FunctionalInterface
public interface Contenido {

  /** Opens them from the first. */
  InputStream abrir() throws IOException;
}
