package pe.gob.indecopi.consumidor.reclamo;

import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.documentos.Custodia;

/** The evidence of a complaint is read by both of its sides; that of a draft by nobody else. */
final class CustodiaDeReclamos implements Custodia {
  private final Reclamos reclamos;
  private final Borradores borradores;
  private final Acceso acceso;

  CustodiaDeReclamos(Reclamos reclamos, Borradores borradores, Acceso acceso) {
    this.reclamos = reclamos;
    this.borradores = borradores;
    this.acceso = acceso;
  }

  @Override
  public boolean puedeVer(Usuario usuario, String documento) {
    return reclamos.conDocumento(documento).stream()
        .anyMatch(r -> acceso.lado(usuario, r).isPresent());
  }

  @Override
  public boolean retiene(String documento) {
    return !reclamos.conDocumento(documento).isEmpty() || borradores.conDocumento(documento);
  }
}
