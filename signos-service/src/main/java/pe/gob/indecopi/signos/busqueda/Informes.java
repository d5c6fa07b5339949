package pe.gob.indecopi.signos.busqueda;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.semejanza.indice.Pregunta;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports of the searches by sound (TUPA DSD-2). One is made when its file is attended and kept
 * as it was found that day, so that who asked and who verifies read the same for ever.
 */
final class Informes implements Seguimiento {
  static final String PROCEDIMIENTO = "DSD-2";

  private static final String FONETICA = "FONETICA";
  private static final String POR_TITULAR = "FONETICA_POR_TITULAR";

  private static final int TODAS = 45;
  private static final Locale ESPANOL = Locale.of("es");

  private final MongoCollection<Document> informes;
  private final Semejantes semejantes;
  private final RelojLegal reloj;
  private final JsonMapper json;

  Informes(MongoDatabase base, Semejantes semejantes, RelojLegal reloj, JsonMapper json) {
    this.informes = base.getCollection("informesDeBusqueda");
    this.semejantes = semejantes;
    this.reloj = reloj;
    this.json = json;
  }

  /** Attending makes the report, once, however often it is told. */
  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    nuevas.stream().filter(a -> esAtencion(e, a)).forEach(a -> de(e, a));
  }

  /** Whether that act attends a search that the index answers. */
  static boolean esAtencion(Expediente e, Actuacion a) {
    return a.tipo().equals(Actos.ATENDER) && esFonetica(e);
  }

  /** By a sign, or by a holder; who complained, or was complained of, is not in the register. */
  static boolean esFonetica(Expediente e) {
    return e.cabecera().procedimiento().equals(PROCEDIMIENTO) && buscado(e) != null;
  }

  /** The words that are searched, in a mode that the index answers. */
  private static @Nullable String buscado(Expediente e) {
    var materia = e.pedido().materia();
    var campo =
        switch (String.valueOf(materia.get("busqueda"))) {
          case FONETICA -> "signo";
          case POR_TITULAR ->
              "TITULAR".equals(materia.getOrDefault("calidad", "TITULAR")) ? "persona" : "";
          default -> "";
        };
    return materia.get(campo) instanceof String palabras && Semejantes.seBusca(palabras)
        ? palabras
        : null;
  }

  /** The report that this act gave, made now if the act has not made it yet. */
  InformeDeBusqueda de(Expediente e, Actuacion atencion) {
    return guardado(e).orElseGet(() -> guardar(e, preparar(e, atencion.folio())));
  }

  /** The report of an attended file. */
  Optional<InformeDeBusqueda> de(Expediente e) {
    return e.actuaciones().stream().filter(a -> esAtencion(e, a)).findFirst().map(a -> de(e, a));
  }

  /** What it would say today: for the official who attends it. */
  InformeDeBusqueda borrador(Expediente e) {
    return preparar(e, null);
  }

  private InformeDeBusqueda preparar(Expediente e, @Nullable Integer folio) {
    var dicho = Objects.requireNonNull(buscado(e));
    var palabras = dicho.length() > Semejantes.LARGO ? dicho.substring(0, Semejantes.LARGO) : dicho;
    var modo = String.valueOf(e.pedido().materia().get("busqueda"));
    var clases = modo.equals(FONETICA) ? clases(e) : List.<Integer>of();
    // What is paid is a search in so many classes (TUPA DSD-2): in those, and in no others.
    var hallados =
        modo.equals(FONETICA)
            ? semejantes.de(palabras, clases, !clases.isEmpty(), Pregunta.MAYOR, ESPANOL)
            : semejantes.deTitular(palabras, Pregunta.MAYOR, ESPANOL);
    return new InformeDeBusqueda(
        e.id().valor(),
        folio,
        modo,
        palabras,
        clases,
        reloj.hoy(),
        hallados.size() < Pregunta.MAYOR,
        hallados);
  }

  /** Those that are named; none where all are asked. */
  private static List<Integer> clases(Expediente e) {
    if (!(e.pedido().materia().get("enClases") instanceof List<?> dichas)
        || dichas.size() >= TODAS) {
      return List.of();
    }
    return dichas.stream()
        .filter(Number.class::isInstance)
        .map(n -> ((Number) n).intValue())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<InformeDeBusqueda> guardado(Expediente e) {
    return Optional.ofNullable(informes.find(eq(e.id().valor())).first())
        .map(d -> json.readValue(d.getString("informe"), InformeDeBusqueda.class));
  }

  private InformeDeBusqueda guardar(Expediente e, InformeDeBusqueda informe) {
    try {
      informes.insertOne(
          new Document("_id", e.id().valor()).append("informe", json.writeValueAsString(informe)));
      return informe;
    } catch (MongoWriteException repetida) {
      if (ErrorCategory.fromErrorCode(repetida.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw repetida;
      }
      return guardado(e).orElseThrow(() -> repetida);
    }
  }
}
