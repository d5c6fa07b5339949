package pe.gob.indecopi.local.vecinos.fallas;

/** A neighbour that can be made to fail, and where it answers. */
public enum Sistema {
  RENIEC("/pide/reniec/**"),
  SUNAT("/pide/sunat/**"),
  MIGRACIONES("/pide/migraciones/**"),
  VISA("/visa/**"),
  BANCO("/banco/**"),
  CORREO("/correo/**");

  private final String rutas;

  Sistema(String rutas) {
    this.rutas = rutas;
  }

  String rutas() {
    return rutas;
  }
}
