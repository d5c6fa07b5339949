package pe.gob.indecopi.procedimientos.expediente;

/**
 * The signature over the head of a file's chain: a file from which the last acts were taken away no
 * longer agrees with it.
 *
 * @param clave id of the key, as the public list of keys names it
 * @param folios how many acts the file had
 * @param huella fingerprint of the last of them
 * @param valor Ed25519 signature (RFC 8032), in base64url without padding
 */
public record Firma(String clave, int folios, String huella, String valor) {

  /**
   * What is signed: the file, its legal number, how many acts it has and the fingerprint of the
   * last, each on a line of its own after the name of this form.
   */
  public static String texto(Expediente e) {
    return texto(e, e.actuaciones().size(), Cadena.cabeza(e.actuaciones()));
  }

  private static String texto(Expediente e, int folios, String huella) {
    return "indecopi-expediente-v1\n%s\n%s\n%d\n%s\n"
        .formatted(e.id().valor(), e.cabecera().numero(), folios, huella);
  }

  /** Whether it speaks of the file as it stands, whoever made it. */
  public boolean cubre(Expediente e) {
    return folios == e.actuaciones().size() && huella.equals(Cadena.cabeza(e.actuaciones()));
  }
}
