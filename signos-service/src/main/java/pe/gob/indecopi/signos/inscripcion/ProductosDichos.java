package pe.gob.indecopi.signos.inscripcion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.signos.registro.Situacion;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * Products that a request names class by class in running text, as those that the right holds: a
 * text that is one of them, or several parted by semicolons or commas.
 */
final class ProductosDichos {
  private ProductosDichos() {}

  /** Of groups {@code {"clase":25,"productos":"Ropa; Calzado"}}. */
  static List<ClasePedida> en(Situacion s, List<Map<String, Object>> grupos) {
    List<ClasePedida> dichos = new ArrayList<>();
    for (var grupo : grupos) {
      var clase = Materia.entero(grupo, "clase");
      dichos.add(
          new ClasePedida(clase, partidos(Materia.texto(grupo, "productos"), deLa(s, clase))));
    }
    return dichos;
  }

  private static List<String> partidos(String texto, List<String> registrados) {
    if (registrados.contains(texto.strip())) {
      return List.of(texto.strip());
    }
    var porComas = partido(texto, "[;,]");
    var porPuntos = partido(texto, ";");
    return registrados.containsAll(porPuntos) ? porPuntos : porComas;
  }

  private static List<String> partido(String texto, String separador) {
    return Arrays.stream(texto.split(separador))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> deLa(Situacion s, int clase) {
    return s.clases().stream()
        .filter(c -> c.clase() == clase)
        .findFirst()
        .map(ClasePedida::productos)
        .orElse(List.of());
  }
}
