package pe.gob.indecopi.procedimientos.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filing of a procedure that lives inside another's file is the act on that file, by another
 * door: {@code materia} is what the act says, with {@code expediente} beside it; who asks, papers
 * and payment may stand where a filing has them.
 */
final class OtraPuerta {
  private static final String EXPEDIENTE = "expediente";

  private final Contextos contextos;
  private final Formularios formularios;

  OtraPuerta(Contextos contextos, Formularios formularios) {
    this.contextos = contextos;
    this.formularios = formularios;
  }

  /**
   * The act that a filing is.
   *
   * @param expediente id of the file
   * @param acto body of the act
   */
  record Acto(String expediente, JsonNode acto) {}

  /** The act that this filing is; empty if it opens a file of its own. */
  Optional<Acto> de(JsonNode solicitud, LocalDate hoy) {
    return contextos
        .catalogo()
        .de(solicitud.path("procedimiento").asString(""), contextos.regimen(), hoy)
        .flatMap(this::tipo)
        .map(tipo -> acto(solicitud, tipo));
  }

  private Optional<TipoActo> tipo(Procedimiento p) {
    var sobre = p.sobre();
    return sobre == null || contextos.asunto(p.codigo()).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(formularios.tipos().get(sobre.acto()));
  }

  private static Acto acto(JsonNode solicitud, TipoActo tipo) {
    var materia = solicitud.path("materia");
    if (!materia.path(EXPEDIENTE).isString()) {
      var detalle = Texto.de("indique el expediente", "name the file");
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          detalle,
          List.of(new Falta("/materia/" + EXPEDIENTE, detalle)),
          Map.of());
    }
    ObjectNode datos = JsonNodeFactory.instance.objectNode();
    materia.properties().stream()
        .filter(campo -> !campo.getKey().equals(EXPEDIENTE))
        .forEach(campo -> datos.set(campo.getKey(), campo.getValue()));
    Arrays.stream(tipo.datos().getRecordComponents())
        .filter(c -> !datos.has(c.getName()))
        .forEach(c -> completar(datos, c, solicitud));
    ObjectNode acto = JsonNodeFactory.instance.objectNode();
    acto.put("tipo", tipo.nombre()).set("datos", datos);
    return new Acto(materia.path(EXPEDIENTE).stringValue(), acto);
  }

  private static void completar(ObjectNode datos, RecordComponent campo, JsonNode solicitud) {
    var valor =
        campo.getType() == Persona.class
            ? solicitud.path("solicitantes").path(0)
            : solicitud.path(campo.getName());
    if (!valor.isMissingNode()) {
      datos.set(campo.getName(), valor);
    }
  }
}
