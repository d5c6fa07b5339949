package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry and its stored document: the record as JSON, each annotation flat with its kind, and
 * what the entry is searched by, as it stands after the last of them.
 */
final class PartidaTraductor implements Traductor<Partida> {
  private static final String ANOTACIONES = "anotaciones";

  private final JsonMapper json;
  private final Gracia gracia;

  PartidaTraductor(JsonMapper json, Gracia gracia) {
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    this.gracia = gracia;
  }

  @Override
  public Document documento(Partida p) {
    var documento = mapa(p);
    documento.remove("id");
    documento.remove("version");
    documento.put(ANOTACIONES, p.anotaciones().stream().map(this::documento).toList());
    // Certificates are numbered per kind and never begin again with the year; those that the
    // former register numbered keep theirs, and are counted apart.
    var serie = p.numeroAnterior() == null ? "" : "/ANTERIOR";
    documento.append("organo", "DSD/" + p.tipo().sigla() + serie).append("anio", 0);
    documento.append("n", p.certificado());
    Busqueda.de(p, gracia).forEach(documento::append);
    documento.values().removeIf(Objects::isNull);
    return documento;
  }

  private Document documento(Anotacion a) {
    var titulo = a.titulo();
    var documento = new Document("tipo", a.tipo().name()).append("fecha", a.fecha().toString());
    poner(documento, "expediente", titulo.expediente());
    poner(documento, "numero", titulo.numero());
    documento.append("folio", titulo.folio());
    poner(documento, "fundamento", titulo.fundamento());
    var datos = mapa(a.contenido());
    if (!datos.isEmpty()) {
      documento.append("datos", datos);
    }
    return documento;
  }

  @Override
  public Partida agregado(Document d) {
    var campos = new Document(d);
    campos.append("id", d.getString("_id"));
    campos.remove(ANOTACIONES);
    var sin = json.convertValue(campos.append(ANOTACIONES, List.of()), Partida.class);
    var anotaciones =
        d.getList(ANOTACIONES, Document.class, List.of()).stream().map(this::anotacion).toList();
    return new Partida(
        sin.id(),
        sin.tipo(),
        sin.certificado(),
        sin.numeroAnterior(),
        sin.expediente(),
        sin.numeroExpediente(),
        sin.naturaleza(),
        sin.denominacion(),
        sin.clases(),
        sin.detalle(),
        sin.asociadoA(),
        sin.titulares(),
        sin.concedido(),
        sin.vence(),
        sin.declaracion(),
        anotaciones,
        sin.version());
  }

  /** Entries of before had only a kind, a day and an act. */
  private Anotacion anotacion(Document d) {
    var tipo = TipoDeAnotacion.valueOf(d.getString("tipo"));
    var datos = d.get("datos", new Document());
    return new Anotacion(
        LocalDate.parse(d.getString("fecha")),
        new Anotacion.Titulo(
            d.getString("expediente"),
            d.getString("numero"),
            d.get("folio", Number.class).intValue(),
            d.getString("fundamento")),
        json.convertValue(datos, tipo.forma()));
  }

  @SuppressWarnings("unchecked")
  private Document mapa(Object valor) {
    return new Document((Map<String, Object>) json.convertValue(valor, Map.class));
  }

  private static void poner(Document d, String campo, @Nullable String valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }

  /** What an entry is searched by was not in those of before: it is worked out of what they say. */
  @Override
  public List<UnaryOperator<Document>> elevaciones() {
    return List.of(
        d -> {
          var elevado = new Document(d);
          Busqueda.de(agregado(d), gracia).forEach(elevado::append);
          elevado.values().removeIf(Objects::isNull);
          return elevado;
        });
  }

  @Override
  public String id(Partida p) {
    return p.id();
  }

  @Override
  public long version(Partida p) {
    return p.version();
  }
}
