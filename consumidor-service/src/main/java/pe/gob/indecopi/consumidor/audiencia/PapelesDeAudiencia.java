package pe.gob.indecopi.consumidor.audiencia;

import java.util.Map;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.documentos.Custodia;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;

/**
 * The documents of hearings: powers and the proofs of an absence. Whoever handed one in reads it,
 * and so do the officials; the other side does not, for it may be about somebody's health.
 */
final class PapelesDeAudiencia implements Custodia {
  private final Audiencias audiencias;
  private final Adjuntos adjuntos;
  private final Reclamos reclamos;
  private final Acceso acceso;

  PapelesDeAudiencia(Audiencias audiencias, Adjuntos adjuntos, Reclamos reclamos, Acceso acceso) {
    this.audiencias = audiencias;
    this.adjuntos = adjuntos;
    this.reclamos = reclamos;
    this.acceso = acceso;
  }

  /**
   * Demands that these documents are there and the caller's own.
   *
   * @param nombrados ids by pointer
   * @throws Rechazo {@code reglas-incumplidas} with a fault for each that is not
   */
  void exigir(Map<String, String> nombrados, Usuario usuario) {
    var faltas = new Faltas();
    adjuntos.revisar(usuario, nombrados, faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("Revise los documentos.", "Look at the documents again."));
  }

  void retener(Audiencia a) {
    var sesion = a.sesion();
    if (sesion != null) {
      adjuntos.retener(sesion.documentos());
    }
  }

  @Override
  public boolean puedeVer(Usuario usuario, String documento) {
    return usuario.esFuncionarioDe(Acceso.ORGANO) || usuario.tiene(Rol.AUDITOR)
        ? retiene(documento)
        : audiencias.conDocumento(documento).stream().anyMatch(a -> suyo(usuario, a, documento));
  }

  @Override
  public boolean retiene(String documento) {
    return !audiencias.conDocumento(documento).isEmpty();
  }

  private boolean suyo(Usuario usuario, Audiencia a, String documento) {
    var sesion = a.sesion();
    return sesion != null
        && reclamos
            .buscar(a.reclamo())
            .flatMap(r -> acceso.lado(usuario, r))
            .flatMap(sesion::justificacion)
            .filter(j -> j.pruebas().contains(documento))
            .isPresent();
  }
}
