package pe.gob.indecopi.consumidor.conversacion;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** What is written and read in conversations, wherever it came from. */
public final class Conversaciones {
  private static final String SISTEMA = "sistema";

  private final Mensajes mensajes;
  private final Lecturas lecturas;
  private final Adjuntos adjuntos;
  private final Abiertas abiertas;
  private final Timbre timbre;
  private final Caudal caudal;
  private final RelojLegal reloj;
  private final int maximo;

  Conversaciones(
      Mensajes mensajes,
      Lecturas lecturas,
      Adjuntos adjuntos,
      Abiertas abiertas,
      Timbre timbre,
      Caudal caudal,
      RelojLegal reloj,
      int maximo) {
    this.mensajes = mensajes;
    this.lecturas = lecturas;
    this.adjuntos = adjuntos;
    this.abiertas = abiertas;
    this.timbre = timbre;
    this.caudal = caudal;
    this.reloj = reloj;
    this.maximo = maximo;
  }

  /** Tells both sides in their conversation what happened; what was told is not told again. */
  public void contar(String reclamo, Suceso suceso) {
    var hilo = Hilo.dePartes(reclamo);
    var semilla = (reclamo + "/" + suceso.clave()).getBytes(StandardCharsets.UTF_8);
    var id = "msj_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", "");
    var en = reloj.ahora().truncatedTo(ChronoUnit.MILLIS);
    avisar(
        mensajes.escribir(
            hilo,
            n ->
                new Mensaje(
                    hilo,
                    n,
                    id,
                    Voz.SISTEMA,
                    SISTEMA,
                    suceso.texto(),
                    List.of(),
                    suceso.tipo(),
                    suceso.referencia(),
                    "",
                    en)));
  }

  /** Whether anybody has written there. */
  boolean empezada(String reclamo) {
    return mensajes.ultimo(Hilo.dePartes(reclamo)) > 0;
  }

  /**
   * Writes what somebody says. Its key goes with it: sent again, the message that is there comes
   * back.
   *
   * @throws Rechazo if it writes too much, or attaches what is not its own
   */
  Mensajes.Escrito escribir(
      Hilo hilo, Voz de, Usuario autor, NuevoMensaje nuevo, ClaveIdempotencia clave) {
    caudal.gastar(hilo, de);
    var suyos = adjuntos.exigir(autor, nuevo.documentos(), "/adjuntos");
    adjuntos.guardar(hilo, suyos);
    var en = reloj.ahora().truncatedTo(ChronoUnit.MILLIS);
    return avisar(
        mensajes.escribir(
            hilo,
            n ->
                new Mensaje(
                    hilo,
                    conSitio(n),
                    clave.id("msj"),
                    de,
                    autor.sub(),
                    nuevo.escrito(),
                    suyos,
                    null,
                    null,
                    clave.cuerpo(),
                    en)));
  }

  /**
   * Shows documents of somebody's to both sides, as an attachment would.
   *
   * @throws Rechazo {@code reglas-incumplidas} with a fault for each that is not its own
   */
  public void compartir(String reclamo, Usuario autor, List<String> documentos) {
    adjuntos.guardar(Hilo.dePartes(reclamo), adjuntos.exigir(autor, documentos, "/documentos"));
  }

  /**
   * Notes that a side has read so far.
   *
   * @throws Rechazo {@code reglas-incumplidas} if nobody has written that much
   */
  Lecturas.Lectura leer(Hilo hilo, Voz quien, long hasta) {
    if (hasta > mensajes.ultimo(hilo)) {
      throw new Rechazo(
          Codigos.REGLAS_INCUMPLIDAS,
          Texto.de("Todavía no hay tantos mensajes", "There are not so many messages yet"));
    }
    var lectura = lecturas.anotar(hilo, quien, hasta, reloj.ahora().truncatedTo(ChronoUnit.MILLIS));
    abiertas.leyo(lectura);
    timbre.lectura(lectura);
    return lectura;
  }

  /** What comes after a number; with a wait, as soon as something does. */
  List<Mensaje> despues(Hilo hilo, long n, int cuantos, Duration espera) {
    var pagina = mensajes.despues(hilo, n, cuantos);
    return pagina.isEmpty() && espera.isPositive() ? esperar(hilo, n, cuantos, espera) : pagina;
  }

  private List<Mensaje> esperar(Hilo hilo, long n, int cuantos, Duration espera) {
    var oyente = new Espera(hilo, n);
    abiertas.abrir(oyente);
    try {
      var pagina = mensajes.despues(hilo, n, cuantos);
      if (pagina.isEmpty()) {
        oyente.esperar(espera);
        pagina = mensajes.despues(hilo, n, cuantos);
      }
      return pagina;
    } finally {
      abiertas.cerrar(oyente);
    }
  }

  private Mensajes.Escrito avisar(Mensajes.Escrito escrito) {
    if (escrito.nuevo()) {
      abiertas.llego(escrito.mensaje());
      timbre.mensaje(escrito.mensaje());
    }
    return escrito;
  }

  private long conSitio(long n) {
    if (n > maximo) {
      throw new Rechazo(
          Codigos.CONFLICTO,
          Texto.de(
              "Esta conversación ya tiene " + maximo + " mensajes",
              "This conversation has " + maximo + " messages already"));
    }
    return n;
  }
}
