package pe.gob.indecopi.consumidor.audiencia;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import pe.gob.indecopi.consumidor.reclamo.ReclamoId;
import pe.gob.indecopi.platform.almacen.AgregadoAusente;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.json.JsonMapper;

/** The hearings in the store. A complaint has one of each number. */
final class Audiencias {
  /** How long who changed a hearing has to do what follows, before somebody else does. */
  private static final Duration PLAZO = Duration.ofMinutes(1);

  private final Agregados<Audiencia> agregados;
  private final InstantSource reloj;

  Audiencias(FabricaDeAgregados fabrica, JsonMapper json, InstantSource reloj) {
    this.agregados = fabrica.de("audiencias", new AudienciaTraductor(json));
    this.reloj = reloj;
    var coleccion = agregados.coleccion();
    coleccion.createIndex(
        ascending(AudienciaTraductor.RECLAMO, AudienciaTraductor.N),
        new IndexOptions().unique(true));
    coleccion.createIndex(ascending(AudienciaTraductor.DIA));
    coleccion.createIndex(ascending(AudienciaTraductor.PENDIENTE));
    coleccion.createIndex(ascending(AudienciaTraductor.DOCUMENTOS));
  }

  /** Stores a new one; false if it, or another of its number, is there already. */
  boolean crear(Audiencia nueva) {
    return agregados.insertar(nueva.desde(reloj.instant()), List.of());
  }

  Optional<Audiencia> buscar(String id) {
    return agregados.buscar(id);
  }

  /** The hearings of a complaint, in order. */
  List<Audiencia> de(ReclamoId reclamo) {
    return lista(eq(AudienciaTraductor.RECLAMO, reclamo.valor()), AudienciaTraductor.N);
  }

  /**
   * That hearing of a complaint.
   *
   * @throws Rechazo {@code no-encontrado} if there is none
   */
  Audiencia exigir(ReclamoId reclamo, int n) {
    return de(reclamo).stream()
        .filter(a -> a.n() == n)
        .findFirst()
        .orElseThrow(Audiencias::noEncontrada);
  }

  /** The hearings of those days, in order. */
  List<Audiencia> entre(LocalDate desde, LocalDate hasta) {
    return lista(
        and(
            gte(AudienciaTraductor.DIA, desde.toString()),
            lte(AudienciaTraductor.DIA, hasta.toString())),
        AudienciaTraductor.DIA);
  }

  /** Those that name a document. */
  List<Audiencia> conDocumento(String id) {
    return lista(eq(AudienciaTraductor.DOCUMENTOS, id), AudienciaTraductor.DIA);
  }

  /**
   * Reads, decides and writes until it wins, and notes that something follows; nothing is written
   * if the decision answers what it was given.
   */
  Audiencia mover(String id, UnaryOperator<Audiencia> decision) {
    return escribir(
        id,
        antes -> {
          var despues = decision.apply(antes);
          return despues.equals(antes) ? antes : despues.desde(reloj.instant());
        });
  }

  /** Notes that all was done that followed, unless it changed since; answers it as it stands. */
  Audiencia cumplida(Audiencia vista) {
    return escribir(
        vista.id(), actual -> actual.version() == vista.version() ? actual.cumplida() : actual);
  }

  /** Those whose last change somebody left half done. */
  List<Audiencia> aMedias() {
    Instant antes = reloj.instant().minus(PLAZO);
    return lista(
        and(
            gt(AudienciaTraductor.PENDIENTE, Date.from(Instant.EPOCH)),
            lte(AudienciaTraductor.PENDIENTE, Date.from(antes))),
        AudienciaTraductor.PENDIENTE);
  }

  List<Audiencia> vencidas(LocalDate hoy, int cuantas) {
    return agregados.vencidos(hoy, cuantas);
  }

  Optional<LocalDate> proximoVence() {
    return agregados.proximoVence();
  }

  static Rechazo noEncontrada() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal audiencia", "There is no such hearing"));
  }

  private Audiencia escribir(String id, UnaryOperator<Audiencia> decision) {
    try {
      return agregados.ejecutar(id, actual -> Cambio.de(decision.apply(actual)));
    } catch (AgregadoAusente ausente) {
      throw noEncontrada();
    }
  }

  private List<Audiencia> lista(Bson filtro, String orden) {
    return agregados
        .coleccion()
        .find(filtro)
        .sort(Sorts.ascending(orden))
        .map(agregados::leer)
        .into(new ArrayList<>());
  }
}
