package pe.gob.indecopi.platform.almacen;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Bandeja;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Casos;
import tools.jackson.databind.node.JsonNodeFactory;

class AgregadosTest {
  private static final Instant AHORA = Instant.parse("2026-11-22T10:00:00Z");

  private final MongoDatabase base = base();
  private final FabricaDeAgregados fabrica =
      new FabricaDeAgregados(base, "/prueba", Bandeja.NINGUNA, InstantSource.fixed(AHORA));
  private final Agregados<Tramite> tramites = fabrica.de("tramites", new Tramite.EnMongo());

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void whatWasInsertedIsRead() {
    assertThat(tramites.insertar(Tramite.nuevo("exp_1").con("a"), List.of())).isTrue();
    assertThat(tramites.buscar("exp_1"))
        .contains(new Tramite("exp_1", 1, "DSD", 2026, 0, List.of("a")));
    assertThat(tramites.buscar("exp_2")).isEmpty();
  }

  @Test
  void aSecondInsertOfAnIdIsRefused() {
    tramites.insertar(Tramite.nuevo("exp_1").con("a"), List.of());
    assertThat(tramites.insertar(Tramite.nuevo("exp_1").con("b"), List.of())).isFalse();
    assertThat(tramites.buscar("exp_1").orElseThrow().actos()).containsExactly("a");
  }

