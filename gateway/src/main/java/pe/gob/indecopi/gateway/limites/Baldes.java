package pe.gob.indecopi.gateway.limites;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.springframework.http.HttpHeaders;

/**
 * The buckets of one policy, bounded in number. A full bucket is worth nothing and is forgotten
 * first; when none is full, newcomers share one bucket, so that whoever invents addresses neither
 * fills the memory nor takes the bucket of another.
 */
final class Baldes {

  private static final long ENTRE_LIMPIEZAS = Duration.ofSeconds(1).toNanos();

  private final String politica;
  private final long capacidad;
  private final Duration ventana;
  private final int maximo;
  private final LongSupplier nanos;
  private final ConcurrentHashMap<String, Balde> baldes = new ConcurrentHashMap<>();
  private final Balde recienLlegados;
  private final AtomicLong proximaLimpieza;

  Baldes(String politica, long capacidad, Duration ventana, int maximo, LongSupplier nanos) {
    this.politica = politica;
    this.capacidad = capacidad;
    this.ventana = ventana;
    this.maximo = maximo;
    this.nanos = nanos;
    this.recienLlegados = nuevo();
    this.proximaLimpieza = new AtomicLong(nanos.getAsLong());
  }

  Balde.Toma tomar(String clave) {
    return balde(clave).tomar(nanos.getAsLong());
  }

  /** The state for the client, as draft-ietf-httpapi-ratelimit-headers writes it. */
  void anotar(Balde.Toma toma, HttpHeaders cabeceras) {
    var nombre = '"' + politica + '"';
    cabeceras.set("RateLimit-Policy", nombre + ";q=" + capacidad + ";w=" + ventana.toSeconds());
    var hastaLleno = Duration.ofNanos(toma.nanosHastaLleno() + 999_999_999).toSeconds();
    cabeceras.set("RateLimit", nombre + ";r=" + toma.quedan() + ";t=" + hastaLleno);
  }

  int cuantos() {
    return baldes.size();
  }

  private Balde balde(String clave) {
    var conocido = baldes.get(clave);
    if (conocido != null) {
      return conocido;
    }
    if (baldes.size() >= maximo) {
      olvidarLlenos();
    }
    return baldes.size() >= maximo
        ? recienLlegados
        : baldes.computeIfAbsent(clave, nueva -> nuevo());
  }

  /** At most once a second: a flood of newcomers must not pay for a walk each. */
  private void olvidarLlenos() {
    var ahora = nanos.getAsLong();
    var cuando = proximaLimpieza.get();
    if (ahora - cuando >= 0 && proximaLimpieza.compareAndSet(cuando, ahora + ENTRE_LIMPIEZAS)) {
      baldes.values().removeIf(balde -> balde.lleno(ahora));
    }
  }

  private Balde nuevo() {
    return new Balde(capacidad, ventana.toNanos(), nanos.getAsLong());
  }
}
