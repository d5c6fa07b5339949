package pe.gob.indecopi.procedimientos.firma;

import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Firma;

/** Signs the head of every file's chain, and says whether a file still agrees with it. */
public final class Firmas {
  private final Llavero llavero;

  Firmas(Llavero llavero) {
    this.llavero = llavero;
  }

  /** The file under the signature of how it stands. */
  public Expediente firmar(Expediente e) {
    var clave = llavero.actual();
    return e.firmado(
        new Firma(
            clave.id(),
            e.actuaciones().size(),
            e.actuaciones().getLast().huella(),
            clave.firmar(Firma.texto(e))));
  }

  /**
   * The file after a write, under a new signature where acts were entered.
   *
   * @throws Rechazo if the file as it was read does not agree with its signature: to sign upon it
   *     would hide that somebody took acts away
   */
  public Expediente seguir(Expediente antes, Expediente despues) {
    if (!verifica(antes)) {
      throw new Rechazo(
          Codigos.CONFLICTO,
          Texto.de(
              "El expediente no concuerda con su firma: alguien lo alteró. Avise a la entidad.",
              "The file does not agree with its signature: somebody altered it. Tell the office."));
    }
    return despues.actuaciones().size() == antes.actuaciones().size() ? despues : firmar(despues);
  }

  /** Whether its signature is ours and speaks of the file as it stands. */
  public boolean verifica(Expediente e) {
    var firma = e.firma();
    return firma != null
        && firma.cubre(e)
        && llavero
            .de(firma.clave())
            .filter(c -> c.verifica(Firma.texto(e), firma.valor()))
            .isPresent();
  }

  /** The signature of a text by the key of today, with the id of the key before it. */
  public Rubrica rubricar(String texto) {
    var clave = llavero.actual();
    return new Rubrica(clave.id(), clave.firmar(texto));
  }

  /** The public halves of all keys, those that sign no more too, as JSON Web Keys. */
  public List<Map<String, String>> claves() {
    return llavero.todas().stream().map(Clave::jwk).toList();
  }

  /**
   * A signature.
   *
   * @param clave id of the key
   * @param valor Ed25519 in base64url
   */
  public record Rubrica(String clave, String valor) {}
}
