package pe.gob.indecopi.consumidor.cuenta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/** The papers of a company: what they must be, and where the request names them. */
final class Papeles {
  private static final String FIRMADOS = "/terminosFirmados";
  private static final String REPRESENTANTES = "/representantes";

  private Papeles() {}

  /** The documents that are named, each under its pointer. */
  static Map<String, String> nombrados(
      @Nullable String firmados, List<RepresentanteNombrado> representantes) {
    Map<String, String> todos = new LinkedHashMap<>();
    if (firmados != null) {
      todos.put(FIRMADOS, firmados);
    }
    for (var i = 0; i < representantes.size(); i++) {
      var suyos = representantes.get(i).documentos();
      for (var j = 0; j < suyos.size(); j++) {
        todos.put(REPRESENTANTES + "/" + i + "/documentos/" + j, suyos.get(j));
      }
    }
    return todos;
  }

  /** The same of one representative alone. */
  static Map<String, String> nombrados(RepresentanteNombrado uno) {
    Map<String, String> todos = new LinkedHashMap<>();
    for (var j = 0; j < uno.documentos().size(); j++) {
      todos.put("/representante/documentos/" + j, uno.documentos().get(j));
    }
    return todos;
  }

  /** What a company cannot do without: the signed terms, and who represents and conciliates. */
  static void deEmpresa(
      @Nullable String firmados, List<RepresentanteNombrado> representantes, Faltas faltas) {
    if (firmados == null) {
      faltas.agregar(
          FIRMADOS,
          Texto.de(
              "Adjunte los términos y condiciones firmados por el representante.",
              "Attach the terms and conditions signed by the representative."));
    }
    for (var facultad : Facultad.values()) {
      if (representantes.stream().noneMatch(r -> r.facultades().contains(facultad))) {
        faltas.agregar(
            REPRESENTANTES,
            Texto.de(
                "Falta quien tenga la facultad de " + facultad + ".",
                "Nobody has the power to " + facultad + "."));
      }
    }
    unaVez(representantes, faltas);
  }

  /** A person acts for itself. */
  static void dePersona(
      @Nullable String firmados, List<RepresentanteNombrado> representantes, Faltas faltas) {
    var texto =
        Texto.de(
            "Es de empresas, con RUC que empieza en 20.",
            "It is for companies, whose RUC begins with 20.");
    if (firmados != null) {
      faltas.agregar(FIRMADOS, texto);
    }
    if (!representantes.isEmpty()) {
      faltas.agregar(REPRESENTANTES, texto);
    }
  }

  private static void unaVez(List<RepresentanteNombrado> representantes, Faltas faltas) {
    for (var i = 0; i < representantes.size(); i++) {
      var suyo = representantes.get(i).documento().clave();
      var antes = representantes.subList(0, i);
      if (antes.stream().anyMatch(r -> r.documento().clave().equals(suyo))) {
        faltas.agregar(
            REPRESENTANTES + "/" + i + "/documento",
            Texto.de("Ya está en la lista.", "Is in the list already."));
      }
    }
  }
}
