package pe.gob.indecopi.local.vecinos.pide;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names of companies: as their shops bear them, as their websites do, as they are searched. */
final class Nombre {

  private Nombre() {}

  /** {@code KUSKA TEXTILES S.A.C.} is {@code Kuska Textiles} over its doors. */
  static String comercial(String razonSocial) {
    var sinForma =
        razonSocial.replaceAll(" (S\\.A\\.C\\.|S\\.A\\.|S\\.R\\.L\\.|E\\.I\\.R\\.L\\.)$", "");
    var comercial = new StringBuilder();
    for (var palabra : sinForma.toLowerCase(Locale.ROOT).split(" ")) {
      comercial
          .append(comercial.isEmpty() ? "" : " ")
          .append(palabra.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(palabra.substring(1));
    }
    return comercial.toString();
  }

  /** {@code www.kuskatextiles.example}. */
  static String web(String comercial) {
    return "www." + String.join("", palabras(comercial)) + ".example";
  }

  /** Whether each of these words is in what the company is called somewhere. */
  static boolean tiene(Contribuyente c, List<String> palabras) {
    var todo = palabras(c.razonSocial() + " " + c.nombreComercial() + " " + c.web());
    return palabras.stream().allMatch(p -> todo.stream().anyMatch(t -> t.startsWith(p)));
  }

  static List<String> palabras(String texto) {
    var llano =
        Normalizer.normalize(texto, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(llano.split("[^\\p{L}\\p{N}]+")).filter(p -> !p.isEmpty()).toList();
  }
}
