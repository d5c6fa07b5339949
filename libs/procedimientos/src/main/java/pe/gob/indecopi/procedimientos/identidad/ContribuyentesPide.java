package pe.gob.indecopi.procedimientos.identidad;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import feign.FeignException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import pe.gob.indecopi.procedimientos.registro.Palabras;

/**
 * Asks SUNAT. Whoever asks waits as long as it likes; a call that outlives it goes on, and its
 * answer is there for the next time.
 */
final class ContribuyentesPide implements Contribuyentes, AutoCloseable {
  private static final int RECUERDOS = 10_000;

  private final PideClient pide;
  private final Padron padron;
  private final Cache<String, Hallazgo> recuerdos;
  private final ExecutorService hilos =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("contribuyentes").factory());

  ContribuyentesPide(PideClient pide, PideProperties ajustes) {
    this.pide = pide;
    this.padron = new Padron("sunat-contribuyentes", ajustes);
    this.recuerdos =
        Caffeine.newBuilder().maximumSize(RECUERDOS).expireAfterWrite(ajustes.memoria()).build();
  }

  @Override
  public Hallazgo conRuc(String ruc, Duration espera) {
    return recordado("ruc " + ruc, () -> List.of(pide.contribuyente(ruc)), espera);
  }

  @Override
  public Hallazgo conPalabras(String texto, Duration espera) {
    var llano = Palabras.llano(texto);
    return recordado("palabras " + llano, () -> pide.contribuyentes(llano), espera);
  }

  @Override
  public void close() {
    hilos.shutdownNow();
  }

  private Hallazgo recordado(
      String pregunta, Supplier<List<PideClient.Ficha>> llamada, Duration espera) {
    var sabido = recuerdos.getIfPresent(pregunta);
    if (sabido != null) {
      return sabido;
    }
    var respuesta = hilos.submit(() -> preguntar(pregunta, llamada));
    try {
      return respuesta.get(espera.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return Hallazgo.silencio();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Hallazgo.silencio();
    }
  }

  private Hallazgo preguntar(String pregunta, Supplier<List<PideClient.Ficha>> llamada) {
    var hallazgo =
        padron
            .pedir(() -> hallados(llamada))
            .map(fichas -> new Hallazgo(true, fichas))
            .orElseGet(Hallazgo::silencio);
    if (hallazgo.respondio()) {
      recuerdos.put(pregunta, hallazgo);
    }
    return hallazgo;
  }

  private static List<Contribuyente> hallados(Supplier<List<PideClient.Ficha>> llamada) {
    try {
      return llamada.get().stream().map(PideClient.Ficha::contribuyente).toList();
    } catch (FeignException.NotFound nadie) {
      return List.of();
    }
  }
}
