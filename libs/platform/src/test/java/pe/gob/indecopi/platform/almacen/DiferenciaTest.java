package pe.gob.indecopi.platform.almacen;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.almacen.DocumentosAlAzar.conDesconocidos;
import static pe.gob.indecopi.platform.almacen.DocumentosAlAzar.sinDesconocidos;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Casos;

class DiferenciaTest {
  private final MongoCollection<Document> coleccion = base().getCollection("documentos");

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void theStoreMakesOneDocumentOfTheOther() {
    Casos.todos(
        azar -> {
          var documentos = new DocumentosAlAzar(azar);
          var antes = documentos.documento(3).append("_id", "x" + azar.nextLong());
          var despues = documentos.cambiado(antes).append("_id", antes.get("_id"));
          assertThat(aplicado(antes, despues)).isEqualTo(despues);
        });
  }

  @Test
  void fieldsThatTodaysCodeDoesNotKnowSurviveAtEveryDepth() {
    Casos.todos(
        azar -> {
          var documentos = new DocumentosAlAzar(azar);
          var antes = documentos.documento(3);
          var despues = documentos.cambiado(antes);
          var guardado = conDesconocidos(antes).append("_id", "y" + azar.nextLong());
          var fusion = Fusion.de(guardado, antes, despues);
          var leido = aplicado(guardado, fusion);
          assertThat(leido).isEqualTo(fusion).containsEntry("desconocido", "de mañana");
          leido.remove("_id");
          assertThat(sinDesconocidos(leido)).isEqualTo(despues);
          assertThat(Sobreviven.contar(leido)).isEqualTo(Sobreviven.esperados(antes, despues));
        });
  }

  @Test
  void namesOnlyThePathsThatDiffer() {
    var antes = Document.parse("{a: 1, b: {c: [ {d: 1, e: 2}, 7 ], f: 3}, g: 4}");
    var despues = Document.parse("{a: 1, b: {c: [ {d: 9, e: 2}, 7, 8 ]}, g: 4, h: 5}");
    var diferencia = Diferencia.de(antes, despues);
    assertThat(diferencia.poner())
        .isEqualTo(new Document("b.c.0.d", 9).append("b.c.2", 8).append("h", 5));
    assertThat(diferencia.quitar()).containsOnlyKeys("b.f");
  }

  @Test
  void anElementTakenOutOfAListLeavesTheUnknownFieldsOfTheOthersWithThem() {
    var guardado =
        new Document("l", List.of(elemento("1").append("x", 1), elemento("2").append("x", 2)));
    var antes = new Document("l", List.of(elemento("1"), elemento("2")));
    var despues = new Document("l", List.of(elemento("2")));
    assertThat(Fusion.de(guardado, antes, despues))
        .isEqualTo(new Document("l", List.of(elemento("2").append("x", 2))));
  }

  @Test
  void equalDocumentsDifferInNothing() {
    var documento = Document.parse("{a: [1, {b: 2}], c: {}}");
    assertThat(Diferencia.de(documento, Document.parse(documento.toJson())).vacia()).isTrue();
  }

  private static Document elemento(String id) {
    return new Document("id", id);
  }

  private Document aplicado(Document antes, Document despues) {
    coleccion.insertOne(antes);
    var diferencia = Diferencia.de(antes, despues);
    if (!diferencia.vacia()) {
      coleccion.updateOne(eq("_id", antes.get("_id")), diferencia.actualizacion());
    }
    return coleccion.find(eq("_id", antes.get("_id"))).first();
  }
}
