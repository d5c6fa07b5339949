package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.media.Schema;
import pe.gob.indecopi.procedimientos.documentos.Archivo;

/**
 * A document that goes with a message; its bytes are read at {@code /documentos/{documento}}.
 *
 * @param documento its id
 * @param nombre the name it was given, for people only
 * @param tipo media type, told by its content
 * @param bytes its length
 * @param sha256 its hash, in hexadecimal
 */
@Schema(name = "Adjunto")
record Adjunto(
    @Schema(example = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String documento,
    String nombre,
    @Schema(example = "application/pdf") String tipo,
    long bytes,
    String sha256) {

  static Adjunto de(Archivo a) {
    return new Adjunto(a.id(), a.nombre(), a.tipo(), a.bytes(), a.sha256());
  }
}
