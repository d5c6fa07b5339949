package pe.gob.indecopi.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Filings and acts as a portal writes them. */
final class Solicitudes {
  private Solicitudes() {}

  /** A word mark asked by that user in those classes, with nothing said of its fee. */
  static Map<String, Object> marca(String quien, String signo, int... clases) {
    var materia = new LinkedHashMap<String, Object>();
    materia.put("tipo", "MARCA");
    materia.put("naturaleza", "DENOMINATIVA");
    materia.put("denominacion", signo);
    materia.put("clases", IntStream.of(clases).mapToObj(Solicitudes::clase).toList());
    var cuerpo = new LinkedHashMap<String, Object>();
    cuerpo.put("procedimiento", "DSD-10");
    cuerpo.put("oficina", "SEDE_CENTRAL");
    cuerpo.put("solicitantes", new ArrayList<>(List.of(Personas.de(quien))));
    cuerpo.put("materia", materia);
    return cuerpo;
  }

  /** The same with the order that pays it. */
  static Map<String, Object> conOrden(Map<String, Object> solicitud, String orden) {
    return con(solicitud, "pago", Map.of("orden", orden));
  }

  static Map<String, Object> con(Map<String, Object> solicitud, String campo, Object valor) {
    var otra = new LinkedHashMap<>(solicitud);
    otra.put(campo, valor);
    return otra;
  }

  static Map<String, Object> clase(int clase) {
    return Map.of("clase", clase, "productos", List.of("Prendas de vestir"));
  }

  /** An opposition by that user; {@code orden} null leaves its fee for later. */
  static Map<String, Object> oposicion(String quien, int clase, String orden) {
    var datos = new LinkedHashMap<String, Object>();
    datos.put("opositor", Personas.de(quien));
    datos.put("clases", List.of(clase));
    datos.put("fundamentos", "El signo solicitado se confunde con el mío.");
    datos.put(
        "sustento",
        List.of(Map.of("derecho", "REGISTRO", "signo", "CUZCA", "numero", "M-00000001")));
    if (orden != null) {
      datos.put("pago", Map.of("orden", orden));
    }
    return datos;
  }

  /** A decision that grants it in that class. */
  static Map<String, Object> concesion(int clase) {
    return Map.of(
        "fundamento",
        "El signo es distintivo.",
        "decisiones",
        List.of(Map.of("objeto", String.valueOf(clase), "sentido", "CONCEDE")));
  }

  static Map<String, Object> acto(String tipo, Map<String, ?> datos) {
    var acto = new LinkedHashMap<String, Object>();
    acto.put("tipo", tipo);
    acto.put("datos", datos);
    return acto;
  }
}
