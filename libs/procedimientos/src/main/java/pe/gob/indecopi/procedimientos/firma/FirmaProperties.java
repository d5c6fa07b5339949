package pe.gob.indecopi.procedimientos.firma;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the signature over files.
 *
 * @param enabled Whether files are signed; a service that has files needs it.
 * @param claves The keys, the one that signs first; those that it replaced, by their public half.
 * @param carpeta Folder in which a key is made and kept where none is set, for one machine.
 */
@ConfigurationProperties("indecopi.firma")
record FirmaProperties(
    @Nullable Boolean enabled, @Nullable List<Par> claves, @Nullable Path carpeta) {

  /**
   * A key.
   *
   * @param publica SubjectPublicKeyInfo in base64 or PEM.
   * @param privada PKCS #8 in base64 or PEM; absent in one that signs no more.
   */
  record Par(String publica, @Nullable String privada) {}

  /**
   * @param local folder of the profile local, where nothing is set
   */
  Llavero llavero(@Nullable Path local) {
    if (claves != null && !claves.isEmpty()) {
      return new Llavero(claves.stream().map(p -> Clave.leer(p.publica(), p.privada())).toList());
    }
    var suya = carpeta == null ? local : carpeta;
    if (suya == null) {
      throw new IllegalStateException(
          "Set indecopi.firma.claves[0].publica and .privada to an Ed25519 key, the same on every"
              + " replica (or, on one machine, indecopi.firma.carpeta to a folder that keeps one; only the"
              + " profile local has a default)");
    }
    return new Llavero(new CarpetaDeClaves(suya).leer());
  }
}
