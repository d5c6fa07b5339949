package pe.gob.indecopi.signos.semejanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoneticaTest {
  @ParameterizedTest
  @CsvSource({
    // seseo
    "ZAPATO, sapato",
    "CEREZA, seresa",
    "CIELO, sielo",
    "ESCENA, esena",
    "PIZZA, pisa",
    // b and v
    "VACA, baka",
    "BACA, baka",
    // silent h, not that of ch, sh, ph, hu
    "HALCON, alkon",
    "ALHAJA, alaja",
    "ZANAHORIA, sanaoria",
    "HO, o",
    // g and j, and what keeps g hard
    "GENIO, jeNo",
    "JIRAFA, jirafa",
    "GATO, gato",
    "GUITARRA, gitaRa",
    "SPAGHETTI, espageti",
    // c, k, qu
    "CUSCO, kusko",
    "KUSKO, kusko",
    "QUESO, keso",
    "CLAVE, klabe",
    "QUANTUM, kuantun",
    // x
    "TAXI, taksi",
    "XILOFONO, silofono",
    "EXTRA, estra",
    "MEXICO, mejiko",
    "FENIX, feniks",
    "EXCELENTE, eselente",
    "ACCION, aksion",
    // hu, w, gu, gü
    "HUASCAR, waskar",
    "WASKAR, waskar",
    "GÜIRO, wiro",
    "AGUA, awa",
    "CUATRO, kuatro",
    "KWATRO, kuatro",
    "CHAW, Cau",
    // ll and y
    "LLAMA, yama",
    "YAMA, yama",
    "MALL, mal",
    "REY, Rei",
    "YOGURT, yogurt",
    "IOGURT, yogurt",
    "LYDIA, lidia",
    "HIELO, yelo",
    // ñ and ni
    "ESPAÑA, espaNa",
    "ESPANIA, espaNa",
    "NIDO, nido",
    // m before b, p, v; m at the end
    "ENBAJADA, embajada",
    "CONPADRE, kompadre",
    "CONVITE, kombite",
    "ALBUM, albun",
    // double letters
    "ANNA, ana",
    "CARRO, kaRo",
    "RROSA, Rosa",
    "CARO, karo",
    "HONRA, onRa",
    // groups
    "PSICOLOGO, sikologo",
    "GNOMO, nomo",
    "OBSCURO, oskuro",
    "SEPTIMO, setimo",
    "BASE, base",
    "ABSIDE, abside",
    // s before a consonant
    "SPORT, esport",
    "SMOG, esmog",
    "SCENA, sena",
    // Quechua
    "QOSQO, kosko",
    "CCORI, kori",
    "QUILLA, kiya",
    "PICCHU, piCu",
    "SUMAQ, sumak",
    // foreign
    "PHARMA, farma",
    "THEO, teo",
    "SHOW, Sou",
    "ROCKET, Roket",
    "MOON, mun",
    "GREEN, grin",
    "CHRIS, kris",
    "MATCH, maC",
    "NATION, nasion",
    "GESTION, jestion",
    "COOPERATIVA, kooperatiba",
    "LEER, leer",
    "SCHUSS, Sus",
    // figures
    "7, siete",
    "C0LA, kola",
    "2026, 2026",
    "45, kuarentaisinko"
  })
  void readsAloudAsPeruDoes(String palabra, String sonido) {
    assertThat(Signo.de(palabra).sonido()).isEqualTo(sonido);
  }

  @Test
  void tellsWhichLettersWriteEachSound() {
    var oidos = Fonetica.de("ahijado");

    assertThat(oidos).hasToString("aijado");
    assertThat(oidos.desde(1)).isEqualTo(1);
    assertThat(oidos.hasta(1)).isEqualTo(3);
    assertThat(oidos.regla(1)).isEqualTo(Regla.HACHE_MUDA);
  }

  @Test
  void readsAnythingWithoutFailing() {
    var semilla = Long.getLong("semilla", System.nanoTime());
    var azar = new Random(semilla);
    for (var caso = 0; caso < 200; caso++) {
      var texto = new StringBuilder();
      for (var i = azar.nextInt(400); i > 0; i--) {
        texto.appendCodePoint(
            switch (azar.nextInt(4)) {
              case 0 -> azar.nextInt(0x300);
              case 1 -> azar.nextInt(0xD800);
              default -> "aeiouhcqkgnñlrsx wyzbptm".codePointAt(azar.nextInt(24));
            });
      }
      var signo = Signo.de(texto.toString());

      assertThat(Signo.leer(signo.guardado(), 0).guardado())
          .as("semilla %d, caso %d: %s", semilla, caso, texto)
          .isEqualTo(signo.guardado());
      assertThat(signo.letras.length).isLessThanOrEqualTo(Signo.MAYOR);
      assertThat(signo.sonidos.length).isLessThanOrEqualTo(Signo.MAYOR);
    }
  }
}
