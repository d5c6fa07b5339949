package pe.gob.indecopi.platform.almacen;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.eventos.Bandeja;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.eventos.Salida;
import pe.gob.indecopi.platform.eventos.Vistos;

/**
 * The aggregates of one collection, each in its envelope. A write is one {@code updateOne} on
 * {@code _id} and {@code version}, made of what changed; the events go with it, frozen, and are
 * published after it.
 *
 * @param <A> the aggregate
 */
public final class Agregados<A> {
  private static final int INTENTOS = 60;

  private final MongoCollection<Document> coleccion;
  private final Traductor<A> traductor;
  private final String fuente;
  private final Bandeja bandeja;
  private final InstantSource reloj;
  private final Escritor escritor;

  /** By {@link FabricaDeAgregados}. */
  Agregados(
      MongoCollection<Document> coleccion,
      Traductor<A> traductor,
      String fuente,
      Bandeja bandeja,
      InstantSource reloj) {
    this.coleccion = coleccion;
    this.traductor = traductor;
    this.fuente = fuente;
    this.bandeja = bandeja;
    this.reloj = reloj;
    this.escritor = new Escritor(coleccion, reloj);
  }

  void preparar() {
    coleccion.createIndex(ascending(Salida.DESDE));
    coleccion.createIndex(ascending(Sobre.PROXIMO_VENCE));
    bandeja.vigilar(coleccion);
  }

  /** The aggregate of that id, lifted to today's schema. */
  public Optional<A> buscar(String id) {
    return Optional.ofNullable(crudo(id)).map(this::leer);
  }

  /** Stores a new aggregate as version 1. False: its id or a unique key exists already. */
  public boolean insertar(A nuevo, List<Hecho> hechos) {
    var documento = alta(nuevo, hechos);
    if (escritor.insertar(documento) != Escritor.Alta.INSERTADO) {
      return false;
    }
    insertado(documento);
    return true;
  }

  /** Writes the difference if the stored version is still that of {@code antes}; false: stale. */
  public boolean guardar(A antes, A despues, List<Hecho> hechos) {
    var crudo = crudo(traductor.id(antes));
    return crudo != null
        && Sobre.version(crudo) == traductor.version(antes)
        && escribir(crudo, antes, new Cambio<>(despues, hechos), null) != null;
  }

  /**
   * Reads, decides and writes until the write wins.
   *
   * @return the aggregate as stored, with its new version
   * @throws AgregadoAusente if there is none of that id
   * @throws EscrituraEnDisputa if others kept winning
   * @throws EscrituraIncierta if the store fell silent and the effect could not be looked for
   */
  public A ejecutar(String id, Decision<A> decision) {
    return ejecutar(id, null, decision).orElseThrow();
  }

  /**
   * The same, moved by an event: in the same write the aggregate notes the event's sequence for its
   * source and subject, and an event not newer than the noted one is ignored.
   *
   * @return the aggregate as stored; empty if the event was ignored
   */
  public Optional<A> ejecutar(String id, @Nullable Evento evento, Decision<A> decision) {
    return ejecutar(id, null, evento, decision);
  }

  /**
   * The same upon a document that was just read: it is read again only if another writer was faster
   * since.
   */
  public A ejecutar(Leido<A> leido, Decision<A> decision) {
    var id = traductor.id(leido.agregado());
    return ejecutar(id, leido.crudo(), null, decision).orElseThrow();
  }

  private Optional<A> ejecutar(
      String id, @Nullable Document leido, @Nullable Evento evento, Decision<A> decision) {
    for (var intento = 0; intento < INTENTOS; intento++) {
      var crudo = intento == 0 && leido != null ? leido : crudo(id);
      if (crudo == null) {
        throw new AgregadoAusente(coleccion.getNamespace() + " has no " + id, null);
      }
      if (evento != null && Vistos.vio(crudo, evento)) {
        return Optional.empty();
      }
      var actual = leer(crudo);
      var escrito = escribir(crudo, actual, decision.decidir(actual), evento);
      if (escrito != null) {
        return Optional.of(escrito);
      }
      Espera.antesDe(intento);
    }
    throw new EscrituraEnDisputa(coleccion.getNamespace() + " " + id + " is too busy", null);
  }

  /** Aggregates whose {@code proximoVence} is before that day, the oldest first. */
  public List<A> vencidos(LocalDate hoy, int cuantos) {
    return vencidosLeidos(hoy, cuantos).stream().map(Leido::agregado).toList();
  }

  /** The same, to be decided on without reading each again. */
  public List<Leido<A>> vencidosLeidos(LocalDate hoy, int cuantos) {
    var vencidos = new ArrayList<Leido<A>>();
    coleccion
        .find(and(gt(Sobre.PROXIMO_VENCE, ""), lt(Sobre.PROXIMO_VENCE, hoy.toString())))
        .sort(ascending(Sobre.PROXIMO_VENCE))
        .limit(cuantos)
        .forEach(documento -> vencidos.add(new Leido<>(leer(documento), documento)));
    return vencidos;
  }

