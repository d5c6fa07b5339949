package pe.gob.indecopi.local.vecinos.pide;

/** What RENIEC tells of a DNI. */
record Ciudadano(
    String dni,
    String nombres,
    String apellidoPaterno,
    String apellidoMaterno,
    String nombreCompleto,
    String direccion,
    String estado) {

  static Ciudadano de(String dni, String nombres, String paterno, String materno, String casa) {
    var completo = "%s %s %s".formatted(nombres, paterno, materno);
    return new Ciudadano(dni, nombres, paterno, materno, completo, casa, "VIGENTE");
  }
}
