package pe.gob.indecopi.local.vecinos.pide;

/**
 * What SUNAT tells of a RUC.
 *
 * @param nombreComercial what its shops are called
 */
record Contribuyente(
    String ruc,
    String razonSocial,
    String nombreComercial,
    String web,
    String estado,
    String condicion,
    String direccion) {

  static Contribuyente activo(String ruc, String razonSocial, String direccion) {
    return de(ruc, razonSocial, "ACTIVO", "HABIDO", direccion);
  }

  static Contribuyente deBaja(String ruc, String razonSocial, String direccion) {
    return de(ruc, razonSocial, "BAJA DE OFICIO", "NO HABIDO", direccion);
  }

  private static Contribuyente de(
      String ruc, String razonSocial, String estado, String condicion, String direccion) {
    var comercial = Nombre.comercial(razonSocial);
    return new Contribuyente(
        ruc, razonSocial, comercial, Nombre.web(comercial), estado, condicion, direccion);
  }
}