  /** The earliest {@code proximoVence}, if anything falls due. */
  public Optional<LocalDate> proximoVence() {
    var primero =
        coleccion
            .find(gt(Sobre.PROXIMO_VENCE, ""))
            .sort(ascending(Sobre.PROXIMO_VENCE))
            .limit(1)
            .first();
    return Optional.ofNullable(primero)
        .map(documento -> LocalDate.parse(documento.getString(Sobre.PROXIMO_VENCE)));
  }

  /** The aggregate of a document found by a query of the caller's own on {@link #coleccion()}. */
  public A leer(Document documento) {
    return traductor.agregado(elevado(documento));
  }

  /** The collection, for queries and indexes; what is in it is written only through this class. */
  public MongoCollection<Document> coleccion() {
    return coleccion;
  }

  Escritor escritor() {
    return escritor;
  }

  /**
   * The document of a new aggregate with its events, its mark and, if we send at once, our claim.
   */
  Document alta(A nuevo, List<Hecho> hechos) {
    var ahora = reloj.instant();
    var id = traductor.id(nuevo);
    var documento = Valores.normal(traductor.documento(nuevo));
    documento.put(Sobre.ID, id);
    documento.put(Sobre.VERSION, 1L);
    documento.put(Sobre.ESQUEMA, esquema());
    documento.put(Sobre.ESCRITURAS, List.of(new ObjectId()));
    if (!hechos.isEmpty()) {
      documento.put(Salida.POR_PUBLICAR, Salida.congelar(fuente, id, 1, hechos, ahora));
      documento.put(Salida.DESDE, Date.from(ahora));
      var reclamo = bandeja.reclamo();
      if (reclamo != null) {
        documento.put(Salida.RELEVO, reclamo);
      }
    }
    return documento;
  }

  /** Tells the relay of a document that {@link #alta} made and the store took. */
  void insertado(Document documento) {
    var eventos = documento.getList(Salida.POR_PUBLICAR, Document.class);
    if (eventos != null) {
      bandeja.reclamado(
          coleccion,
          documento.getString(Sobre.ID),
          documento.get(Salida.RELEVO, Document.class),
          eventos);
    }
  }

  /** The aggregate as stored, or null if another writer was faster. */
  private @Nullable A escribir(Document crudo, A antes, Cambio<A> cambio, @Nullable Evento evento) {
    var version = Sobre.version(crudo) + 1;
    var fusion = Fusion.de(elevado(crudo), documento(antes), documento(cambio.despues()));
    if (evento != null) {
      fusion = Vistos.anotar(fusion, evento);
    }
    var diferencia = Diferencia.de(crudo, fusion);
    if (diferencia.vacia() && cambio.hechos().isEmpty()) {
      return antes;
    }
    var id = traductor.id(antes);
    var marca = new ObjectId();
    var ahora = reloj.instant().truncatedTo(ChronoUnit.MILLIS);
    var eventos = Salida.congelar(fuente, id, version, cambio.hechos(), ahora);
    // Where nothing waits nobody is sending, and nobody can be before this version is stored.
    var reclamo = eventos.isEmpty() || crudo.containsKey(Salida.DESDE) ? null : bandeja.reclamo();
    var actualizacion = sellar(diferencia, version, marca, eventos, reclamo, ahora);
    if (!escritor.actualizar(id, version - 1, actualizacion, marca)) {
      return null;
    }
    if (!eventos.isEmpty()) {
      bandeja.reclamado(coleccion, id, reclamo, eventos);
    }
    fusion.put(Sobre.VERSION, version);
    return traductor.agregado(fusion);
  }

  private static Document sellar(
      Diferencia diferencia,
      long version,
      ObjectId marca,
      List<Document> eventos,
      @Nullable Document reclamo,
      Instant ahora) {
    diferencia.poner().put(Sobre.VERSION, version);
    if (reclamo != null) {
      diferencia.poner().put(Salida.RELEVO, reclamo);
    }
    var actualizacion = diferencia.actualizacion();
    var agregar =
        new Document(
            Sobre.ESCRITURAS,
            new Document("$each", List.of(marca)).append("$slice", -Escritor.MARCAS));
    if (!eventos.isEmpty()) {
      agregar.put(Salida.POR_PUBLICAR, new Document("$each", eventos));
      actualizacion.put("$min", new Document(Salida.DESDE, Date.from(ahora)));
    }
    actualizacion.put("$push", agregar);
    return actualizacion;
  }

  private Document documento(A agregado) {
    return Valores.normal(traductor.documento(agregado));
  }

  private @Nullable Document crudo(String id) {
    return coleccion.find(eq(Sobre.ID, id)).first();
  }

  /** A copy in today's schema; one of a newer schema is read as it is, and keeps its number. */
  private Document elevado(Document crudo) {
    var elevado = new Document(crudo);
    var pasos = traductor.elevaciones();
    for (var esquema = Sobre.esquema(crudo); esquema < esquema(); esquema++) {
      elevado = pasos.get(esquema - 1).apply(elevado);
      elevado.put(Sobre.ESQUEMA, esquema + 1);
    }
    return elevado;
  }

  private int esquema() {
    return traductor.elevaciones().size() + 1;
  }
}
