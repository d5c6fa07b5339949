package pe.gob.indecopi.procedimientos.correo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.correo.Cartero.DireccionInservible;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/**
 * The mails of courtesy, one document for each notice whose party gave an e-mail.
 *
 * <p>The next attempt is written before this one is made: it is a claim against other replicas, the
 * pause after a failure, and what makes good a crash in between. A mail can thus go out twice only
 * if the crash falls between the server's word and ours. The document stays when all is done, so
 * that a repeated event finds it; addresses are read from the file, and kept nowhere else. Nothing
 * of this changes the file.
 */
final class Correos implements Seguimiento, Cortesias {
  private static final Logger LOG = LoggerFactory.getLogger(Correos.class);
  private static final Date NUNCA = Date.from(Instant.EPOCH);
  private static final int PAGINA = 50;
  private static final String PROXIMO = "proximo";
  private static final String INTENTOS = "intentos";
  private static final String ABANDONADO = "abandonado";
  private static final String MOTIVO = "motivo";
  private static final String CLASE = "clase";
  private static final String SOBRE = "expediente";

  private final MongoCollection<Document> correos;
  private final Expedientes expedientes;
  private final Cartero cartero;
  private final Supplier<List<Correspondencia>> correspondencias;
  private final CorreoProperties ajustes;
  private final InstantSource reloj;

  Correos(
      MongoDatabase base,
      Expedientes expedientes,
      Cartero cartero,
      Supplier<List<Correspondencia>> correspondencias,
      CorreoProperties ajustes,
      InstantSource reloj) {
    this.correos = base.getCollection("correos");
    this.expedientes = expedientes;
    this.cartero = cartero;
    this.correspondencias = correspondencias;
    this.ajustes = ajustes;
    this.reloj = reloj;
    correos.createIndex(Indexes.ascending(PROXIMO));
    correos.createIndex(Indexes.ascending(ABANDONADO));
  }

