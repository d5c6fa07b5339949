package pe.gob.indecopi.procedimientos.tramite;

import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.documentos.Custodia;

/** Documents in files are read by who may see the file. */
final class CustodiaDeExpedientes implements Custodia {
  private final Expedientes expedientes;

  CustodiaDeExpedientes(Expedientes expedientes) {
    this.expedientes = expedientes;
  }

  @Override
  public boolean puedeVer(Usuario usuario, String documento) {
    return expedientes.conDocumento(documento).stream()
        .anyMatch(e -> Mirada.veDocumento(usuario, e, documento));
  }

  @Override
  public boolean retiene(String documento) {
    return !expedientes.conDocumento(documento).isEmpty();
  }
}
