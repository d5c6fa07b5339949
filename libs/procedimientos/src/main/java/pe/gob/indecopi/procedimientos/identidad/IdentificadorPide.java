package pe.gob.indecopi.procedimientos.identidad;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Identidad;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import pe.gob.indecopi.procedimientos.tramite.Identificador;

/**
 * Asks RENIEC for a DNI, SUNAT for a RUC and Migraciones for a CE. Whoever asks waits as long as it
 * likes; a call that outlives it goes on, and its answer is there for the next time.
 */
final class IdentificadorPide implements Identificador, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IdentificadorPide.class);
  private static final int RECUERDOS = 10_000;

  private final PideClient pide;
  private final Padron reniec;
  private final Padron sunat;
  private final Padron migraciones;
  private final Cache<Pregunta, Identidad> recuerdos;
  private final ExecutorService hilos =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("identidad").factory());

  IdentificadorPide(PideClient pide, PideProperties ajustes) {
    this.pide = pide;
    this.reniec = new Padron("reniec", ajustes);
    this.sunat = new Padron("sunat", ajustes);
    this.migraciones = new Padron("migraciones", ajustes);
    this.recuerdos =
        Caffeine.newBuilder().maximumSize(RECUERDOS).expireAfterWrite(ajustes.memoria()).build();
  }

  /** Who is asked for, and by what name. */
  private record Pregunta(Documento documento, String nombre) {}

  @Override
  public List<Identidad> identificar(List<Persona> personas, Duration espera) {
    var hasta = System.nanoTime() + espera.toNanos();
    var respuestas = personas.stream().map(p -> hilos.submit(() -> responder(p))).toList();
    return respuestas.stream().map(r -> hasta(r, hasta)).toList();
  }

  @Override
  public boolean disponible() {
    return reniec.disponible() || sunat.disponible() || migraciones.disponible();
  }

  @Override
  public void close() {
    hilos.shutdownNow();
  }

  private static Identidad hasta(Future<Identidad> respuesta, long hasta) {
    try {
      return respuesta.get(Math.max(0, hasta - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return Identidad.PENDIENTE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Identidad.PENDIENTE;
    } catch (ExecutionException e) {
      var causa = Objects.requireNonNullElse(e.getCause(), e);
      LOG.error("An identity could not be asked for: {}", causa.getClass().getName());
      return Identidad.PENDIENTE;
    }
  }

  private Identidad responder(Persona persona) {
    var documento = Objects.requireNonNull(persona.documento());
    var pregunta = new Pregunta(documento, Palabras.llano(persona.nombre()));
    var sabida = recuerdos.getIfPresent(pregunta);
    if (sabida != null) {
      return sabida;
    }
    var respuesta = preguntar(documento, persona.nombre());
    if (respuesta != Identidad.PENDIENTE) {
      recuerdos.put(pregunta, respuesta);
    }
    return respuesta;
  }

  private Identidad preguntar(Documento documento, String nombre) {
    var numero = documento.numero();
    return switch (documento.tipo()) {
      case DNI -> reniec.preguntar(() -> coincide(nombre, pide.reniec(numero)));
      case RUC -> sunat.preguntar(() -> Nombres.coincide(nombre, pide.sunat(numero).razonSocial()));
      case CE -> migraciones.preguntar(() -> coincide(nombre, pide.migraciones(numero)));
      case PASAPORTE, OTRO -> Identidad.PENDIENTE;
    };
  }

  private static boolean coincide(String nombre, PideClient.Ciudadano c) {
    return Nombres.coincide(nombre, c.nombres(), c.apellidoPaterno() + " " + c.apellidoMaterno());
  }

  private static boolean coincide(String nombre, PideClient.Extranjero e) {
    return Nombres.coincide(nombre, e.nombres(), e.apellidos());
  }
}
