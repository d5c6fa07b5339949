package pe.gob.indecopi.derechoautor;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the filing of a work to the open register, and to what the others are told of it. */
class RegistroContextTest extends OrganoContextTest {
  private static final String OFICIAL = "funcionario-dda";
  private final Andante andante = new Andante(this);

  @Test
  void entersACertifiedWorkInTheOpenRegisterAndTellsItsTitle() {
    var id = certificada("El cóndor vuelve");

    var hallados = get("/registros?texto=condor", null).json().path("datos");
    assertThat(hallados).hasSize(1);
    var entrada = hallados.get(0);
    assertThat(entrada.path("tipo").asString()).isEqualTo("OBRA_LITERARIA");
    assertThat(entrada.path("certificado").asString()).matches("OL-\\d{8}");
    assertThat(entrada.at("/titulares/0/ruc").asString()).isEqualTo(EMPRESA);
    assertThat(entrada.toString()).doesNotContain("Av. Uno", "example.pe");
    assertThat(get("/registros/" + entrada.path("id").asString(), null).json()).isEqualTo(entrada);
    var contado = contado(id);
    assertThat(contado.path("type").asString())
        .isEqualTo("pe.gob.indecopi.registros.derecho-concedido.v1");
    assertThat(contado.path("subject").asString()).isEqualTo(entrada.path("id").asString());
    assertThat(contado.at("/data/titulo").asString()).isEqualTo("El cóndor vuelve");
    assertThat(contado.at("/data/organo").asString()).isEqualTo("DDA");
    assertThat(contado.at("/data").has("vence")).isFalse();
  }

  @Test
  void entersItOnceWhenACrashCameAfterTheCertificate() {
    var id = certificada("La quena rota");
    base.getCollection("registros").deleteOne(eq("expediente", id));

    for (var vez = 0; vez < 2; vez++) {
      var folios =
          andante.actuaciones(id).stream()
              .map(a -> Map.<String, Object>of("folio", a.path("folio").asInt()))
              .toList();
      andante.contar(
          Andante.evento(
              "/derecho-autor-service",
              "pe.gob.indecopi.expedientes.expediente-concluido.v1",
              id,
              99,
              Map.of("actos", folios)),
          "indecopi.expedientes.v1");
    }

    assertThat(base.getCollection("registros").countDocuments(eq("expediente", id))).isEqualTo(1);
    assertThat(contado(id).at("/data/titulo").asString()).isEqualTo("La quena rota");
  }

  @Test
  void numbersItsCertificatesWithoutAGap() {
    var numeros =
        List.of("Uno", "Dos", "Tres").stream()
            .map(titulo -> entrada(certificada(titulo)).getInteger("n"))
            .toList();

    var primero = numeros.getFirst();
    assertThat(numeros).containsExactly(primero, primero + 1, primero + 2);
  }

  @Test
  void refusesASearchThatNamesNothing() {
    assertThat(get("/registros?texto=%2E%2A", null).estado()).isEqualTo(400);
    assertThat(get("/registros/reg_nadie", null).estado()).isEqualTo(404);
  }

  private String certificada(String titulo) {
    var id =
        andante.presentado(
            "DDA-14",
            "empresa",
            cuerpo -> ((ObjectNode) cuerpo.path("materia")).put("titulo", titulo));
    andante.concedido(id, OFICIAL);
    andante.actuar(OFICIAL, id, "EMITIR_CERTIFICADO", "{}");
    return id;
  }

  private Document entrada(String id) {
    return base.getCollection("registros").find(eq("expediente", id)).first();
  }

  private JsonNode contado(String id) {
    var contados = entrada(id).getList("porPublicar", Document.class);
    assertThat(contados).hasSize(1);
    return JSON.readTree(contados.getFirst().getString("evento"));
  }
}
