package pe.gob.indecopi.consumidor.reclamo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.almacen.AgregadoAusente;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.almacen.Numerador;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.json.JsonMapper;

/** The complaints in the store. An act in one is one write of its document, and nothing else. */
public final class Reclamos {
  private static final Logger LOG = LoggerFactory.getLogger(Reclamos.class);
  private static final int RECIENTES = 50;

  private final Agregados<Reclamo> agregados;
  private final Numerador<Reclamo> numerador;
  private final Supplier<List<SeguimientoDeReclamo>> seguimientos;

  Reclamos(
      FabricaDeAgregados fabrica,
      JsonMapper json,
      ReclamoProperties ajustes,
      Supplier<List<SeguimientoDeReclamo>> seguimientos) {
    this.agregados = fabrica.de("reclamos", new ReclamoTraductor(json, ajustes.montoAlto()));
    this.numerador = new Numerador<>(agregados);
    this.seguimientos = seguimientos;
    var coleccion = agregados.coleccion();
    coleccion.createIndex(ascending(ReclamoTraductor.CONSUMIDOR, ReclamoTraductor.ORDEN));
    coleccion.createIndex(ascending(ReclamoTraductor.RUC, ReclamoTraductor.ORDEN));
    coleccion.createIndex(ascending(ReclamoTraductor.RUC, ReclamoTraductor.ABIERTO));
    coleccion.createIndex(ascending(ReclamoTraductor.ASIGNADO, ReclamoTraductor.LUGAR));
    coleccion.createIndex(ascending(ReclamoTraductor.LUGAR));
    coleccion.createIndex(ascending(ReclamoTraductor.PRIORIDAD));
    coleccion.createIndex(ascending(ReclamoTraductor.DOCUMENTOS));
  }

  /** The complaint of that id, if there is one. */
  public Optional<Reclamo> buscar(String id) {
    return id.startsWith(ReclamoId.PREFIJO) ? agregados.buscar(id) : Optional.empty();
  }

  /** The complaint of that number, if there is one. */
  public Optional<Reclamo> buscar(NumeroDeReclamo numero) {
    return lista(
            and(
                eq("organo", NumeroDeReclamo.SERIE),
                eq("anio", numero.anio()),
                eq("n", numero.n())),
            ascending("organo", "anio", "n"),
            1)
        .stream()
        .findFirst();
  }

  /**
   * Reads, decides and writes in one compare-and-set, until it wins; the decision may be asked
   * again. It writes nothing if the decision answers what it was given.
   *
   * @return the complaint as stored
   * @throws Rechazo {@code no-encontrado} if there is none, or what the decision refuses
   */
  public Reclamo mover(ReclamoId id, UnaryOperator<Reclamo> decision) {
    var antes = new AtomicInteger();
    try {
      var movido =
          agregados.ejecutar(
              id.valor(),
              actual -> {
                antes.set(actual.historia().size());
                return new Cambio<>(decision.apply(actual), List.of());
              });
      contar(movido, antes.get());
      return movido;
    } catch (AgregadoAusente ausente) {
      throw noEncontrado();
    }
  }

  /**
   * Stores a new one under the next number of that year.
   *
   * @return as stored; empty if one of its id is there already
   */
  Optional<Reclamo> crear(int anio, IntFunction<Reclamo> nuevo) {
    var creado =
        numerador.insertar(
            NumeroDeReclamo.SERIE, anio, n -> new Cambio<>(nuevo.apply(n), List.of()));
    creado.ifPresent(r -> contar(r, 0));
    return creado;
  }

  /** What follows is lost rather than the answer: the act is done. */
  private void contar(Reclamo r, int desde) {
    var nuevos = r.historia().subList(Math.min(desde, r.historia().size()), r.historia().size());
    if (nuevos.isEmpty()) {
      return;
    }
    for (var seguimiento : seguimientos.get()) {
      try {
        seguimiento.despues(r, nuevos);
      } catch (RuntimeException fallo) {
        LOG.error("What follows {} failed", r.numero(), fallo);
      }
    }
  }

