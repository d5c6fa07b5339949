package pe.gob.indecopi.signos.antecedentes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Mirada;
import pe.gob.indecopi.signos.busqueda.Semejantes;
import pe.gob.indecopi.signos.busqueda.SignoHallado;
import pe.gob.indecopi.signos.busqueda.SolicitudHallada;
import pe.gob.indecopi.signos.busqueda.Solicitudes;
import pe.gob.indecopi.signos.figura.FiguraParecida;
import pe.gob.indecopi.signos.figura.FiguraSolicitada;
import pe.gob.indecopi.signos.figura.FigurasOpuestas.FiguraOpuesta;
import pe.gob.indecopi.signos.reflejo.SolicitudEnTramite;
import pe.gob.indecopi.signos.solicitud.DerechoPreferente.Juicio;
import pe.gob.indecopi.signos.solicitud.DerechoPreferente.Valor;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;

/** What the official who examines a sign sees of other registers. */
@RestController
@Tag(name = "Antecedentes")
class AntecedentesDelSignoController {
  /** Signs that are shown at most. */
  private static final int SIGNOS = 50;

  private final Expedientes expedientes;
  private final ObrasRecibidas obras;
  private final Semejantes semejantes;
  private final Solicitudes solicitudes;
  private final FigurasDelExpediente figuras;
  private final RegistroDeSigno registroDeSigno;

  AntecedentesDelSignoController(
      Expedientes expedientes,
      ObrasRecibidas obras,
      Semejantes semejantes,
      Solicitudes solicitudes,
      FigurasDelExpediente figuras,
      RegistroDeSigno registroDeSigno) {
    this.expedientes = expedientes;
    this.obras = obras;
    this.semejantes = semejantes;
    this.solicitudes = solicitudes;
    this.figuras = figuras;
    this.registroDeSigno = registroDeSigno;
  }

  @Operation(
      operationId = "verAntecedentesDelSigno",
      summary = "Lo que otros registros tienen contra el signo que se examina, y por qué",
      description =
          "Para el funcionario del órgano, la Sala a la que se elevó y el auditor. Signos"
              + " registrados, y solicitudes que esperan decisión, publicadas o no, que se parecen al"
              + " pedido en todas las clases, los de mayor riesgo primero (Decisión 486, art. 136.a);"
              + " figuras registradas y solicitadas que se parecen a su reproducción o comparten sus"
              + " códigos de Viena, y las de sus oposiciones; y obras registradas con su mismo título"
              + " sin contar tildes, mayúsculas ni puntuación (art. 136.f). Si se invoca el derecho"
              + " preferente de quien obtuvo una cancelación, si vale y hasta cuándo (art. 168)."
              + " Puede ir unos segundos a la zaga del registro.")
  @GetMapping("/expedientes/{id}/antecedentes")
  AntecedentesDelSigno ver(@PathVariable String id, Usuario usuario) {
    var e = expedientes.buscar(id).orElseThrow(Expedientes::noEncontrado);
    switch (Mirada.de(usuario, e)) {
      case NADA -> throw Expedientes.noEncontrado();
      case PARTE ->
          throw new Rechazo(
              Codigos.PROHIBIDO,
              Texto.de(
                  "Los antecedentes son para el funcionario que examina.",
                  "The antecedents are for the official who examines."));
      case TODO -> {
        // Nothing is withheld.
      }
    }
    var denominacion = denominacion(e);
    var buscado = seBusca(denominacion) ? denominacion : null;
    var halladas = denominacion == null ? List.<ObraRegistrada>of() : obras.conTitulo(denominacion);
    return new AntecedentesDelSigno(
        e.id().valor(),
        denominacion,
        buscado == null ? List.of() : registrados(e, buscado),
        buscado == null
            ? List.of()
            : solicitudes.semejantes(e, buscado, clases(e), Idioma.actual()),
        figuras.registradas(e),
        figuras.solicitadas(e),
        figuras.opuestas(e),
        halladas.stream().map(ObraHallada::de).toList(),
        registroDeSigno.derechoPreferente(e).map(DerechoInvocado::de).orElse(null));
  }

  private static boolean seBusca(@Nullable String denominacion) {
    return denominacion != null && denominacion.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Its own entry is no antecedent of it. */
  private List<SignoHallado> registrados(Expediente e, String denominacion) {
    return semejantes.de(denominacion, clases(e), false, SIGNOS, Idioma.actual()).stream()
        .filter(s -> !s.expediente().equals(e.cabecera().numero().toString()))
        .toList();
  }

  private static List<Integer> clases(Expediente e) {
    return SolicitudEnTramite.clases(e.pedido().materia());
  }

  private static @Nullable String denominacion(Expediente e) {
    var signo = e.pedido().materia().get("denominacion");
    return e.cabecera().procedimiento().equals("DSD-10") && signo instanceof String texto
        ? texto
        : null;
  }

  /** What was found for a file. */
  record AntecedentesDelSigno(
      @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String expediente,
      @Schema(example = "EL CÓNDOR VUELVE") @Nullable String denominacion,
      @Schema(requiredMode = RequiredMode.NOT_REQUIRED) List<SignoHallado> registrados,
      @Schema(requiredMode = RequiredMode.NOT_REQUIRED) List<SolicitudHallada> solicitudes,
      @Schema(requiredMode = RequiredMode.NOT_REQUIRED) List<FiguraParecida> figuras,
      @Schema(requiredMode = RequiredMode.NOT_REQUIRED) List<FiguraSolicitada> figurasSolicitadas,
      @Schema(requiredMode = RequiredMode.NOT_REQUIRED) List<FiguraOpuesta> figurasOpuestas,
      List<ObraHallada> obras,
      @Nullable DerechoInvocado derechoPreferente) {}

  /**
   * The preferential right of who had a registration cancelled, where the application claims it
   * (Decisión 486, art. 168).
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DerechoInvocado(Valor valor, @Nullable LocalDate hasta, @Nullable String motivo) {
    static DerechoInvocado de(Juicio j) {
      var reparo = j.reparo();
      return new DerechoInvocado(
          j.valor(), j.hasta(), reparo == null ? null : reparo.en(Idioma.actual()));
    }
  }

  /** A registered work. */
  record ObraHallada(
      @Schema(example = "OL-00000123") String certificado,
      @Schema(example = "OBRA_LITERARIA") String tipo,
      String titulo,
      @Schema(example = "000123-2026/DDA") String expediente,
      @Schema(example = "2026-03-02") String concedido) {

    static ObraHallada de(ObraRegistrada o) {
      return new ObraHallada(
          dicho(o.certificado()),
          dicho(o.tipo()),
          dicho(o.titulo()),
          dicho(o.expediente()),
          dicho(o.concedido()));
    }

    private static String dicho(@Nullable String valor) {
      return Objects.requireNonNullElse(valor, "");
    }
  }
}