  @Test
  void aStaleWriteIsRefused() {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of());
    var leido = tramites.buscar("exp_1").orElseThrow();
    assertThat(tramites.guardar(leido, leido.con("a"), List.of())).isTrue();
    assertThat(tramites.guardar(leido, leido.con("b"), List.of())).isFalse();
    assertThat(tramites.buscar("exp_1").orElseThrow().actos()).containsExactly("a");
  }

  @Test
  void rivalsAllGetTheirTurn() throws Exception {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of());
    var escritos = new ArrayList<Future<Tramite>>();
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 20; i++) {
        var acto = "acto " + i;
        escritos.add(hilos.submit(() -> tramites.ejecutar("exp_1", t -> Cambio.de(t.con(acto)))));
      }
    }
    var versiones = new ArrayList<Long>();
    for (var escrito : escritos) {
      versiones.add(escrito.get().version());
    }
    assertThat(versiones).doesNotHaveDuplicates();
    assertThat(tramites.buscar("exp_1").orElseThrow())
        .matches(t -> t.version() == 21 && t.actos().stream().distinct().count() == 20);
  }

  @Test
  void theAnswerOfAWriteIsWhatTheStoreHolds() {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of());
    var escrito = tramites.ejecutar("exp_1", t -> Cambio.de(t.con("a"), hecho("x")));
    assertThat(tramites.buscar("exp_1")).contains(escrito);
  }

  @Test
  void aDecisionThatChangesNothingWritesNothing() {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of());
    assertThat(tramites.ejecutar("exp_1", Cambio::de).version()).isEqualTo(1);
  }

  @Test
  void aRefusalComesOutAndNothingIsWritten() {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of());
    assertThatThrownBy(
            () ->
                tramites.ejecutar(
                    "exp_1",
                    t -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(tramites.buscar("exp_1").orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void anAbsentAggregateIsNamed() {
    assertThatThrownBy(() -> tramites.ejecutar("exp_0", Cambio::de))
        .isInstanceOf(AgregadoAusente.class)
        .hasMessageContaining("exp_0");
  }

  @Test
  void fieldsOfANewerReleaseSurviveAWrite() {
    tramites.insertar(Tramite.nuevo("exp_1").con("a"), List.of());
    tramites
        .coleccion()
        .updateOne(eq("_id", "exp_1"), combine(set("nuevo", 1), set("actos.0.huella", "abc")));
    tramites.ejecutar("exp_1", t -> Cambio.de(t.con("b")));
    var guardado = crudo("exp_1");
    assertThat(guardado).containsEntry("nuevo", 1);
    assertThat(guardado.getList("actos", Document.class))
        .containsExactly(
            new Document("que", "a").append("huella", "abc"), new Document("que", "b"));
  }

  @Test
  void factsAreFrozenWithTheVersionTheyTellOf() {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of(hecho("nace")));
    tramites.ejecutar("exp_1", t -> Cambio.de(t.con("a"), hecho("b"), hecho("c")));
    var documento = crudo("exp_1");
    assertThat(documento.getDate("porPublicarDesde")).isEqualTo(AHORA);
    assertThat(documento.getList("porPublicar", Document.class))
        .extracting(e -> e.getString("id"))
        .containsExactly("exp_1.1.0", "exp_1.2.0", "exp_1.2.1");
    assertThat(
            Document.parse(
                documento.getList("porPublicar", Document.class).get(2).getString("evento")))
        .isEqualTo(
            Document.parse(
                """
                {specversion: "1.0", id: "exp_1.2.1", source: "/prueba",
                 type: "pe.gob.indecopi.prueba.c.v1", subject: "exp_1",
                 time: "2026-11-22T10:00:00Z", datacontenttype: "application/json",
                 sequence: "2", indice: 1, data: {que: "c"}}
                """));
  }

  @Test
  void anEventMovesAnAggregateOnceAndAnOlderOneNoMore() {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of());
    assertThat(tramites.ejecutar("exp_1", evento(5, 0), t -> Cambio.de(t.con("5")))).isPresent();
    assertThat(tramites.ejecutar("exp_1", evento(5, 0), t -> Cambio.de(t.con("5")))).isEmpty();
    assertThat(tramites.ejecutar("exp_1", evento(4, 0), t -> Cambio.de(t.con("4")))).isEmpty();
    assertThat(tramites.ejecutar("exp_1", evento(5, 1), t -> Cambio.de(t.con("5.1")))).isPresent();
    assertThat(tramites.buscar("exp_1").orElseThrow().actos()).containsExactly("5", "5.1");
  }

  @Test
  void eventsTwiceAndInAnyOrderEndWithTheNewestOfEachSubject() {
    Casos.veces(
        50,
        azar -> {
          var id = "exp_" + azar.nextLong();
          tramites.insertar(Tramite.nuevo(id), List.of());
          var eventos = new ArrayList<Evento>();
          for (var i = 0; i < 12; i++) {
            eventos.add(evento(1 + i / 3, i % 3));
          }
          eventos.addAll(eventos);
          Collections.shuffle(eventos, new Random(azar.nextLong()));
          eventos.forEach(e -> tramites.ejecutar(id, e, t -> Cambio.de(t.con(nombre(e)))));
          var actos = tramites.buscar(id).orElseThrow().actos();
          assertThat(actos).isSorted().doesNotHaveDuplicates().endsWith("4.2");
        });
  }

  private static String nombre(Evento evento) {
    return evento.secuencia() + "." + evento.indice();
  }

  @Test
  void anEventWithoutEffectIsNotedAsWell() {
    tramites.insertar(Tramite.nuevo("exp_1"), List.of());
    tramites.ejecutar("exp_1", evento(5, 0), Cambio::de);
    assertThat(tramites.ejecutar("exp_1", evento(4, 0), t -> Cambio.de(t.con("4")))).isEmpty();
  }

  @Test
  void aDocumentOfAnOlderSchemaIsLiftedOnReadingAndStoredLiftedOnWriting() {
    base.getCollection("viejos")
        .insertOne(Document.parse("{_id: 'exp_1', version: 3, esquema: 1, oficina: 'DSD', x: 1}"));
    var viejos = fabrica.de("viejos", new Elevado());
    assertThat(viejos.buscar("exp_1").orElseThrow().organo()).isEqualTo("DSD");
    viejos.ejecutar("exp_1", t -> Cambio.de(t.con("a")));
    var guardado = base.getCollection("viejos").find(eq("_id", "exp_1")).first();
    assertThat(guardado)
        .containsEntry("organo", "DSD")
        .containsEntry("esquema", 2)
        .containsEntry("version", 4L)
        .containsEntry("x", 1)
        .doesNotContainKey("oficina");
  }

  @Test
  void dueAggregatesComeOldestFirst() {
    var vencen = fabrica.de("vencen", new ConVencimiento());
    assertThat(vencen.proximoVence()).isEmpty();
    vencen.insertar(Tramite.nuevo("exp_1").con("2026-12-03"), List.of());
    vencen.insertar(Tramite.nuevo("exp_2").con("2026-12-01"), List.of());
    vencen.insertar(Tramite.nuevo("exp_3"), List.of());
    assertThat(vencen.proximoVence()).contains(LocalDate.parse("2026-12-01"));
    assertThat(vencen.vencidos(LocalDate.parse("2026-12-01"), 10)).isEmpty();
    assertThat(vencen.vencidos(LocalDate.parse("2026-12-04"), 10))
        .extracting(Tramite::id)
        .containsExactly("exp_2", "exp_1");
  }

  @Test
  void aFieldNameThatTheStoreWouldMisreadIsRefused() {
    assertThatThrownBy(() -> Valores.normal(new Document("a.b", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.b");
  }

  private Document crudo(String id) {
    return tramites.coleccion().find(eq("_id", id)).first();
  }

  private static Hecho hecho(String que) {
    return new Hecho(
        "indecopi.prueba.v1", "pe.gob.indecopi.prueba." + que + ".v1", "exp_1", Map.of("que", que));
  }

  private static Evento evento(long secuencia, int indice) {
    return new Evento(
        "e",
        "/pagos",
        "t",
        "ord_1.x",
        secuencia,
        indice,
        AHORA,
        JsonNodeFactory.instance.nullNode());
  }

  /** Its schema 1 called the organ otherwise and had neither year, number nor acts. */
  private static final class Elevado extends Delegado {
    @Override
    public List<UnaryOperator<Document>> elevaciones() {
      return List.of(
          d -> {
            d.put("organo", d.remove("oficina"));
            return d.append("anio", 2026).append("n", 0).append("actos", List.of());
          });
    }
  }

  private static final class ConVencimiento extends Delegado {
    @Override
    public Document documento(Tramite t) {
      var documento = super.documento(t);
      t.actos().forEach(acto -> documento.put("proximoVence", acto));
      return documento;
    }
  }

  private static class Delegado implements Traductor<Tramite> {
    private final Traductor<Tramite> mongo = new Tramite.EnMongo();

    @Override
    public Document documento(Tramite t) {
      return mongo.documento(t);
    }

    @Override
    public Tramite agregado(Document d) {
      return mongo.agregado(d);
    }

    @Override
    public String id(Tramite t) {
      return mongo.id(t);
    }

    @Override
    public long version(Tramite t) {
      return mongo.version(t);
    }
  }
}
