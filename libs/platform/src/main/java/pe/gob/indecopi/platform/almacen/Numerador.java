package pe.gob.indecopi.platform.almacen;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.bson.Document;

/**
 * Numbers new aggregates 1, 2, 3 … per organ and year without a gap: the number exists only with
 * its document (fields {@code organo}, {@code anio}, {@code n} under a unique index), so no crash
 * makes one. The next number is the greatest plus one (the index read backwards); on a duplicate it
 * is read again.
 *
 * <p>Requests that arrive together go in one ordered {@code insertMany}, which stops at its first
 * failure and so leaves no gap either.
 *
 * @param <A> the aggregate, whose translator writes those three fields
 */
public final class Numerador<A> {
  private static final int LOTE = 64;

  private final Agregados<A> agregados;
  private final Map<Serie, Cola<A>> colas = new ConcurrentHashMap<>();

  /** Makes the unique index if it is missing. */
  public Numerador(Agregados<A> agregados) {
    this.agregados = agregados;
    agregados
        .coleccion()
        .createIndex(ascending("organo", "anio", "n"), new IndexOptions().unique(true));
  }

  private record Serie(String organo, int anio) {}

  private record Numerado<A>(Cola.Pedido<A> pedido, int n, Document documento) {}

  /**
   * Stores a new aggregate under the next number.
   *
   * @param nuevo makes the aggregate, and its facts, of a number; asked again if the number is
   *     taken, perhaps by another thread; what it throws comes out here
   * @return the aggregate as stored; empty if its id or another unique key of its exists already
   */
  public Optional<A> insertar(String organo, int anio, IntFunction<Cambio<A>> nuevo) {
    var serie = new Serie(organo, anio);
    var cola = colas.computeIfAbsent(serie, nueva -> new Cola<>());
    return cola.pedir(nuevo, LOTE, lote -> atender(serie, cola, lote));
  }

  /** Settles every request of the batch. Only one thread per queue is in here. */
  private void atender(Serie serie, Cola<A> cola, List<Cola.Pedido<A>> lote) {
    var faltan = lote;
    for (var intento = 0; !faltan.isEmpty(); intento++) {
      if (cola.ultimo < 0) {
        cola.ultimo = mayor(serie);
      }
      if (intento > 0) {
        Espera.antesDe(Math.min(intento, 4));
      }
      var numerados = numerar(serie, cola.ultimo, faltan);
      insertar(serie, cola, numerados);
      faltan = faltan.stream().filter(pedido -> !pedido.resuelto()).toList();
    }
  }

  private List<Numerado<A>> numerar(Serie serie, int ultimo, List<Cola.Pedido<A>> pedidos) {
    var numerados = new ArrayList<Numerado<A>>();
    for (var pedido : pedidos) {
      var n = ultimo + 1 + numerados.size();
      try {
        var cambio = pedido.nuevo().apply(n);
        var documento = agregados.alta(cambio.despues(), cambio.hechos());
        comprobar(serie, n, documento);
        numerados.add(new Numerado<>(pedido, n, documento));
      } catch (RuntimeException fallo) {
        pedido.fallar(fallo);
      }
    }
    return numerados;
  }

  private void insertar(Serie serie, Cola<A> cola, List<Numerado<A>> numerados) {
    if (numerados.size() == 1) {
      unoPorUno(serie, cola, numerados);
      return;
    }
    if (numerados.isEmpty()) {
      return;
    }
    try {
      agregados.coleccion().insertMany(numerados.stream().map(Numerado::documento).toList());
      numerados.forEach(numerado -> hecho(cola, numerado));
    } catch (MongoBulkWriteException rechazado) {
      var errores = rechazado.getWriteErrors();
      var hasta = errores.isEmpty() ? 0 : errores.getFirst().getIndex();
      numerados.subList(0, hasta).forEach(numerado -> hecho(cola, numerado));
      unoPorUno(serie, cola, numerados.subList(hasta, numerados.size()));
    } catch (MongoException perdida) {
      if (!Escritor.incierta(perdida)) {
        throw perdida;
      }
      unoPorUno(serie, cola, numerados);
    }
  }

  /** In order, up to the first that finds its number taken: those after it are numbered again. */
  private void unoPorUno(Serie serie, Cola<A> cola, List<Numerado<A>> numerados) {
    for (var numerado : numerados) {
      switch (agregados.escritor().insertar(numerado.documento())) {
        case INSERTADO -> hecho(cola, numerado);
        case EXISTE -> {
          numerado.pedido().responder(Optional.empty());
          return;
        }
        case OCUPADO -> {
          ocupado(serie, cola, numerado);
          return;
        }
      }
    }
  }

  private void hecho(Cola<A> cola, Numerado<A> numerado) {
    cola.ultimo++;
    agregados.insertado(numerado.documento());
    numerado.pedido().responder(Optional.of(agregados.leer(numerado.documento())));
  }

  /** The number is taken, or, if it is free, another unique key is. */
  private void ocupado(Serie serie, Cola<A> cola, Numerado<A> numerado) {
    cola.ultimo = mayor(serie);
    if (cola.ultimo < numerado.n()) {
      numerado.pedido().responder(Optional.empty());
    }
  }

  /**
   * Read from the primary alone: what is not yet in the majority was written before whatever we
   * write next, so it cannot be lost without ours being lost too.
   */
  private int mayor(Serie serie) {
    var mayor =
        agregados
            .coleccion()
            .withReadConcern(ReadConcern.LOCAL)
            .find(and(eq("organo", serie.organo()), eq("anio", serie.anio())))
            .sort(descending("organo", "anio", "n"))
            .projection(include("n"))
            .limit(1)
            .first();
    return mayor == null ? 0 : mayor.get("n", Number.class).intValue();
  }

  private static void comprobar(Serie serie, int n, Document documento) {
    if (!serie.organo().equals(documento.get("organo"))
        || !(documento.get("anio") instanceof Number anio && anio.intValue() == serie.anio())
        || !(documento.get("n") instanceof Number numero && numero.intValue() == n)) {
      throw new IllegalStateException("The translator must write organo, anio and n as numbered");
    }
  }
}
