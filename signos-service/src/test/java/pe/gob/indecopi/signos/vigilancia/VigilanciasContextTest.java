package pe.gob.indecopi.signos.vigilancia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;

/** Watches through the public API. */
class VigilanciasContextTest extends SignosContextTest {
  private static final String VIGILANTE = Fichas.de("ciudadana");

  @Autowired private BarridoDeVigilancias barrido;

  private final Tramites tramites = new Tramites(this);

  @Test
  void tellsWhoWatchesOfAPublicationThatSoundsTheSameOnce() {
    var id = vigilar("Wira Qocha", "25").texto("/id");
    var expediente = tramites.publicado("HUIRACOCHA");
    tramites.publicado("NADA QUE VER");
    barrido.barrer();
    barrido.barrer();

    var hallazgos = get("/vigilancias/" + id + "/hallazgos", VIGILANTE);
    assertThat(hallazgos.json().path("datos")).as("%s", hallazgos).hasSize(1);
    assertThat(hallazgos.texto("/datos/0/expediente")).isEqualTo(expediente);
    assertThat(hallazgos.texto("/datos/0/signo")).isEqualTo("HUIRACOCHA");
    assertThat(hallazgos.texto("/datos/0/vence"))
        .isEqualTo(plazo(expediente, "oposicion").path("vence").asString());
    assertThat(hallazgos.json().at("/datos/0/motivos")).isNotEmpty();

    var siguiente = hallazgos.texto("/siguiente");
    assertThat(siguiente).isNotEmpty();
    var despues = "/vigilancias/" + id + "/hallazgos?despues=" + siguiente;
    assertThat(get(despues, VIGILANTE).json().path("datos")).isEmpty();
    assertThat(get("/vigilancias/hallazgos", VIGILANTE).toString()).contains("HUIRACOCHA");
    assertThat(get("/vigilancias/hallazgos", Fichas.de("proveedor")).toString())
        .doesNotContain("HUIRACOCHA");
  }

  @Test
  void createsOnceUnderAKey() {
    var clave = clave();
    var cuerpo = "{\"signo\":\"UNA SOLA\"}";
    var primera = post("/vigilancias", VIGILANTE, cuerpo, "Idempotency-Key", clave);
    var segunda = post("/vigilancias", VIGILANTE, cuerpo, "Idempotency-Key", clave);
    assertThat(primera.estado()).as("%s", primera).isEqualTo(201);
    assertThat(segunda.texto("/id")).isEqualTo(primera.texto("/id"));
    assertThat(primera.cabeceras().firstValue("Location").orElse(""))
        .endsWith("/vigilancias/" + primera.texto("/id"));
    assertThat(primera.texto("/desdeGrado")).isEqualTo("MEDIO");
    assertThat(get("/vigilancias?limite=200", VIGILANTE).toString().split("UNA SOLA")).hasSize(2);
  }

  @Test
  void isSeenByItsOwnerAlone() {
    var ruta = "/vigilancias/" + vigilar("SECRETO", "9").texto("/id");
    assertThat(get(ruta, VIGILANTE).estado()).isEqualTo(200);
    for (var ajeno : new String[] {"proveedor", "empresa"}) {
      assertThat(get(ruta, Fichas.de(ajeno)).estado()).isEqualTo(404);
      assertThat(get(ruta + "/hallazgos", Fichas.de(ajeno)).estado()).isEqualTo(404);
      assertThat(delete(ruta, Fichas.de(ajeno), "\"v1\"").estado()).isEqualTo(404);
      assertThat(get("/vigilancias?limite=200", Fichas.de(ajeno)).toString())
          .doesNotContain("SECRETO");
    }
    assertThat(get(ruta, null).estado()).isEqualTo(401);
    assertThat(get("/vigilancias", Fichas.de("funcionario-dsd")).estado()).isEqualTo(403);
  }

  @Test
  void isGivenUpByWhoSawIt() {
    var ruta = "/vigilancias/" + vigilar("PASAJERO", "9").texto("/id");
    assertThat(delete(ruta, VIGILANTE, null).estado()).isEqualTo(428);
    assertThat(delete(ruta, VIGILANTE, "\"v7\"").estado()).isEqualTo(412);
    assertThat(delete(ruta, VIGILANTE, "\"v1\"").estado()).isEqualTo(204);
    assertThat(get(ruta, VIGILANTE).estado()).isEqualTo(404);
  }

  @Test
  void refusesWhatCannotBeCompared() {
    assertThat(mala("{\"signo\":\" ¡! \"}").punteros()).containsExactly("/signo");
    assertThat(mala("{\"signo\":\"UNO\",\"clases\":[0,45,46,45]}").punteros())
        .containsExactly("/clases/0", "/clases/2", "/clases/3");
    assertThat(mala("{\"signo\":\"UNO\",\"desdeGrado\":\"BAJO\"}").punteros())
        .containsExactly("/desdeGrado");
    assertThat(mala("{\"signo\":\"" + "A".repeat(301) + "\"}").punteros())
        .containsExactly("/signo");
    assertThat(get("/vigilancias?despues=MTEyMzQ1Njc4OTAxMg", VIGILANTE).estado()).isEqualTo(400);
  }

  private Respuesta mala(String cuerpo) {
    var respuesta = post("/vigilancias", VIGILANTE, cuerpo);
    assertThat(respuesta.estado()).as("%s", respuesta).isBetween(400, 422);
    return respuesta;
  }

  private Respuesta vigilar(String signo, String clase) {
    var creada =
        post(
            "/vigilancias",
            VIGILANTE,
            "{\"signo\":\"%s\",\"clases\":[%s]}".formatted(signo, clase));
    assertThat(creada.estado()).as("%s", creada).isEqualTo(201);
    return creada;
  }
}
