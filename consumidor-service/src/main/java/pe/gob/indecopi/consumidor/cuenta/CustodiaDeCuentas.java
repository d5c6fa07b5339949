package pe.gob.indecopi.consumidor.cuenta;

import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.documentos.Custodia;

/** The papers of an account are read by its company and by the officials, and by nobody else. */
final class CustodiaDeCuentas implements Custodia {
  private final Cuentas cuentas;

  CustodiaDeCuentas(Cuentas cuentas) {
    this.cuentas = cuentas;
  }

  @Override
  public boolean puedeVer(Usuario usuario, String documento) {
    return Mirada.esDelSac(usuario) && retiene(documento);
  }

  @Override
  public boolean retiene(String documento) {
    return !cuentas.conDocumento(documento).isEmpty();
  }
}
