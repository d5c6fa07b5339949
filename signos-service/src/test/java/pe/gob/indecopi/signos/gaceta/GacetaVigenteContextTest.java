package pe.gob.indecopi.signos.gaceta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;

/** Today's law: the gazette is the publication (D.Leg. 1212, art. 6; D.S. 071-2017-PCM). */
@TestPropertySource(properties = "indecopi.regimen=VIGENTE")
class GacetaVigenteContextTest extends SignosContextTest {
  private final Tramites tramites = new Tramites(this);

  @Test
  void publishesByItselfOnTheDayFromWhichTheWindowRuns() {
    var id = tramites.presentado("PAQARIY");
    var dia = RelojDePrueba.LUNES.plusDays(2);
    reloj.es(dia);
    assertThat(actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}").estado()).isEqualTo(201);

    var publicada = get("/gaceta/" + dia, null).json().at("/publicaciones/0");
    assertThat(publicada.path("expediente").asString()).isEqualTo(id);
    assertThat(publicada.path("medio").asString()).isEqualTo("GACETA");
    assertThat(publicada.path("publicado").asString()).isEqualTo(dia.toString());
    assertThat(plazo(id, "oposicion").path("desde").asString()).isEqualTo(dia.toString());
    assertThat(get("/publicaciones", null).json().at("/datos/0/publicado").asString())
        .isEqualTo(dia.toString());
  }
}
