package pe.gob.indecopi.procedimientos.tramite;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.almacen.Leido;
import pe.gob.indecopi.platform.almacen.Numerador;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.firma.Firmas;

/** The files of a service. Every write tells its facts, and is followed by what follows it. */
public final class Expedientes {
  /** The topic of their facts. */
  public static final String TEMA = Hechos.TEMA;

  private static final String PROXIMO_VENCE = "proximoVence";

  private final String fuente;
  private final Agregados<Expediente> agregados;
  private final Numerador<Expediente> numerador;
  private final Seguimientos seguimientos;
  private final Firmas firmas;
  private final Recientes recientes = new Recientes();

  Expedientes(FabricaDeAgregados fabrica, Seguimientos seguimientos, Firmas firmas) {
    this.firmas = firmas;
    this.fuente = fabrica.fuente();
    this.agregados = fabrica.de("expedientes", new ExpedienteTraductor());
    this.numerador = new Numerador<>(agregados);
    this.seguimientos = seguimientos;
    var coleccion = agregados.coleccion();
    for (String campo :
        List.of(
            "organo",
            "estado",
            "procedimiento",
            ExpedienteTraductor.CLAVES,
            ExpedienteTraductor.SALA,
            ExpedienteTraductor.RECOMPUTOS,
            ExpedienteTraductor.PRESENTADO_POR)) {
      coleccion.createIndex(Indexes.ascending(campo, ExpedienteTraductor.ORDEN));
    }
    for (String campo :
        List.of(
            ExpedienteTraductor.ORDEN,
            ExpedienteTraductor.DOCUMENTOS,
            ExpedienteTraductor.PAGOS,
            ExpedienteTraductor.POR_COBRAR,
            ExpedienteTraductor.POR_IDENTIFICAR,
            ExpedienteTraductor.PUBLICADO)) {
      coleccion.createIndex(Indexes.ascending(campo));
    }
  }

  /** The same files as desks look at them. */
  Mesa mesa() {
    return new Mesa(agregados);
  }

  /** The file of that id. */
  public Optional<Expediente> buscar(String id) {
    return agregados.buscar(id);
  }

  /**
   * Whether that is a fact of these files: all services tell theirs in one topic, and who looks
   * here for the file of another asks the store in vain, once for each service.
   */
  public boolean conto(Evento evento) {
    return evento.fuente().equals(fuente);
  }

  /** The place of a file in every list. */
  public static String orden(Expediente e) {
    return ExpedienteTraductor.orden(e.cabecera().numero());
  }

  /** Ids of every document that a file holds. */
  public static List<String> documentos(Expediente e) {
    return List.copyOf(Papeles.de(e));
  }

  /**
   * The file as it stood when that fact of it was told, or later: as this replica wrote it, if that
   * was a moment ago, else as it is stored.
   */
  public Optional<Expediente> segun(Evento evento) {
    return recientes.desde(evento.sujeto(), evento.secuencia()).or(() -> buscar(evento.sujeto()));
  }

  /** The file of that legal number. */
  public Optional<Expediente> buscar(Numero numero) {
    return uno(and(eq("organo", numero.organo()), eq("anio", numero.anio()), eq("n", numero.n())));
  }

  /**
   * Stores a new file under the next number of its organ and year.
   *
   * @return the file as stored; empty if one of its id exists already
   */
  Optional<Expediente> presentar(String organo, int anio, IntFunction<Expediente> conNumero) {
    return presentar(organo, anio, 0, conNumero);
  }

  /**
   * The same of one that comes out of another.
   *
   * @param contados how many of its acts are that one's, and were told already
   */
  Optional<Expediente> presentar(
      String organo, int anio, int contados, IntFunction<Expediente> conNumero) {
    var stored =
        numerador.insertar(
            organo,
            anio,
            n -> {
              var nuevo = firmas.firmar(conNumero.apply(n));
              return new Cambio<>(nuevo, Hechos.entre(null, nuevo, contados));
            });
    stored.ifPresent(e -> seguimientos.despues(e, contados));
    return stored;
  }

  /** Reads, decides and writes until the write wins; the same file means that nothing changes. */
  Expediente ejecutar(String id, UnaryOperator<Expediente> decision) {
    int[] folios = {0};
    var stored =
        agregados.ejecutar(
            id,
            antes -> {
              folios[0] = antes.actuaciones().size();
              return cambio(antes, decision.apply(antes));
            });
    seguir(stored, folios[0]);
    return stored;
  }

  /** The same upon a file that was just read. */
  Expediente ejecutar(Leido<Expediente> leido, UnaryOperator<Expediente> decision) {
    int[] folios = {0};
    var stored =
        agregados.ejecutar(
            leido,
            antes -> {
              folios[0] = antes.actuaciones().size();
              return cambio(antes, decision.apply(antes));
            });
    seguir(stored, folios[0]);
    return stored;
  }

