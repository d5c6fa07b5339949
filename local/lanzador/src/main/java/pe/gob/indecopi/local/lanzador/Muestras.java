package pe.gob.indecopi.local.lanzador;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Made-up people, papers and requests for demonstrations, journeys and benchmarks. */
public final class Muestras {
  private static final Map<String, String> RUC =
      Map.of("empresa", "20999999990", "proveedor", "20999999981");
  private static final Map<String, String> NOMBRE =
      Map.of("empresa", "KUSKA TEXTILES S.A.C.", "proveedor", "CUZCA MODA S.A.C.");

  private Muestras() {}

  /** The company of that user, as the API takes it. */
  public static Map<String, Object> persona(String usuario) {
    return Map.of(
        "clase",
        "JURIDICA",
        "documento",
        Map.of("tipo", "RUC", "numero", RUC.get(usuario), "pais", "PE"),
        "nombre",
        NOMBRE.get(usuario),
        "domicilio",
        Map.of("direccion", "Jr. de la Unión 300", "distrito", "Lima", "pais", "PE"));
  }

  /** An order for the fee of that procedure, for so many classes. */
  public static Map<String, Object> orden(String usuario, String procedimiento, int clases) {
    return Map.of(
        "procedimiento",
        procedimiento,
        "variables",
        Map.of("clases", clases),
        "pagador",
        persona(usuario));
  }

  /** KUSKA in classes 18, 25 and 35, paid by that order. */
  public static Map<String, Object> solicitud(String logo, String poder, String orden) {
    return Map.of(
        "procedimiento",
        "DSD-10",
        "oficina",
        "SEDE_CENTRAL",
        "solicitantes",
        List.of(persona("empresa")),
        "materia",
        Map.of(
            "tipo",
            "MARCA",
            "naturaleza",
            "MIXTA",
            "denominacion",
            "KUSKA",
            "reproduccion",
            logo,
            "clases",
            List.of(
                clase(18, "Bolsos y mochilas"),
                clase(25, "Prendas de vestir"),
                clase(35, "Venta minorista de prendas"))),
        "documentos",
        List.of(logo, poder),
        "pago",
        Map.of("orden", orden));
  }

  /** KUSKA as words alone, in class 25, not paid yet. */
  public static Map<String, Object> sinPago() {
    return Map.of(
        "procedimiento",
        "DSD-10",
        "oficina",
        "SEDE_CENTRAL",
        "solicitantes",
        List.of(persona("empresa")),
        "materia",
        Map.of(
            "tipo",
            "MARCA",
            "naturaleza",
            "DENOMINATIVA",
            "denominacion",
            "KUSKA",
            "clases",
            List.of(clase(25, "Prendas de vestir"))));
  }

  /** The opposition of CUZCA in class 25, paid by that order. */
  public static Map<String, Object> oposicion(String orden) {
    return Map.of(
        "opositor",
        persona("proveedor"),
        "clases",
        List.of(25),
        "fundamentos",
        "KUSKA se confunde con CUZCA, inscrita para prendas de vestir.",
        "sustento",
        List.of(
            Map.of(
                "derecho",
                "REGISTRO",
                "signo",
                "CUZCA",
                "numero",
                "M-00000001",
                "clases",
                List.of(25))),
        "pago",
        Map.of("orden", orden));
  }

  private static Map<String, Object> clase(int clase, String producto) {
    return Map.of("clase", clase, "productos", List.of(producto));
  }

  /** The smallest PNG: one transparent point. */
  public static byte[] png() {
    return Base64.getDecoder()
        .decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  }

  /** A small PDF with that title. */
  public static byte[] pdf(String titulo) {
    var texto =
        """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
        4 0 obj<</Title(%s)>>endobj
        trailer<</Root 1 0 R/Info 4 0 R>>
        %%%%EOF
        """;
    return texto.formatted(titulo).getBytes(StandardCharsets.ISO_8859_1);
  }
}
