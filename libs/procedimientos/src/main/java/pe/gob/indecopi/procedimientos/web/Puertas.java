package pe.gob.indecopi.procedimientos.web;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Contexto;
import pe.gob.indecopi.procedimientos.flujo.Quien;
import pe.gob.indecopi.procedimientos.tramite.Mirada;
import pe.gob.indecopi.procedimientos.tramite.OtraPuerta;
import pe.gob.indecopi.procedimientos.tramite.Solicitud;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Filings of procedures that live inside another's file: each is the act on that file, by another
 * door.
 */
final class Puertas {
  private static final String EXPEDIENTE = "expediente";
  private static final String INSISTE = "bajoMiResponsabilidad";
  private static final Set<String> DEL_TRAMITE = Set.of(EXPEDIENTE, INSISTE);

  /** Which remedy it is, in the matter of a procedure that is one. */
  private static final String RECURSO = "recurso";

  private static final Map<String, String> RECURSOS =
      Map.of("RECONSIDERACION", Actos.RECONSIDERAR, "APELACION", Actos.APELAR);

  private final List<OtraPuerta> todas;

  Puertas(List<OtraPuerta> todas) {
    this.todas = List.copyOf(todas);
  }

  /**
   * The act that a filing is.
   *
   * @param expediente id of the file
   * @param acto body of the act
   * @param solicitante who asks it
   */
  record Entrada(String expediente, JsonNode acto, OtraPuerta puerta, Persona solicitante) {

    /**
     * Only in the files where the catalogue says that it lives, and by who is a party there: who
     * challenges is who was harmed (Ley 27444, arts. 109 and 206.1). A notebook says this of its
     * own; a remedy is an act of every file.
     */
    void exigirEn(Expediente e, Contexto c, Usuario usuario) {
      if (!puerta.deRecurso()) {
        return;
      }
      var faltas = new Faltas();
      if (c.otros().stream().noneMatch(p -> p.codigo().equals(puerta.procedimiento()))) {
        faltas.agregar(
            "/materia/expediente",
            Texto.de(
                "%s no se pide en un expediente de %s."
                    .formatted(puerta.procedimiento(), e.cabecera().procedimiento()),
                "%s is not asked in a file of %s."
                    .formatted(puerta.procedimiento(), e.cabecera().procedimiento())));
      }
      var suyas = Quien.alcance(Mirada.autor(usuario, e), e);
      if (suyas.stream().flatMap(id -> e.parte(id).stream()).noneMatch(this::loPide)) {
        faltas.agregar(
            "/solicitantes/0",
            Texto.de(
                "Recurre una parte del expediente, por sí o por quien la representa.",
                "Who challenges is a party of the file, by itself or by its representative."));
      }
      faltas.lanzarSiHay(
          Codigos.REGLAS_INCUMPLIDAS,
          Texto.de("El recurso no se admite así.", "The remedy is not taken like this."));
    }

    private boolean loPide(Parte p) {
      return Stream.concat(Stream.of(solicitante), solicitante.miembros().stream())
          .flatMap(x -> Stream.ofNullable(x.documento()))
          .anyMatch(documento -> p.es(documento.clave()));
    }

    /** The same refusal, its faults pointing into the filing. */
    Rechazo en(Rechazo rechazo) {
      var faltas =
          rechazo.faltas().stream()
              .map(f -> new Falta(lugar(f.puntero(), puerta), f.detalle()))
              .toList();
      return new Rechazo(rechazo.codigo(), rechazo.detalle(), faltas, rechazo.extension());
    }
  }

  /** The act that this filing is; empty if it names no file to join, and opens one of its own. */
  Optional<Entrada> de(JsonNode cuerpo, Solicitud<?> leida) {
    return todas.stream()
        .filter(_ -> cuerpo.path("materia").has(EXPEDIENTE))
        .filter(p -> p.procedimiento().equals(leida.procedimiento()))
        .findFirst()
        .map(p -> entrada(cuerpo, leida, p));
  }

