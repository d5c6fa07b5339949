package pe.gob.indecopi.procedimientos.tramite;

import java.util.Map;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.documentos.Archivo;

/**
 * What an organ asks of the documents of a filing beyond that they are there and its author's own:
 * a bean of its service, asked before the file is written.
 */
@FunctionalInterface
public interface RevisionDePapeles {

  /**
   * Notes every fault of the documents that the matter names.
   *
   * @param procedimiento its code: {@code DSD-10}
   * @param materia as it was sent
   * @param papeles the author's own documents of the filing, by id
   * @param faltas pointers from the root of the body
   */
  void revisar(
      String procedimiento,
      Map<String, Object> materia,
      Map<String, Archivo> papeles,
      Faltas faltas);
}
