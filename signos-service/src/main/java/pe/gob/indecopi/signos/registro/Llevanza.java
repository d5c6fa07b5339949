package pe.gob.indecopi.signos.registro;

import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Who keeps the register, and what is answered of an entry that is not in it. */
final class Llevanza {
  private Llevanza() {}

  /**
   * Only the Dirección writes in its register.
   *
   * @throws Rechazo {@code prohibido} to anybody else
   */
  static void exigir(Usuario usuario) {
    if (!usuario.esFuncionarioDe("DSD")) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("El registro lo lleva la Dirección.", "The register is kept by the Dirección."));
    }
  }

  static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal registro.", "There is no such entry."));
  }
}
