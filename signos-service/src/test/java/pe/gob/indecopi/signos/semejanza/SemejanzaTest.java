package pe.gob.indecopi.signos.semejanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

class SemejanzaTest {
  /** Each rule, met by a pair that shows it, and named in the explanation. */
  @ParameterizedTest
  @CsvSource({
    "SESEO, ZAFIRO, SAFIRO",
    "BETACISMO, VERBENA, BERBENA",
    "HACHE_MUDA, HALCÓN, ALCÓN",
    "GE_JOTA, GITANA, JITANA",
    "CA_KA_CU, KUSKA, CUSCA",
    "EQUIS, TAXIMAR, TACSIMAR",
    "HUE_WE_GUE, HUAYRA, WAYRA",
    "YEISMO, CABALLO, CABAYO",
    "I_GRIEGA, LYDIA, LIDIA",
    "ENIE_NI, CAMPIÑA, CAMPINIA",
    "EME_ANTE_BP, COMPADRE, CONPADRE",
    "EME_FINAL, ALBUM, ALBUN",
    "LETRA_DOBLE, ANNETA, ANETA",
    "GRUPO_CULTO, PSICONET, SICONET",
    "PROTESIS, SPORTIVA, ESPORTIVA",
    "QUECHUA, SUMAQ, SUMAK",
    "EXTRANJERA, PHARMALIA, FARMALIA",
    "NUMERO, 7 COLINAS, SIETE COLINAS",
    "VOCAL_CERCANA, MENTOLIN, MINTOLIN",
    "CONSONANTE_CERCANA, CANDELA, GANDELA",
    "ACENTO, SÁBANA, SABANÁ",
    "PLURAL, ANDARIEGO, ANDARIEGOS",
    "PLURAL, TULIPÁN, TULIPANES",
    "FIGURA, COLA, C0LA",
    "FIGURA, MODERNA, MODEMA",
    "FIGURA, CLARIN, DARIN",
    "FIGURA, PEÑALTA, PENALTA",
    "TRANSPOSICION, BRISOLTA, BIRSOLTA",
    "LETRA_CAMBIADA, COSMETICAL, COSMETIDAL",
    "LETRA_DE_MAS, CARAMELIA, CARAMELITA",
    "IGUALES, KUSKA, Kuska",
    "ESPACIOS, BUENA VISTA, BUENAVISTA",
    "ORDEN, SOL Y LUNA, LUNA Y SOL",
    "PALABRA_DEBIL, KUSKA, KUSKA PERÚ",
    "PARTE_DOMINANTE, ZUMBALÉ, ZUMBALÉ CHOCOLATES",
    "PARTE_DOMINANTE, LIMAGRIS, SUPERLIMAGRIS"
  })
  void namesTheRuleThatMakesTwoSignsAlike(Regla regla, String uno, String otro) {
    var semejanza = Semejanza.entre(uno, otro);

    assertThat(semejanza.grado()).as("%s", semejanza).isNotEqualTo(Grado.BAJO);
    assertThat(semejanza.motivos()).extracting(Motivo::regla).contains(regla);
    assertThat(Semejanza.entre(otro, uno).motivos()).extracting(Motivo::regla).contains(regla);
  }

  @Test
  void saysWhyInWordsInBothLanguages() {
    var motivo = Semejanza.entre("KUSKA", "CUSKA").motivos().getFirst();

    assertThat(motivo.texto().es()).isEqualTo("«k» y «c»: la c fuerte, la k y la qu suenan igual");
    assertThat(motivo.texto().en()).isEqualTo("«k» and «c»: hard c, k and qu sound the same");
  }

  @Test
  void hearsAStressThatMovesAndGoesOn() {
    assertThat(Semejanza.entre("SÁBANA", "SABANÁ").puntaje())
        .isLessThan(Semejanza.entre("SABANA", "SÁBANA").puntaje());
  }

  @Test
  void weighsADifferenceAtTheBeginningMore() {
    assertThat(Semejanza.entre("PALMERINA", "TALMERINA").puntaje())
        .isLessThan(Semejanza.entre("PALMERINA", "PALMERITA").puntaje());
  }

  @Test
  void isTheSameBothWays() {
    var semilla = Long.getLong("semilla", System.nanoTime());
    var azar = new Random(semilla);
    var pares = Pares.todos();
    for (var caso = 0; caso < 200; caso++) {
      var uno = pares.get(azar.nextInt(pares.size())).uno();
      var otro = pares.get(azar.nextInt(pares.size())).otro();

      assertThat(Semejanza.entre(uno, otro).puntaje())
          .as("semilla %d: %s, %s", semilla, uno, otro)
          .isEqualTo(Semejanza.entre(otro, uno).puntaje());
    }
  }

  @Test
  void findsASignLikeItself() {
    Pares.todos()
        .forEach(p -> assertThat(Semejanza.entre(p.uno(), p.uno()).puntaje()).isEqualTo(1));
  }

  @Test
  void comparesTheLongestSignsWithoutHarm() {
    var largo = "abracadabra ".repeat(100_000);

    assertThat(Semejanza.entre(largo, largo).grado()).isEqualTo(Grado.IDENTICO);
    assertThat(Semejanza.entre("x".repeat(1_000_000), "KUSKA").puntaje()).isZero();
  }

  @Test
  void hasTheThresholdsThatItSays() {
    assertThat(Umbrales.NUESTROS.grado(0.97)).isEqualTo(Grado.IDENTICO);
    assertThat(Umbrales.NUESTROS.grado(0.969)).isEqualTo(Grado.ALTO);
    assertThat(Umbrales.NUESTROS.grado(0.859)).isEqualTo(Grado.MEDIO);
    assertThat(Umbrales.NUESTROS.grado(0.779)).isEqualTo(Grado.BAJO);
  }
}