  /** The same, moved by an event of another service; empty if it was seen before. */
  Optional<Expediente> ejecutar(String id, Evento evento, UnaryOperator<Expediente> decision) {
    int[] folios = {0};
    var stored =
        agregados.ejecutar(
            id,
            evento,
            antes -> {
              folios[0] = antes.actuaciones().size();
              return cambio(antes, decision.apply(antes));
            });
    stored.ifPresent(e -> seguir(e, folios[0]));
    return stored;
  }

  /** Writes once, if the file is still the one that was read; empty if it is not. */
  Optional<Expediente> guardar(Expediente antes, Expediente despues) {
    var cambio = cambio(antes, despues);
    if (!agregados.guardar(antes, cambio.despues(), cambio.hechos())) {
      return Optional.empty();
    }
    var stored = buscar(despues.id().valor());
    stored.ifPresent(e -> seguir(e, antes.actuaciones().size()));
    return stored;
  }

  /**
   * A list, the newest first.
   *
   * @param despues place of the last file that the reader has
   */
  public List<Expediente> lista(List<Bson> filtros, @Nullable String despues, int cuantos) {
    List<Bson> todos = new ArrayList<>(filtros);
    if (despues != null) {
      todos.add(lt(ExpedienteTraductor.ORDEN, despues));
    }
    return agregados
        .coleccion()
        .find(todos.isEmpty() ? new Document() : and(todos))
        .sort(Sorts.descending(ExpedienteTraductor.ORDEN))
        .limit(cuantos)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /**
   * Files of which somebody is a party in whatever capacity, the newest first.
   *
   * @param documento of that person: {@code RUC:20999999981}
   * @param despues place of the last file that the reader has
   */
  public List<Expediente> conParte(String documento, @Nullable String despues, int cuantos) {
    return lista(List.of(eq(ExpedienteTraductor.CLAVES, documento)), despues, cuantos);
  }

  /** Files that say they were paid and wait for fees-service to confirm it, by id. */
  List<String> porCobrar(@Nullable String despues, int cuantos) {
    return marcados(ExpedienteTraductor.POR_COBRAR, despues, cuantos);
  }

  /** Files with a party for which a register of the State is still to be asked, by id. */
  List<String> porIdentificar(@Nullable String despues, int cuantos) {
    return marcados(ExpedienteTraductor.POR_IDENTIFICAR, despues, cuantos);
  }

  private List<String> marcados(String marca, @Nullable String despues, int cuantos) {
    Bson filtro = eq(marca, true);
    return agregados
        .coleccion()
        .find(despues == null ? filtro : and(filtro, gt("_id", despues)))
        .sort(Sorts.ascending("_id"))
        .projection(Projections.include("_id"))
        .limit(cuantos)
        .map(d -> d.getString("_id"))
        .into(new ArrayList<>());
  }

  /** Files that named one of these orders or receipts for one of their fees. */
  List<Expediente> conPago(Collection<String> pagos) {
    return agregados
        .coleccion()
        .find(in(ExpedienteTraductor.PAGOS, pagos))
        .limit(10)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /** The file that holds a document. */
  List<Expediente> conDocumento(String documento) {
    return agregados
        .coleccion()
        .find(eq(ExpedienteTraductor.DOCUMENTOS, documento))
        .limit(10)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /** Files with a term that ended before that day, the oldest first, to be decided on at once. */
  List<Leido<Expediente>> vencidos(LocalDate hoy, int cuantos) {
    return agregados.vencidosLeidos(hoy, cuantos);
  }

  /**
   * Files with an open term, by the day on which their next one ends.
   *
   * @param desde that day of the first one wanted, ISO 8601; empty to begin
   */
  List<Expediente> conPlazos(String desde, int cuantos) {
    var filtro = desde.isEmpty() ? gt(PROXIMO_VENCE, "") : gte(PROXIMO_VENCE, desde);
    return agregados
        .coleccion()
        .find(filtro)
        .sort(Sorts.ascending(PROXIMO_VENCE))
        .limit(cuantos)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  /**
   * Files whose terms a decreed day moved, the newest first.
   *
   * @param despues place of the last file that the reader has
   */
  public List<Expediente> recomputados(String decreto, @Nullable String despues, int cuantos) {
    return lista(List.of(eq(ExpedienteTraductor.RECOMPUTOS, decreto)), despues, cuantos);
  }

  /** The earliest day on which a term ends. */
  Optional<LocalDate> proximoVence() {
    return agregados.proximoVence();
  }

  /** What whoever asks for a file is told that is not there, or not for them. */
  public static Rechazo noEncontrado() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal expediente", "There is no such file"));
  }

  private Optional<Expediente> uno(Bson filtro) {
    return Optional.ofNullable(agregados.coleccion().find(filtro).first()).map(agregados::leer);
  }

  private void seguir(Expediente e, int desde) {
    if (e.actuaciones().size() > desde) {
      recientes.recordar(e);
      seguimientos.despues(e, desde);
    }
  }

  /** Every write is signed; one upon a file that no longer agrees with its signature is refused. */
  private Cambio<Expediente> cambio(Expediente antes, Expediente despues) {
    return despues.equals(antes)
        ? new Cambio<>(despues, List.of())
        : new Cambio<>(firmas.seguir(antes, despues), Hechos.entre(antes, despues));
  }
}
