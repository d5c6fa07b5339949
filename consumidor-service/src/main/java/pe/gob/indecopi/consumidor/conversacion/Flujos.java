package pe.gob.indecopi.consumidor.conversacion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import pe.gob.indecopi.consumidor.conversacion.Participantes.Participante;
import pe.gob.indecopi.platform.problema.Codigo;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import tools.jackson.databind.json.JsonMapper;

/** Opens streams, each for as long as the token of its reader is good. */
final class Flujos {
  private static final long SIN_LIMITE = 0;

  private final Participantes participantes;
  private final Abiertas abiertas;
  private final Mensajes mensajes;
  private final Lecturas lecturas;
  private final Executor hilos;
  private final InstantSource reloj;
  private final JsonMapper mapper;
  private final ConversacionProperties ajustes;

  Flujos(
      Participantes participantes,
      Abiertas abiertas,
      Mensajes mensajes,
      Lecturas lecturas,
      Executor hilos,
      InstantSource reloj,
      JsonMapper mapper,
      ConversacionProperties ajustes) {
    this.participantes = participantes;
    this.abiertas = abiertas;
    this.mensajes = mensajes;
    this.lecturas = lecturas;
    this.hilos = hilos;
    this.reloj = reloj;
    this.mapper = mapper;
    this.ajustes = ajustes;
  }

  /**
   * A stream from the message after that number on.
   *
   * @param rato seconds after which it ends; with the token if absent
   * @throws Rechazo if too many are open
   */
  ResponseBodyEmitter abrir(
      Hilo hilo, long desde, @Nullable Integer rato, Participante quien, Usuario usuario) {
    exigirSitio(hilo);
    var emisor = new ResponseBodyEmitter(SIN_LIMITE);
    var ahora = reloj.instant();
    var flujo =
        new Flujo(
            hilo,
            // Whoever claims to have more than there is has what there is.
            desde == 0 ? 0 : Math.min(desde, mensajes.ultimo(hilo)),
            new SalidaSse(emisor, mapper, Charla.deFuncionario(quien)),
            vida(ahora, rato, () -> sigue(hilo, quien, usuario)),
            mensajes,
            lecturas,
            hilos,
            ahora);
    Runnable alCerrar =
        () -> {
          flujo.cortado();
          abiertas.cerrar(flujo);
        };
    emisor.onCompletion(alCerrar);
    emisor.onTimeout(alCerrar);
    emisor.onError(fallo -> alCerrar.run());
    abiertas.abrir(flujo);
    flujo.despertar();
    return emisor;
  }

  private boolean sigue(Hilo hilo, Participante quien, Usuario usuario) {
    return participantes
        .de(hilo.reclamo(), usuario)
        .filter(otra -> otra.voz() == quien.voz())
        .isPresent();
  }

  private Flujo.Vida vida(
      Instant ahora, @Nullable Integer rato, java.util.function.BooleanSupplier vigente) {
    var vence = venceElToken();
    var pedido = rato == null ? Instant.MAX : ahora.plus(Duration.ofSeconds(rato));
    var porToken = vence.isBefore(pedido);
    return new Flujo.Vida(
        porToken ? vence : pedido,
        porToken ? Flujo.Motivo.TOKEN_VENCIDO : Flujo.Motivo.TIEMPO_PEDIDO,
        ajustes.latido(),
        ajustes.revision(),
        vigente);
  }

  private static Instant venceElToken() {
    return SecurityContextHolder.getContext().getAuthentication()
                instanceof JwtAuthenticationToken ficha
            && ficha.getToken().getExpiresAt() instanceof Instant vence
        ? vence
        : Instant.MAX;
  }

  private void exigirSitio(Hilo hilo) {
    if (abiertas.cuantos(hilo) >= ajustes.flujosPorHilo()) {
      throw lleno(
          Codigos.DEMASIADAS_SOLICITUDES,
          Texto.de(
              "Esta conversación ya está abierta en demasiados lugares",
              "This conversation is open in too many places already"));
    }
    if (abiertas.cuantos() >= ajustes.flujos()) {
      throw lleno(
          Codigos.SERVICIO_NO_DISPONIBLE,
          Texto.de(
              "No caben más flujos; lea las páginas con Prefer: wait=20",
              "No more streams fit; read the pages with Prefer: wait=20"));
    }
  }

  private static Rechazo lleno(Codigo codigo, Texto detalle) {
    return new Rechazo(codigo, detalle, List.of(), Map.of("reintentarEn", 15));
  }
}