  /**
   * A mail that was given up.
   *
   * @param notificacion id of the notice
   * @param desde when it was given up
   */
  record Abandonado(
      String notificacion, String expediente, int intentos, String motivo, Instant desde) {}

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    Set<Integer> folios = new HashSet<>();
    nuevas.forEach(a -> folios.add(a.folio()));
    e.notificaciones().stream()
        .filter(n -> folios.contains(n.folio()) && !n.destinatario().isEmpty())
        .filter(n -> domicilio(e, n).isPresent())
        .forEach(n -> poner(e, n));
  }

  /** Sends what is due; a failure of one keeps no other waiting. */
  void barrer() {
    List<Document> pagina;
    do {
      pagina =
          correos
              .find(and(gt(PROXIMO, NUNCA), lte(PROXIMO, Date.from(reloj.instant()))))
              .sort(Sorts.ascending(PROXIMO))
              .limit(PAGINA)
              .into(new ArrayList<>());
      pagina.forEach(this::intentar);
    } while (pagina.size() == PAGINA);
  }

  /** How many wait to be sent. */
  long esperan() {
    return correos.countDocuments(gt(PROXIMO, NUNCA));
  }

  /** Those that were given up, the oldest first. */
  List<Abandonado> abandonados(int cuantos) {
    return correos
        .find(gt(ABANDONADO, NUNCA))
        .sort(Sorts.ascending(ABANDONADO))
        .limit(cuantos)
        .map(
            d ->
                new Abandonado(
                    d.getString("_id"),
                    d.getString(SOBRE),
                    d.getInteger(INTENTOS),
                    d.getString(MOTIVO),
                    d.getDate(ABANDONADO).toInstant()))
        .into(new ArrayList<>());
  }

  /** Tries those that were given up as if they were new; answers how many. */
  long reponer() {
    return correos
        .updateMany(
            gt(ABANDONADO, NUNCA),
            combine(
                set(PROXIMO, Date.from(reloj.instant())),
                set(INTENTOS, 0),
                unset(ABANDONADO),
                unset(MOTIVO)))
        .getModifiedCount();
  }

  private void poner(Expediente e, Notificacion n) {
    poner(new Document("_id", n.id()).append(SOBRE, e.id().valor()));
  }

  @Override
  public void poner(String clase, String sobre, String id) {
    poner(new Document("_id", id).append(SOBRE, sobre).append(CLASE, clase));
  }

  private void poner(Document nuevo) {
    try {
      correos.insertOne(nuevo.append(INTENTOS, 0).append(PROXIMO, Date.from(reloj.instant())));
    } catch (MongoWriteException fallo) {
      if (ErrorCategory.fromErrorCode(fallo.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw fallo;
      }
    }
  }

  private void intentar(Document d) {
    int hechos = d.getInteger(INTENTOS);
    if (hechos >= ajustes.intentos()) {
      abandonar(d, hechos, "INTERRUMPIDO");
    } else if (reclamar(d, hechos + 1)) {
      entregar(d, hechos + 1);
    }
  }

  private boolean reclamar(Document d, int intento) {
    var siguiente = reloj.instant().plus(ajustes.pausaTras(intento));
    return correos
            .updateOne(
                and(suyo(d), eq(PROXIMO, d.getDate(PROXIMO))),
                combine(set(PROXIMO, Date.from(siguiente)), inc(INTENTOS, 1)))
            .getModifiedCount()
        == 1;
  }

  private void entregar(Document d, int intento) {
    try {
      var carta = carta(d);
      if (carta.isEmpty()) {
        abandonar(d, intento, "SIN_DIRECCION");
        return;
      }
      cartero.entregar(carta.get());
      correos.updateOne(
          suyo(d), combine(set("enviado", Date.from(reloj.instant())), unset(PROXIMO)));
    } catch (DireccionInservible e) {
      abandonar(d, intento, "DIRECCION_INSERVIBLE");
    } catch (RuntimeException e) {
      // The message of the failure may name the address.
      var clase = e.getClass().getSimpleName();
      if (intento >= ajustes.intentos()) {
        abandonar(d, intento, clase);
      } else {
        LOG.warn("The mail of notice {} is sent later: {}", d.getString("_id"), clase);
      }
    }
  }

  private void abandonar(Document d, int intentos, String motivo) {
    LOG.error(
        "The mail of notice {} is given up after {} attempts: {}",
        d.getString("_id"),
        intentos,
        motivo);
    correos.updateOne(
        suyo(d),
        combine(set(ABANDONADO, Date.from(reloj.instant())), set(MOTIVO, motivo), unset(PROXIMO)));
  }

  private Optional<Carta> carta(Document d) {
    var id = d.getString("_id");
    var sobre = d.getString(SOBRE);
    var clase = d.getString(CLASE);
    return clase == null
        ? deNotificacion(id, sobre)
        : correspondencias.get().stream()
            .filter(c -> c.clase().equals(clase))
            .findFirst()
            .flatMap(c -> c.carta(id, sobre));
  }

  private Optional<Carta> deNotificacion(String id, String expediente) {
    return expedientes
        .buscar(expediente)
        .flatMap(
            e ->
                e.notificaciones().stream()
                    .filter(n -> n.id().equals(id))
                    .findFirst()
                    .flatMap(n -> domicilio(e, n))
                    .map(a -> carta(id, e, a)));
  }

  private Carta carta(String id, Expediente e, Domicilio a) {
    var idioma = a.idioma();
    return Redaccion.carta(
        id,
        String.valueOf(a.correo()),
        e.cabecera().numero().toString(),
        ajustes.enlace(),
        idioma == null ? "es" : idioma);
  }

  /**
   * The address that was good when the notice was deposited, if it has an e-mail; none of who took
   * the place of whom it is for.
   */
  private static Optional<Domicilio> domicilio(Expediente e, Notificacion n) {
    var dia = LocalDate.ofInstant(n.depositada(), RelojLegal.LIMA);
    return e.parte(n.parte())
        .filter(p -> p.es(n.destinatario()))
        .flatMap(p -> Optional.ofNullable(e.persona(p, dia).domicilio()))
        .filter(a -> a.correo() != null);
  }

  private static Bson suyo(Document d) {
    return eq("_id", d.getString("_id"));
  }
}
