package pe.gob.indecopi.local.vecinos.pide;

/** What SUNAT tells of a RUC. */
record Contribuyente(
    String ruc, String razonSocial, String estado, String condicion, String direccion) {

  static Contribuyente activo(String ruc, String razonSocial, String direccion) {
    return new Contribuyente(ruc, razonSocial, "ACTIVO", "HABIDO", direccion);
  }

  static Contribuyente deBaja(String ruc, String razonSocial, String direccion) {
    return new Contribuyente(ruc, razonSocial, "BAJA DE OFICIO", "NO HABIDO", direccion);
  }
}