  private Entrada entrada(JsonNode cuerpo, Solicitud<?> leida, OtraPuerta puerta) {
    sobra(leida, puerta);
    var materia = cuerpo.path("materia");
    ObjectNode datos = JsonNodeFactory.instance.objectNode();
    ObjectNode suya = datos;
    if (puerta.delCatalogo()) {
      suya = datos.put("procedimiento", puerta.procedimiento()).putObject("materia");
    }
    ObjectNode pedida = suya;
    materia.properties().stream()
        .filter(campo -> !DEL_TRAMITE.contains(campo.getKey()))
        .filter(campo -> !puerta.deRecurso() || !campo.getKey().equals(RECURSO))
        .forEach(campo -> pedida.set(campo.getKey(), campo.getValue()));
    puerta
        .lugares()
        .forEach(
            (campo, lugar) -> {
              var valor = cuerpo.at(lugar);
              if (!valor.isMissingNode()) {
                datos.set(campo, valor);
              }
            });
    ObjectNode acto = JsonNodeFactory.instance.objectNode();
    acto.put("tipo", tipo(puerta, materia)).set("datos", datos);
    if (materia.has(INSISTE)) {
      acto.set(INSISTE, materia.path(INSISTE));
    }
    return new Entrada(
        materia.path(EXPEDIENTE).stringValue(), acto, puerta, leida.solicitantes().getFirst());
  }

  private static String tipo(OtraPuerta puerta, JsonNode materia) {
    return puerta.deRecurso()
        ? Objects.requireNonNull(RECURSOS.get(materia.path(RECURSO).asString()))
        : puerta.acto();
  }

  /** Whatever a filing has that the act does not take would be lost without a word. */
  private static void sobra(Solicitud<?> s, OtraPuerta puerta) {
    var faltas = new Faltas();
    var lugares = puerta.lugares().values();
    if (s.solicitantes().size() > 1) {
      faltas.agregar(
          "/solicitantes/1", Texto.de("Lo pide una sola persona.", "One person asks it."));
    }
    if (s.enVentanilla()) {
      faltas.agregar(
          "/recibidaEnVentanilla",
          Texto.de(
              "Lo que se agrega a un expediente se presenta por la mesa de partes digital.",
              "What joins a file is filed at the digital desk."));
    }
    sobra("/representantes", s.representantes(), faltas);
    sobra("/contrapartes", s.contrapartes(), faltas);
    sobra("/otros", s.otros(), faltas);
    sobra("/requisitos", s.requisitos(), faltas);
    sobra("/documentos", lugares.contains("/documentos") ? null : s.documentos(), faltas);
    sobra("/pago", lugares.contains("/pago") || s.pago() == null ? null : List.of(1), faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("Esta solicitud se agrega a un expediente.", "This filing joins a file."));
  }

  private static void sobra(String puntero, @Nullable List<?> dato, Faltas faltas) {
    if (dato != null && !dato.isEmpty()) {
      faltas.agregar(
          puntero,
          Texto.de("Esta solicitud no lleva este dato.", "This filing does not take this."));
    }
  }

  private static String lugar(String puntero, OtraPuerta puerta) {
    if (puerta.deRecurso() && puntero.equals("/tipo")) {
      return "/materia/" + RECURSO;
    }
    var partes = new ArrayList<>(List.of(puntero.split("/", -1)));
    if (partes.size() < 2 || !partes.get(1).equals("datos")) {
      return puntero;
    }
    if (puerta.delCatalogo() && partes.size() > 2 && partes.get(2).equals("materia")) {
      partes.remove(2);
    }
    var campo = partes.size() > 2 ? partes.get(2) : "";
    var resto = partes.size() > 3 ? "/" + String.join("/", partes.subList(3, partes.size())) : "";
    var lugar = puerta.lugares().get(campo);
    if (lugar != null) {
      return lugar + resto;
    }
    return campo.isEmpty() ? "/materia" : "/materia/" + campo + resto;
  }

  /** What binds what a filing of each of these procedures asks. */
  Map<String, Type> materias() {
    return todas.stream().collect(Collectors.toMap(OtraPuerta::procedimiento, OtraPuerta::materia));
  }
}
