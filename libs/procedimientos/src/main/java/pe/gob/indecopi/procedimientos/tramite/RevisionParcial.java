package pe.gob.indecopi.procedimientos.tramite;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Pedido.RequisitoEntregado;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import tools.jackson.databind.JsonNode;

/**
 * Judges by the rules what is well formed of a filing that is not so everywhere: who sends a RUC
 * that is none and a class that does not exist learns both at once.
 */
public final class RevisionParcial {
  private final Contextos contextos;
  private final Adjuntos adjuntos;
  private final Entrada entrada;

  /** Judges with the catalogue and the documents of this service. */
  public RevisionParcial(Contextos contextos, Archivos archivos, Entrada entrada) {
    this.contextos = contextos;
    this.adjuntos = new Adjuntos(archivos);
    this.entrada = entrada;
  }

  /** Stands where a matter was that is not well formed. */
  private record SinMateria() {}

  /** The refusal of a filing for its form, with the broken rules of the rest of it besides. */
  public Rechazo completar(Rechazo deForma, JsonNode cuerpo, Usuario usuario, LocalDate hoy) {
    String procedimiento = cuerpo.path("procedimiento").asString("");
    var asunto = contextos.asunto(procedimiento);
    if (deForma.codigo() != Codigos.SOLICITUD_INVALIDA || asunto.isEmpty()) {
      return deForma;
    }
    var faltas = new Faltas();
    revisar(asunto.get(), cuerpo, usuario, hoy, faltas);
    var conocidos = deForma.faltas().stream().map(f -> f.puntero()).toList();
    var todas =
        Stream.concat(
                deForma.faltas().stream(),
                faltas.lista().stream().filter(f -> !conocidos.contains(f.puntero())))
            .toList();
    return new Rechazo(deForma.codigo(), deForma.detalle(), todas, deForma.extension());
  }

  private void revisar(
      Asunto asunto, JsonNode cuerpo, Usuario usuario, LocalDate hoy, Faltas faltas) {
    var solicitantes = lista(cuerpo.path("solicitantes"), Persona.class);
    var representantes = lista(cuerpo.path("representantes"), Solicitud.Representante.class);
    var contrapartes = lista(cuerpo.path("contrapartes"), Persona.class);
    var solicitud =
        new Solicitud<>(
            asunto.procedimiento(),
            solicitantes.orElse(List.of()),
            representantes.orElse(null),
            contrapartes.orElse(null),
            null,
            new SinMateria(),
            lista(cuerpo.path("requisitos"), RequisitoEntregado.class).orElse(null),
            lista(cuerpo.path("documentos"), String.class).orElse(null),
            this.<Pago>uno(cuerpo.path("pago"), Pago.class),
            cuerpo.path("oficina").asString(null),
            uno(cuerpo.path("recibidaEnVentanilla"), OffsetDateTime.class));
    var revision = new RevisionDeSolicitud(contextos, usuario, solicitud);
    if (solicitantes.isPresent() && (representantes.isPresent() || !cuerpo.has("representantes"))) {
      revision.lados(faltas);
    }
    contextos
        .catalogo()
        .de(asunto.procedimiento(), contextos.regimen(), hoy)
        .ifPresent(
            p -> {
              if (contrapartes.isPresent() || !cuerpo.has("contrapartes")) {
                revision.contrapartes(p, faltas);
              }
              revision.resto(p, hoy, faltas);
            });
    Map<String, Object> materia = new LinkedHashMap<>();
    Record leida = uno(cuerpo.path("materia"), asunto.materia());
    if (leida != null) {
      asunto.validar(leida, hoy, faltas.bajo("/materia"));
      materia.putAll(Llano.mapa(cuerpo.path("materia")));
    }
    adjuntos.revisar(usuario, revision.documentos(materia), faltas);
  }

  /** The list, if it is one and each of it is well formed. */
  private <T> Optional<List<T>> lista(JsonNode nodo, Class<T> tipo) {
    if (!nodo.isArray() || nodo.size() > 100) {
      return Optional.empty();
    }
    List<T> leidos = new ArrayList<>();
    for (var elemento : nodo) {
      T leido = uno(elemento, tipo);
      if (leido == null) {
        return Optional.empty();
      }
      leidos.add(leido);
    }
    return Optional.of(leidos);
  }

  private <T> @Nullable T uno(JsonNode nodo, Type tipo) {
    try {
      return nodo.isMissingNode() ? null : entrada.leer(nodo, tipo);
    } catch (Rechazo _) {
      return null;
    }
  }
}
