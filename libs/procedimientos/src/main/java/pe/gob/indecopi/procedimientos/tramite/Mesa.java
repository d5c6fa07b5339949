package pe.gob.indecopi.procedimientos.tramite;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** The files of an organ as its desks look at them: by what falls due, and by the days. */
public final class Mesa {
  static final String LUGAR = "mesa";
  static final String ASIGNADO = "asignado";
  static final String ETAPA = "etapa";
  static final String RECIBIDO = "recibidoEl";
  static final String RESUELTO = "resueltoEl";
  static final String EN_PLAZO = "enPlazo";
  static final String PRESENTADO = "presentadoEl";

  /** After a day and all of its places, which go on with a stroke. */
  private static final String TRAS_EL_DIA = "~";

  private final Agregados<Expediente> agregados;

  Mesa(Agregados<Expediente> agregados) {
    this.agregados = agregados;
    var coleccion = coleccion();
    coleccion.createIndex(Indexes.ascending("organo", LUGAR));
    coleccion.createIndex(Indexes.ascending("organo", ETAPA, LUGAR));
    coleccion.createIndex(Indexes.ascending(ASIGNADO, LUGAR));
    coleccion.createIndex(Indexes.ascending("organo", RECIBIDO));
    coleccion.createIndex(Indexes.ascending("organo", RESUELTO));
  }

  /** The scalars of a file that its indexes need. */
  static void indices(Document d, Expediente e) {
    d.append(ETAPA, e.situacion().etapa().valor());
    d.append(RECIBIDO, e.actuaciones().getFirst().fecha().toString());
    if (EnLaMesa.espera(e)) {
      d.append(LUGAR, lugar(e));
      EnLaMesa.asignado(e).ifPresent(quien -> d.append(ASIGNADO, quien));
    }
    EnLaMesa.resuelto(e)
        .ifPresent(
            dia ->
                d.append(RESUELTO, dia.toString())
                    .append(EN_PLAZO, EnLaMesa.enPlazo(e, dia))
                    .append(PRESENTADO, presentado(e).toString()));
  }

  private static LocalDate presentado(Expediente e) {
    var fecha = e.situacion().presentado();
    return fecha == null ? e.actuaciones().getFirst().fecha() : fecha;
  }

  /** The place of a file on the desk: what falls due first comes first. */
  public static String lugar(Expediente e) {
    var vence = EnLaMesa.vence(e).map(LocalDate::toString).orElse(EnLaMesa.SIN_PLAZO);
    return vence + "/" + Expedientes.orden(e);
  }

  /**
   * What a desk asks for.
   *
   * @param asignado the official who has the files; empty for those that nobody has
   * @param desde first day on which the authority's term ends
   * @param hasta last one
   */
  public record Pregunta(
      String organo,
      @Nullable String etapa,
      @Nullable String procedimiento,
      @Nullable String asignado,
      @Nullable LocalDate desde,
      @Nullable LocalDate hasta) {}

  /** The files that wait, in the order of their places, after that one. */
  public List<Expediente> pendientes(Pregunta p, @Nullable String despues, int cuantos) {
    List<Bson> filtros = new ArrayList<>(List.of(eq("organo", p.organo())));
    agregar(filtros, ETAPA, p.etapa());
    agregar(filtros, "procedimiento", p.procedimiento());
    var quien = p.asignado();
    if (quien != null) {
      filtros.add(quien.isEmpty() ? exists(ASIGNADO, false) : eq(ASIGNADO, quien));
    }
    filtros.add(gt(LUGAR, despues == null ? desde(p.desde()) : despues));
    if (p.hasta() != null) {
      filtros.add(lt(LUGAR, p.hasta() + TRAS_EL_DIA));
    }
    return coleccion()
        .find(and(filtros))
        .sort(Sorts.ascending(LUGAR))
        .limit(cuantos)
        .map(agregados::leer)
        .into(new ArrayList<>());
  }

  private static String desde(@Nullable LocalDate dia) {
    return dia == null ? "" : dia.toString();
  }

  private static void agregar(List<Bson> filtros, String campo, @Nullable String valor) {
    if (valor != null) {
      filtros.add(eq(campo, valor));
    }
  }

  /** How many files that wait each official of the organ has. */
  public Map<String, Integer> carga(String organo) {
    Map<String, Integer> carga = new TreeMap<>();
    coleccion()
        .find(and(eq("organo", organo), gt(ASIGNADO, ""), gt(LUGAR, "")))
        .projection(Projections.include(ASIGNADO))
        .forEach(d -> carga.merge(d.getString(ASIGNADO), 1, Integer::sum));
    return carga;
  }

  /** Every file that the organ received between those days: its procedure. */
  public void recibidos(
      String organo, LocalDate desde, LocalDate hasta, Consumer<String> procedimiento) {
    entre(organo, RECIBIDO, desde, hasta)
        .forEach(d -> procedimiento.accept(d.getString("procedimiento")));
  }

  /** Every file whose first instance ended between those days. */
  public void resueltos(String organo, LocalDate desde, LocalDate hasta, Resuelto cada) {
    entre(organo, RESUELTO, desde, hasta)
        .forEach(
            d ->
                cada.es(
                    d.getString("procedimiento"),
                    d.getBoolean(EN_PLAZO, true),
                    ChronoUnit.DAYS.between(
                        LocalDate.parse(d.getString(PRESENTADO)),
                        LocalDate.parse(d.getString(RESUELTO)))));
  }

  /** A file that was resolved: its procedure, whether in its term, and in how many days. */
  @FunctionalInterface
  public interface Resuelto {
    void es(String procedimiento, boolean enPlazo, long dias);
  }

  private Iterable<Document> entre(String organo, String campo, LocalDate desde, LocalDate hasta) {
    return coleccion()
        .find(and(eq("organo", organo), gte(campo, desde.toString()), lte(campo, hasta.toString())))
        .projection(Projections.include("procedimiento", EN_PLAZO, PRESENTADO, RESUELTO));
  }

  private MongoCollection<Document> coleccion() {
    return agregados.coleccion();
  }
}
