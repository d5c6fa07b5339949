package pe.gob.indecopi.procedimientos.firma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Keys in a folder, for one machine: the first start makes one and keeps it. Whoever takes away the
 * file {@code actual} gets another one at the next start; the public halves stay.
 */
final class CarpetaDeClaves {
  private static final String ACTUAL = "actual";
  private static final String PUBLICA = ".publica";
  private static final String PRIVADA = ".privada";

  private final Path carpeta;

  CarpetaDeClaves(Path carpeta) {
    this.carpeta = carpeta;
  }

  /** The keys that are there, the one that signs first; a new one where there is none. */
  List<Clave> leer() {
    try {
      Files.createDirectories(carpeta);
      if (!Files.exists(carpeta.resolve(ACTUAL))) {
        crear();
      }
      String actual = Files.readString(carpeta.resolve(ACTUAL)).strip();
      List<Clave> claves = new ArrayList<>();
      claves.add(
          Clave.leer(texto(actual + PUBLICA), Files.readString(carpeta.resolve(actual + PRIVADA))));
      try (var todas = Files.list(carpeta)) {
        for (Path otra : todas.sorted().toList()) {
          String nombre = otra.getFileName().toString();
          if (nombre.endsWith(PUBLICA) && !nombre.equals(actual + PUBLICA)) {
            claves.add(Clave.leer(texto(nombre), null));
          }
        }
      }
      return claves;
    } catch (IOException e) {
      throw new UncheckedIOException("The keys of " + carpeta + " cannot be read or kept", e);
    }
  }

  private String texto(String nombre) throws IOException {
    return Files.readString(carpeta.resolve(nombre));
  }

  /** Two replicas that start at once end with the same key: that of who names it first. */
  private void crear() throws IOException {
    Clave nueva = generar();
    escribir(nueva.id() + PUBLICA, nueva.publica());
    Path privada =
        escribir(nueva.id() + PRIVADA, java.util.Objects.requireNonNull(nueva.privada()));
    if (Files.getFileStore(privada).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(privada, PosixFilePermissions.fromString("rw-------"));
    }
    Path nombre = Files.writeString(carpeta.resolve(nueva.id() + ".nueva"), nueva.id());
    try {
      Files.createLink(carpeta.resolve(ACTUAL), nombre);
    } catch (FileAlreadyExistsException otro) {
      Files.delete(carpeta.resolve(nueva.id() + PUBLICA));
      Files.delete(privada);
    } catch (UnsupportedOperationException sinEnlaces) {
      Files.move(nombre, carpeta.resolve(ACTUAL), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.deleteIfExists(nombre);
  }

  private Path escribir(String nombre, Key clave) throws IOException {
    String texto = Base64.getEncoder().encodeToString(clave.getEncoded());
    return Files.writeString(carpeta.resolve(nombre), texto, StandardOpenOption.CREATE_NEW);
  }

  private static Clave generar() {
    try {
      var par = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return Clave.de(par.getPublic(), par.getPrivate());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has Ed25519", e);
    }
  }
}
