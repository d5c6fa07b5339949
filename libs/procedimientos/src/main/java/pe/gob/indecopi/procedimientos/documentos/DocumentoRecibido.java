package pe.gob.indecopi.procedimientos.documentos;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is answered of a document that was received.
 *
 * @param id to name it by in a filing or an act
 * @param nombre the name it was given
 * @param sha256 its hash
 * @param tipo media type, told by its content
 * @param bytes its length
 */
record DocumentoRecibido(
    @Schema(example = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    @Schema(example = "logo.png") String nombre,
    @Schema(pattern = "^[0-9a-f]{64}$") String sha256,
    @Schema(example = "image/png") String tipo,
    @Schema(example = "20480") long bytes) {

  static DocumentoRecibido de(Archivo a) {
    return new DocumentoRecibido(a.id(), a.nombre(), a.sha256(), a.tipo(), a.bytes());
  }
}
