package pe.gob.indecopi.consumidor.conversacion;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import pe.gob.indecopi.consumidor.conversacion.Participantes.Participante;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.EfectoConClave;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** What the routes of messages and of notes have in common. */
final class Charla {
  private static final int POR_DEFECTO = 50;
  private static final int MAXIMO = 200;

  /** Below the thirty seconds after which the gateway gives an answer up. */
  private static final int MAYOR_ESPERA = 25;

  private static final Pattern ESPERA =
      Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,4})(?:$|[,;\\s])");

  private final Participantes participantes;
  private final Conversaciones conversaciones;
  private final Mensajes mensajes;
  private final Lecturas lecturas;
  private final Idempotencia idempotencia;
  private final String contexto;

  Charla(
      Participantes participantes,
      Conversaciones conversaciones,
      Mensajes mensajes,
      Lecturas lecturas,
      Idempotencia idempotencia,
      String contexto) {
    this.participantes = participantes;
    this.conversaciones = conversaciones;
    this.mensajes = mensajes;
    this.lecturas = lecturas;
    this.idempotencia = idempotencia;
    this.contexto = contexto;
  }

  /**
   * Where to read.
   *
   * @param despues number after which
   * @param antes number before which, the last ones
   */
  record Pedido(
      @Nullable String despues,
      @Nullable String antes,
      @Nullable String limite,
      @Nullable String prefiere) {}

  /**
   * As whom that user reads a series.
   *
   * @throws Rechazo {@code no-encontrado} for a stranger, {@code prohibido} for a party that asks
   *     for notes
   */
  Participante exigir(Hilo hilo, Usuario usuario) {
    var quien = participantes.de(hilo.reclamo(), usuario).orElseThrow(Reclamos::noEncontrado);
    return exigirLectura(hilo, quien);
  }

  private static Participante exigirLectura(Hilo hilo, Participante quien) {
    if (!hilo.loVe(quien)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Las notas son de los funcionarios", "The notes are the officials'"));
    }
    return quien;
  }

  PaginaDeMensajes leer(Hilo hilo, Pedido pedido, Usuario usuario) {
    var quien = exigir(hilo, usuario);
    var n = numero("despues", pedido.despues(), 0);
    var cuantos = limite(pedido.limite());
    var antes = pedido.antes();
    var hallados =
        antes == null
            ? conversaciones.despues(hilo, n, cuantos, espera(pedido.prefiere()))
            : mensajes.antes(hilo, numero("antes", antes, 0), cuantos);
    var hasta = hallados.isEmpty() ? n : hallados.getLast().n();
    return new PaginaDeMensajes(
        hallados.stream().map(m -> MensajeVista.de(m, deFuncionario(quien))).toList(),
        Long.toString(hasta),
        lecturas.de(hilo).stream().map(LecturaVista::de).toList());
  }

  ResponseEntity<?> escribir(
      Hilo hilo, NuevoMensaje nuevo, HttpServletRequest solicitud, Usuario usuario) {
    var quien = exigirLectura(hilo, participantes.actor(hilo.reclamo(), usuario));
    return idempotencia.enSuEscritura(
        solicitud,
        usuario,
        nuevo,
        new EfectoConClave() {
          @Override
          public Hecho aplicar(ClaveIdempotencia clave) {
            exigirQueEscriba(hilo, quien);
            var escrito = conversaciones.escribir(hilo, quien.voz(), usuario, nuevo, clave);
            return hecho(escrito.mensaje(), escrito.nuevo());
          }

          @Override
          public Optional<Hecho> buscar(ClaveIdempotencia clave) {
            return mensajes.buscar(clave.id("msj")).map(m -> hecho(m, false));
          }

          private Hecho hecho(Mensaje mensaje, boolean esNuevo) {
            return new Hecho(escrito(mensaje, quien), mensaje.huella(), esNuevo);
          }
        });
  }

  /** Reading twice is reading once: the key is demanded, and nothing has to hold it. */
  ResponseEntity<?> marcar(
      Hilo hilo,
      MensajesController.LeidoHasta leido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var quien = exigir(hilo, usuario);
    return idempotencia.enSuEscritura(
        solicitud,
        usuario,
        leido,
        new EfectoConClave() {
          @Override
          public Hecho aplicar(ClaveIdempotencia clave) {
            exigirQueDejeHuella(quien);
            var lectura = conversaciones.leer(hilo, quien.voz(), leido.hasta());
            return new Hecho(ResponseEntity.ok(LecturaVista.de(lectura)), clave.cuerpo(), true);
          }

          @Override
          public Optional<Hecho> buscar(ClaveIdempotencia clave) {
            return Optional.empty();
          }
        });
  }

  private ResponseEntity<?> escrito(Mensaje m, Participante quien) {
    var serie = m.hilo().clase() == Hilo.Clase.NOTAS ? "notas" : "mensajes";
    var lugar =
        "%s/reclamos/%s/%s?despues=%d&limite=1"
            .formatted(contexto, m.hilo().reclamo(), serie, m.n() - 1);
    return ResponseEntity.created(URI.create(lugar)).body(MensajeVista.de(m, deFuncionario(quien)));
  }

  private static void exigirQueEscriba(Hilo hilo, Participante quien) {
    var notas = hilo.clase() == Hilo.Clase.NOTAS;
    exigirQueDejeHuella(quien);
    if (!notas && !quien.escribe()) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de(
              "El reclamo está concluido: su conversación se lee y ya no se escribe",
              "The complaint is concluded: its conversation is read and no longer written"));
    }
  }

  private static void exigirQueDejeHuella(Participante quien) {
    if (deFuncionario(quien) && !quien.anota()) {
      throw new Rechazo(
          Codigos.PROHIBIDO, Texto.de("Quien audita no escribe", "Whoever audits writes nothing"));
    }
  }

  static boolean deFuncionario(Participante quien) {
    return quien.voz() == Voz.FUNCIONARIO;
  }

  /** A number of a message as it was sent. */
  static long numero(String parametro, @Nullable String dicho, long porDefecto) {
    if (dicho == null) {
      return porDefecto;
    }
    if (!dicho.matches("[0-9]{1,12}")) {
      throw invalido(
          parametro, Texto.de("Es el número de un mensaje", "It is the number of a message"));
    }
    return Long.parseLong(dicho);
  }

  private static int limite(@Nullable String dicho) {
    var limite = numero("limite", dicho, POR_DEFECTO);
    if (limite < 1 || limite > MAXIMO) {
      throw invalido(
          "limite",
          Texto.de("El límite va de 1 a " + MAXIMO, "The limit goes from 1 to " + MAXIMO));
    }
    return (int) limite;
  }

  private static Duration espera(@Nullable String prefiere) {
    var pedida = ESPERA.matcher(prefiere == null ? "" : prefiere);
    return pedida.find()
        ? Duration.ofSeconds(Math.min(MAYOR_ESPERA, Integer.parseInt(pedida.group(1))))
        : Duration.ZERO;
  }

  static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA, detalle, List.of(), Map.of("parametro", parametro));
  }
}