  /**
   * Those of a consumer, the newest first.
   *
   * @param consumidor its document, like {@code DNI:99999991}
   * @param despues the place of the last one that the reader has
   */
  List<Reclamo> deConsumidor(
      String consumidor, @Nullable Boolean abiertos, @Nullable String despues, int cuantos) {
    return recientes(eq(ReclamoTraductor.CONSUMIDOR, consumidor), abiertos, despues, cuantos);
  }

  /** Those of a consumer that it has in its account, the newest first. */
  List<Reclamo> deTitular(
      String consumidor, @Nullable Boolean abiertos, @Nullable String despues, int cuantos) {
    return recientes(
        and(
            eq(ReclamoTraductor.CONSUMIDOR, consumidor),
            exists(ReclamoTraductor.SIN_TITULAR, false)),
        abiertos,
        despues,
        cuantos);
  }

  /** Those that an official entered for a consumer, and that it has not claimed. */
  List<Reclamo> sinTitular(String consumidor, @Nullable String despues, int cuantos) {
    return recientes(
        and(eq(ReclamoTraductor.CONSUMIDOR, consumidor), eq(ReclamoTraductor.SIN_TITULAR, true)),
        null,
        despues,
        cuantos);
  }

  /** Those against a provider that it was told of, the newest first. */
  List<Reclamo> contra(
      String ruc, @Nullable Boolean abiertos, @Nullable String despues, int cuantos) {
    return recientes(
        and(eq(ReclamoTraductor.RUC, ruc), eq(ReclamoTraductor.TRASLADADO, true)),
        abiertos,
        despues,
        cuantos);
  }

  /** Those against a provider, whether it was told of them or not, the newest first. */
  List<Reclamo> deRuc(
      String ruc, @Nullable Boolean abiertos, @Nullable String despues, int cuantos) {
    return recientes(eq(ReclamoTraductor.RUC, ruc), abiertos, despues, cuantos);
  }

  private List<Reclamo> recientes(
      Bson deQuien, @Nullable Boolean abiertos, @Nullable String despues, int cuantos) {
    var filtros = new ArrayList<>(List.of(deQuien));
    if (despues != null) {
      filtros.add(lt(ReclamoTraductor.ORDEN, despues));
    }
    if (abiertos != null) {
      filtros.add(exists(ReclamoTraductor.ABIERTO, abiertos));
    }
    return lista(and(filtros), descending(ReclamoTraductor.ORDEN), cuantos);
  }

  /** The last ones of a consumer, among which a like one would be. */
  List<Reclamo> ultimosDe(String consumidor) {
    return deConsumidor(consumidor, null, null, RECIENTES);
  }

  /** Open ones against a provider, in the order of their numbers. */
  List<Reclamo> abiertosContra(String ruc, @Nullable String despues, int cuantos) {
    return lista(
        and(
            eq(ReclamoTraductor.RUC, ruc),
            gt(ReclamoTraductor.ABIERTO, despues == null ? "" : despues)),
        ascending(ReclamoTraductor.ABIERTO),
        cuantos);
  }

  /** How many open ones an official has. */
  long abiertosDe(String funcionario) {
    return agregados.coleccion().countDocuments(eq(ReclamoTraductor.ASIGNADO, funcionario));
  }

  /** Those that hold a document. */
  List<Reclamo> conDocumento(String documento) {
    return lista(eq(ReclamoTraductor.DOCUMENTOS, documento), ascending("_id"), RECIENTES);
  }

  /** Those whose term ended before that day, the oldest first. */
  List<Reclamo> vencidos(LocalDate hoy, int cuantos) {
    return agregados.vencidos(hoy, cuantos);
  }

  /** Last day of the term that ends first. */
  Optional<LocalDate> proximoVence() {
    return agregados.proximoVence();
  }

  Agregados<Reclamo> agregados() {
    return agregados;
  }

  /** What a query finds, for the board. */
  List<Reclamo> lista(Bson filtro, Bson orden, int cuantos) {
    return agregados
        .coleccion()
        .find(filtro)
        .sort(orden)
        .limit(cuantos)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /** That there is no such complaint, or none that the caller may see. */
  public static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal reclamo", "There is no such complaint"));
  }
}
