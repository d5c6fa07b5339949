package pe.gob.indecopi.signos.busqueda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;

/** The free preview over the public API, in step with the register. */
class SemejantesContextTest extends SignosContextTest {
  private static final LocalDate VENCE = LocalDate.of(2030, 3, 2);

  @Autowired private IndiceAlDia indiceDeSignos;

  private final Tramites tramites = new Tramites(this);

  @Test
  void findsWithoutATokenWhatSoundsAlikeAndSaysWhy() {
    tramites.trasladado("A-900001", "ZUMBALINA", VENCE, 1);
    indiceDeSignos.seguir();

    var hallado = buscar("SUNBALINA", "&clases=32").json().at("/datos/0");

    assertThat(hallado.path("certificado").asString()).isEqualTo("A-900001");
    assertThat(hallado.path("estado").asString()).isEqualTo("VIGENTE");
    assertThat(hallado.path("relacionDeClases").asString()).isEqualTo("MISMA");
    assertThat(hallado.at("/semejanza/grado").asString()).isIn("ALTO", "IDENTICO");
    assertThat(hallado.at("/semejanza/motivos").toString()).contains("SESEO", "EME_ANTE_BP");
    assertThat(hallado.at("/titulares/0").asString()).isEqualTo("KUSKA S.A.C.");
  }

  @Test
  void weighsWhatIsInAnotherClassAndLeavesItOutWhereOnlyThatOneIsAsked() {
    tramites.trasladado("A-900002", "TRINOVALDA", VENCE, 1);
    indiceDeSignos.seguir();

    assertThat(buscar("TRINOBALDA", "&clases=13").json().at("/datos/0/relacionDeClases").asString())
        .isEqualTo("AJENA");
    assertThat(buscar("TRINOBALDA", "&clases=13&soloClases=true").json().path("datos")).isEmpty();
  }

  @Test
  void answersWhatDoesNotResembleAnythingWithNothing() {
    var nada = buscar("QWXZPTKRFG", "");

    assertThat(nada.estado()).isEqualTo(200);
    assertThat(nada.json().path("datos")).isEmpty();
    assertThat(nada.texto("/aviso")).contains("DSD-2");
  }

  @Test
  void refusesWhatIsNoSignAndWhatIsNoClass() {
    var largo = buscar("K".repeat(301), "&clases=0,25,46");

    assertThat(largo.estado()).isEqualTo(400);
    assertThat(largo.json().at("/errores").toString())
        .contains("/signo", "/clases/0", "/clases/2")
        .doesNotContain("/clases/1");
    assertThat(buscar("★★★", "").estado()).isEqualTo(400);
    assertThat(get("/semejantes", null).estado()).isEqualTo(400);
  }

  @Test
  void neverAnswersMoreThanItsLimit() {
    for (var i = 0; i < 25; i++) {
      tramites.trasladado("A-9001" + (10 + i), "PELTRAMINGO", VENCE, 1);
    }
    indiceDeSignos.seguir();

    assertThat(buscar("PELTRAMINGO", "&limite=1000000").json().path("datos"))
        .hasSize(SemejantesController.MAYOR);
  }

  @Test
  void isFoundAfterTheIndexIsBuiltAnew() {
    tramites.trasladado("A-900003", "CHUMPIRANDA", VENCE, 1);

    indiceDeSignos.reconstruir();

    assertThat(buscar("CHUNPIRANDA", "").json().at("/datos/0/certificado").asString())
        .isEqualTo("A-900003");
  }

  private Respuesta buscar(String signo, String mas) {
    return get("/semejantes?signo=" + URLEncoder.encode(signo, StandardCharsets.UTF_8) + mas, null);
  }
}
