package pe.gob.indecopi.procedimientos.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import pe.gob.indecopi.platform.entrada.Dictado;
import pe.gob.indecopi.platform.entrada.Marco;
import pe.gob.indecopi.platform.entrada.Segun;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.EjemploDeMateria;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.procedimientos.tramite.ActoPedido;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.MoverExpediente;
import pe.gob.indecopi.procedimientos.tramite.Solicitud;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of this service: a filing by its procedure, an act by its kind. */
final class Formularios {
  private final Contextos contextos;
  private final Puertas puertas;
  private final Map<String, TipoActo> tipos;
  private final Segun solicitudes;
  private final Segun actos;
  private final Map<String, Segun> actosDe;

  /** What may be sent is the same until the service ends: its forms are drawn here, once. */
  Formularios(Contextos contextos, Puertas puertas) {
    this.contextos = contextos;
    this.puertas = puertas;
    this.tipos = tipos(contextos.asuntos());
    this.solicitudes = solicitudes(contextos.asuntos(), puertas.materias());
    this.actos = segun(tipos);
    this.actosDe =
        contextos.asuntos().stream()
            .collect(Collectors.toMap(Asunto::procedimiento, this::conLosDeOtros));
  }

  /** A filing of any procedure that this service handles. */
  Segun solicitudes() {
    return solicitudes;
  }

  private static Segun solicitudes(List<Asunto> asuntos, Map<String, Type> dentro) {
    Map<String, Type> casos = new LinkedHashMap<>();
    asuntos.forEach(a -> casos.put(a.procedimiento(), de(Solicitud.class, a.materia())));
    dentro.forEach((codigo, materia) -> casos.put(codigo, de(Solicitud.class, materia)));
    return new Segun("Solicitud", "procedimiento", casos);
  }

  /** What is asked in each procedure that lives inside another's file. */
  Map<String, Type> materiasDentro() {
    return puertas.materias();
  }

  /**
   * An act sent to a file of that matter: its own, and those of other files, which are not refused
   * for their shape.
   */
  Segun actos(Asunto asunto) {
    return Objects.requireNonNull(actosDe.get(asunto.procedimiento()));
  }

  private Segun conLosDeOtros(Asunto asunto) {
    Map<String, TipoActo> todos = new LinkedHashMap<>(tipos);
    todos.putAll(MoverExpediente.tipos(asunto));
    return segun(todos);
  }

  /** An act on any file of this service. */
  Segun actos() {
    return actos;
  }

  /** A whole body for each of these cases that has one among the resources of the service. */
  Map<String, JsonNode> ejemplos(Segun segun) {
    Map<String, JsonNode> ejemplos = new LinkedHashMap<>();
    ejemplos.putAll(delCatalogo(segun.casos().keySet()));
    for (var caso : segun.casos().keySet()) {
      try (var recurso = Formularios.class.getResourceAsStream("/ejemplos/" + caso + ".json")) {
        if (recurso != null) {
          ejemplos.put(caso, JsonMapper.shared().readTree(recurso));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ejemplos;
  }

  /** Those that the catalogue says itself; a resource of the service goes before. */
  private Map<String, JsonNode> delCatalogo(Set<String> casos) {
    Map<String, JsonNode> dichos = new LinkedHashMap<>();
    for (var entrada : contextos.catalogo().todos(Regimen.TUPA_2010, LocalDate.MAX)) {
      if (entrada.materia().isEmpty()) {
        continue;
      }
      dichos.put(
          entrada.codigo(), JsonMapper.shared().valueToTree(EjemploDeMateria.solicitud(entrada)));
      var sobre = entrada.sobre();
      if (sobre != null) {
        dichos.putIfAbsent(
            sobre.acto(), JsonMapper.shared().valueToTree(EjemploDeMateria.acto(entrada)));
      }
    }
    dichos.keySet().retainAll(casos);
    return dichos;
  }

  /** Every kind of act that this service knows. */
  Map<String, TipoActo> tipos() {
    return tipos;
  }

  private static Map<String, TipoActo> tipos(List<Asunto> asuntos) {
    Map<String, TipoActo> todos = new LinkedHashMap<>();
    asuntos.forEach(a -> MoverExpediente.tipos(a).forEach(todos::putIfAbsent));
    return todos;
  }

  private static Segun segun(Map<String, TipoActo> tipos) {
    Map<String, Type> casos = new LinkedHashMap<>();
    tipos.forEach((nombre, tipo) -> casos.put(nombre, de(ActoPedido.class, tipo.datos())));
    return new Segun("Acto", "tipo", casos);
  }

  private static Type de(Class<? extends Record> forma, Type contenido) {
    return contenido instanceof Dictado dictado
        ? new Marco(forma, "materia", dictado)
        : ResolvableType.forClassWithGenerics(forma, ResolvableType.forType(contenido)).getType();
  }
}
