package pe.gob.indecopi.procedimientos.documentos;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What the bytes of a document say of themselves.
 *
 * @param tipo media type, from the first bytes and never from the name
 * @param bytes how many they are
 * @param sha256 their hash, in hexadecimal
 */
record Examen(String tipo, long bytes, String sha256) {

  /** Reads the content once, keeping none of it. */
  static Examen de(Contenido contenido) throws IOException {
    MessageDigest digest = algoritmo();
    try (InputStream flujo =
        new BufferedInputStream(new DigestInputStream(contenido.abrir(), digest), 64 * 1024)) {
      var tipo = MimeTypes.getDefaultMimeTypes().detect(flujo, new Metadata());
      long bytes = flujo.transferTo(OutputStream.nullOutputStream());
      return new Examen(
          tipo.getBaseType().toString(), bytes, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private static MessageDigest algoritmo() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
