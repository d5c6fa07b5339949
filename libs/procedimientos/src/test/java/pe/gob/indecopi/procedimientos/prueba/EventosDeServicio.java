package pe.gob.indecopi.procedimientos.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.reloj.Periodico;
import tools.jackson.databind.JsonNode;

/**
 * What every service keeps of events; each of them extends this. The description of the topics
 * gives the events: whoever takes a topic takes all of them, twice and backwards.
 */
public abstract class EventosDeServicio extends OrganoContextTest {
  @Autowired private List<Periodico> periodicos;

  private static final Set<String> SOBRE =
      Set.of("version", "escrituras", "porPublicar", "porPublicarDesde", "relevo");

  private final AsyncApi api = AsyncApi.leer();
  private final Andante andante = new Andante(this);
  private final String procedimiento;

  /**
   * @param procedimiento one of its own, of which a file is filed, so that there is something to
   *     tell
   */
  protected EventosDeServicio(String procedimiento) {
    this.procedimiento = procedimiento;
  }

  @Test
  void tellsByTheDescriptionWhateverItTells() {
    andante.presentado(procedimiento, "empresa", cuerpo -> {});
    var contados = contados();

    assertThat(contados).isNotEmpty();
    assertThat(contados)
        .allSatisfy(
            c -> {
              var evento = JSON.readTree(c.getString("evento"));
              var tipo = evento.path("type").asString();
              assertThat(api.faltas(evento.toString())).as(evento.toString()).isEmpty();
              assertThat(api.tipos().get(c.getString("tema"))).contains(tipo);
              assertThat(c.getString("clave"))
                  .isEqualTo(evento.path("subject").asString())
                  .containsPattern(api.mensaje(tipo).at("/bindings/kafka/key/pattern").asString());
            });
  }

  /** What a sweep moves by itself meanwhile is not the doing of an event. */
  @BeforeEach
  void stopTheSweeps() {
    periodicos.forEach(Periodico::stop);
  }

  @AfterEach
  void goOnSweeping() {
    periodicos.forEach(Periodico::start);
  }

  @Test
  void takesNoTopicThatIsNotDescribed() {
    assertThat(consumidores.stream().map(Consumidor::tema))
        .isNotEmpty()
        .allSatisfy(tema -> assertThat(api.tipos()).containsKey(tema));
  }

  @Test
  void standsTheSameWhenEveryEventOfItsOwnComesTwiceAndBackwards() {
    andante.presentado(procedimiento, "empresa", cuerpo -> {});
    for (var oyente : consumidores) {
      var propios =
          contados().stream()
              .filter(c -> c.getString("tema").equals(oyente.tema()))
              .map(c -> evento(JSON.readTree(c.getString("evento"))))
              .toList();
      dosVecesYAlReves(oyente, propios);
    }
  }

  @Test
  void standsTheSameWhenEveryEventOfTheOthersComesTwiceAndBackwards() {
    for (var oyente : consumidores) {
      dosVecesYAlReves(oyente, serie(oyente.tema(), 1));
    }
  }

  @Test
  void endsAlikeInWhateverOrderItHears() {
    for (var oyente : consumidores) {
      var enOrden = serie(oyente.tema(), 2);
      var alReves = serie(oyente.tema(), 3);
      enOrden.forEach(oyente::recibir);
      alReves.reversed().forEach(oyente::recibir);

      for (var i = 0; i < enOrden.size(); i++) {
        var uno = enOrden.get(i).sujeto();
        var otro = alReves.get(i).sujeto();
        assertThat(deSujeto(otro).replace(otro, uno))
            .as("%s of %s", oyente.grupo(), oyente.tema())
            .isEqualTo(deSujeto(uno));
      }
    }
  }

  private void dosVecesYAlReves(Consumidor oyente, List<Evento> serie) {
    serie.forEach(oyente::recibir);
    var antes = todo();
    for (var orden : List.of(serie, serie.reversed())) {
      orden.forEach(
          e -> {
            oyente.recibir(e);
            oyente.recibir(e);
          });
    }
    assertThat(todo()).as("%s of %s", oyente.grupo(), oyente.tema()).isEqualTo(antes);
  }

  /** One event of every type of a topic, in the life of one subject for each kind of key. */
  private List<Evento> serie(String tema, int cual) {
    var tipos = api.tipos().get(tema);
    return IntStream.range(0, tipos.size())
        .boxed()
        .flatMap(
            i -> api.ejemplos(tipos.get(i)).stream().map(e -> ejemplo(tipos.get(i), e, i, cual)))
        .toList();
  }

  private Evento ejemplo(String tipo, JsonNode datos, int i, int cual) {
    var clave = api.mensaje(tipo).at("/bindings/kafka/key/pattern").asString();
    var suyo =
        datos
            .valueStream()
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .filter(v -> v.matches(clave.replace("^", "") + ".*"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no key in the example of " + tipo));
    var sujeto =
        suyo.contains(":") ? "RUC:2000000000" + cual : suyo.substring(0, suyo.length() - 1) + cual;
    return new Evento(
        sujeto + "." + (i + 1) + ".0",
        "/de-prueba",
        tipo,
        sujeto,
        i + 1,
        0,
        java.time.Instant.EPOCH,
        JSON.readTree(datos.toString().replace(suyo, sujeto)));
  }

  private static Evento evento(JsonNode e) {
    return new Evento(
        e.path("id").asString(),
        e.path("source").asString(),
        e.path("type").asString(),
        e.path("subject").asString(),
        Long.parseLong(e.path("sequence").asString()),
        e.path("indice").asInt(),
        java.time.Instant.parse(e.path("time").asString()),
        e.path("data"));
  }

  private List<Document> contados() {
    var contados = new ArrayList<Document>();
    for (var coleccion : base.listCollectionNames()) {
      base.getCollection(coleccion)
          .find()
          .forEach(d -> contados.addAll(d.getList("porPublicar", Document.class, List.of())));
    }
    return contados;
  }

  /** What projections hold of a subject, but for the envelope. */
  private String deSujeto(String sujeto) {
    var hallado = new StringBuilder();
    for (var coleccion : base.listCollectionNames()) {
      var d = base.getCollection(coleccion).find(new Document("_id", sujeto)).first();
      if (d != null) {
        SOBRE.forEach(d::remove);
        hallado.append(coleccion).append(new TreeMap<>(d));
      }
    }
    return hallado.toString();
  }

  private Map<String, List<Document>> todo() {
    var todo = new TreeMap<String, List<Document>>();
    for (var coleccion : base.listCollectionNames()) {
      todo.put(
          coleccion,
          base.getCollection(coleccion)
              .find()
              .sort(new Document("_id", 1))
              .into(new ArrayList<>()));
    }
    return todo;
  }
}
