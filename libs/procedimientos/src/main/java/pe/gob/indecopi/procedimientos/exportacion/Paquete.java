package pe.gob.indecopi.procedimientos.exportacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that notes the SHA-256 of each of its entries while it is written. */
final class Paquete {
  private final ZipOutputStream zip;
  private final StringBuilder manifiesto = new StringBuilder();

  Paquete(OutputStream salida) {
    this.zip = new ZipOutputStream(salida, StandardCharsets.UTF_8);
  }

  void texto(String nombre, String contenido) throws IOException {
    var digest = sha256();
    zip.putNextEntry(new ZipEntry(nombre));
    var salida = new DigestOutputStream(zip, digest);
    salida.write(contenido.getBytes(StandardCharsets.UTF_8));
    anotar(nombre, digest);
  }

  void flujo(String nombre, InputStream contenido) throws IOException {
    var digest = sha256();
    zip.putNextEntry(new ZipEntry(nombre));
    contenido.transferTo(new DigestOutputStream(zip, digest));
    anotar(nombre, digest);
  }

  /** The hashes so far, one entry a line, as {@code sha256sum} prints them. */
  String manifiesto() {
    return manifiesto.toString();
  }

  /** Ends it with entries that the list of hashes does not hold: the list and its signature. */
  void cerrar(String nombre, String lista, String nombreDeFirma, String firma) throws IOException {
    suelto(nombre, lista);
    suelto(nombreDeFirma, firma);
    zip.finish();
    zip.flush();
  }

  private void suelto(String nombre, String contenido) throws IOException {
    zip.putNextEntry(new ZipEntry(nombre));
    zip.write(contenido.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void anotar(String nombre, MessageDigest digest) throws IOException {
    zip.closeEntry();
    manifiesto.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(nombre);
    manifiesto.append('\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
