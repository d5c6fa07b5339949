package pe.gob.indecopi.signos.busqueda;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.busqueda.InformeDeBusqueda.Hallado;
import pe.gob.indecopi.signos.figura.FigurasDelRegistro;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports of the searches of antecedents (TUPA DSD-2). One is made when its file is attended
 * and kept as it was found that day, so that who asked and who verifies read the same for ever.
 */
final class Informes implements Seguimiento {
  static final String PROCEDIMIENTO = "DSD-2";

  private static final Locale ESPANOL = Locale.of("es");

  private final MongoCollection<Document> informes;
  private final Semejantes semejantes;
  private final FigurasDelRegistro figuras;
  private final Denuncias denuncias;
  private final RelojLegal reloj;
  private final JsonMapper json;

  Informes(
      MongoDatabase base,
      Semejantes semejantes,
      FigurasDelRegistro figuras,
      Denuncias denuncias,
      RelojLegal reloj,
      JsonMapper json) {
    this.informes = base.getCollection("informesDeBusqueda");
    this.semejantes = semejantes;
    this.figuras = figuras;
    this.denuncias = denuncias;
    this.reloj = reloj;
    this.json = json;
  }

  /** Attending makes the report, once, however often it is told. */
  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    nuevas.stream().filter(a -> daInforme(e, a)).forEach(a -> de(e, a));
  }

  /** Whether that act gives a report: what the register certifies is a paper of its own. */
  static boolean daInforme(Expediente e, Actuacion a) {
    return a.tipo().equals(Actos.ATENDER)
        && e.cabecera().procedimiento().equals(PROCEDIMIENTO)
        && !Pedida.de(e.pedido().materia()).modo().certifica();
  }

  /** Whether it asks what the service finds by itself. */
  static boolean seBusca(Expediente e) {
    return e.cabecera().procedimiento().equals(PROCEDIMIENTO)
        && Pedida.de(e.pedido().materia()).seBusca();
  }

  /** The report that this act gave, made now if the act has not made it yet. */
  InformeDeBusqueda de(Expediente e, Actuacion atencion) {
    return guardado(e).orElseGet(() -> guardar(e, preparar(e, atencion)));
  }

  /** The report of an attended file. */
  Optional<InformeDeBusqueda> de(Expediente e) {
    return e.actuaciones().stream().filter(a -> daInforme(e, a)).findFirst().map(a -> de(e, a));
  }

  /** What it would say today: for the official who attends it. */
  InformeDeBusqueda borrador(Expediente e) {
    return buscar(e, null);
  }

  private InformeDeBusqueda preparar(Expediente e, Actuacion a) {
    var pedida = Pedida.de(e.pedido().materia());
    if (a.autor().calidad() == Calidad.SISTEMA || pedida.seBusca()) {
      return buscar(e, a.folio());
    }
    return InformeDeBusqueda.aMano(
        e.id().valor(), a.folio(), pedida, a.fecha(), dicho(a, "motivo"), dicho(a, "documento"));
  }

  private static @Nullable String dicho(Actuacion a, String campo) {
    return a.datos().get(campo) instanceof String texto ? texto : null;
  }

  private InformeDeBusqueda buscar(Expediente e, @Nullable Integer folio) {
    var pedida = Pedida.de(e.pedido().materia());
    var hoy = reloj.hoy();
    return InformeDeBusqueda.de(e.id().valor(), folio, pedida, hoy, hallar(pedida, hoy));
  }

  private Hallado hallar(Pedida pedida, LocalDate hoy) {
    var palabras = pedida.buscadas();
    var clases = pedida.clases();
    return switch (pedida.modo()) {
      // What is paid is a search in so many classes: in those, and in no others.
      case FONETICA ->
          Hallado.signos(
              semejantes.de(palabras, clases, !clases.isEmpty(), InformeDeBusqueda.MAYOR, ESPANOL));
      case FONETICA_POR_TITULAR -> porPersona(palabras, pedida.calidad());
      case FIGURATIVA ->
          Hallado.figuras(
              figuras.enClases(pedida.reproduccion(), pedida.viena(), clases, hoy, ESPANOL));
      case SANCIONADOS ->
          Hallado.sanciones(denuncias.sanciones(palabras, InformeDeBusqueda.MAYOR, ESPANOL));
      default -> Hallado.signos(List.of());
    };
  }

  private Hallado porPersona(String nombre, Pedida.Calidad calidad) {
    return calidad == Pedida.Calidad.TITULAR
        ? Hallado.signos(semejantes.deTitular(nombre, InformeDeBusqueda.MAYOR, ESPANOL))
        : Hallado.denuncias(denuncias.de(nombre, calidad, InformeDeBusqueda.MAYOR, ESPANOL));
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
