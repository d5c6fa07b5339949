package pe.gob.indecopi.procedimientos.documentos;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A document as it came in: one part named {@code archivo}, lying in a temporary file.
 *
 * @param nombre the name it was given, made harmless
 * @param contenido its bytes
 */
record Subida(String nombre, Contenido contenido) {
  static final String PARTE = "archivo";
  private static final int LARGO = 120;

  /**
   * Takes the one part there must be.
   *
   * @throws Rechazo {@code solicitud-invalida} if there is none, more than one or an empty one
   */
  static Subida de(MultipartHttpServletRequest solicitud) {
    var partes = solicitud.getMultiFileMap().values().stream().flatMap(List::stream).toList();
    MultipartFile parte = solicitud.getFile(PARTE);
    if (parte == null || partes.size() != 1) {
      throw invalida("envíe una sola parte, de nombre archivo", "send one part, named archivo");
    }
    if (parte.isEmpty()) {
      throw invalida("el documento está vacío", "the document is empty");
    }
    return new Subida(nombre(parte.getOriginalFilename()), parte::getInputStream);
  }

  /** The last step of a path, without what terminals and file systems take for commands. */
  static String nombre(@Nullable String dado) {
    String llano =
        (dado == null ? "" : dado)
            .replaceAll("^.*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>:|?*]", "")
            .strip();
    if (llano.isEmpty() || llano.matches("\\.+")) {
      return "documento";
    }
    return llano.length() <= LARGO ? llano : llano.substring(llano.length() - LARGO);
  }

  private static Rechazo invalida(String es, String en) {
    var detalle = Texto.de(es, en);
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/" + PARTE, detalle)), Map.of());
  }
}
