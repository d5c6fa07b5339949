package pe.gob.indecopi.e2e;

import java.util.Map;

/** The made-up people and companies of the local identity provider. */
final class Personas {
  private Personas() {}

  /** The person behind that user, as the API takes it. */
  static Map<String, Object> de(String usuario) {
    return switch (usuario) {
      case "empresa" -> juridica("20999999990", "KUSKA TEXTILES S.A.C.");
      case "proveedor" -> juridica("20999999981", "CUZCA MODA S.A.C.");
      case "ciudadana" -> natural("99999991", "Rosa Quispe Mamani");
      case "ciudadano2" -> natural("99999992", "Juan Huamán Flores");
      default -> throw new IllegalArgumentException(usuario);
    };
  }

  static Map<String, Object> juridica(String ruc, String nombre) {
    return persona("JURIDICA", "RUC", ruc, nombre);
  }

  private static Map<String, Object> natural(String dni, String nombre) {
    return persona("NATURAL", "DNI", dni, nombre);
  }

  private static Map<String, Object> persona(
      String clase, String tipo, String numero, String nombre) {
    return Map.of(
        "clase",
        clase,
        "documento",
        Map.of("tipo", tipo, "numero", numero, "pais", "PE"),
        "nombre",
        nombre,
        "domicilio",
        Map.of("direccion", "Jr. de la Unión 300", "distrito", "Lima", "pais", "PE"));
  }
}
