package pe.gob.indecopi.signos.figura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pe.gob.indecopi.signos.viena.VienaTest.codigos;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ReglasDeCasa;
import pe.gob.indecopi.signos.figura.Figuras.Hallada;
import pe.gob.indecopi.signos.figura.Parecido.Grado;
import pe.gob.indecopi.signos.figura.Parecido.Postura;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.viena.CodigoDeViena;

class FigurasTest {
  private static final long SEMILLA = 11;

  private final Figuras figuras = new Figuras();

  @Test
  void findsTheFigureInAnyDressBeforeAllOthers() {
    var azar = new Random(SEMILLA);
    var dibujos = new ArrayList<Dibujo>();
    for (var i = 0; i < 60; i++) {
      dibujos.add(Dibujo.de(azar));
      poner("reg_" + i, Firma.de(firme(dibujos.get(i))), Set.of());
    }
    for (var variante : Dibujo.Variante.values()) {
      for (var i = 0; i < 12; i++) {
        var otra = dibujos.get(i).dibujar(Dibujo.Mano.de(variante, azar));
        var halladas = buscar(Buscada.de(Lienzo.de(otra)), Set.of(), 5);
        assertThat(halladas)
            .as("%s of figure %d, seed %d", variante, i, SEMILLA)
            .extracting(Hallada::id)
            .startsWith("reg_" + i);
      }
    }
  }

  @Test
  void saysInWordsThatItIsTheSameAndInWhichPosture() {
    var azar = new Random(5);
    var dibujo = new Dibujo(List.of(Dibujo.de(azar).trazos().getFirst(), lado(azar)));
    poner("reg_1", Firma.de(firme(dibujo)), Set.of());

    var igual = unica(Buscada.de(firme(dibujo)));
    var espejo = unica(Buscada.de(espejo(firme(dibujo))));

    assertThat(igual.puntaje()).isEqualTo(1);
    assertThat(igual.explicacion().es())
        .isEqualTo("Es la misma figura, sin contar tamaño, colores, márgenes ni marco");
    assertThat(espejo.postura()).isEqualTo(Postura.EN_ESPEJO);
    assertThat(espejo.grado()).isIn(Grado.IDENTICO, Grado.ALTO);
    assertThat(espejo.explicacion().en()).contains(", seen in the mirror, not counting size");
  }

  @Test
  void findsByVienaAloneAndLetsItLiftWhatLooksAlike() {
    var firma = Firma.de(firme(Dibujo.de(new Random(1))));
    poner("reg_1", firma, codigos("3.1.4"));
    poner("reg_2", firma, codigos("5.5.1"));

    assertThat(buscar(null, codigos("3.1.4"), 5))
        .extracting(Hallada::id, Hallada::viena)
        .containsExactly(tuple("reg_1", 1.0));
    assertThat(buscar(Buscada.de(firma), codigos("5.5.1"), 5))
        .extracting(Hallada::id)
        .containsExactly("reg_2", "reg_1");
    assertThat(buscar(null, Set.of(), 5)).isEmpty();
  }

  @Test
  void keepsInStepWithWhatIsPutReplacedAndTakenOut() {
    var azar = new Random(SEMILLA);
    var modelo = new TreeMap<String, Firma>();
    var firmas = new ArrayList<Firma>();
    for (var i = 0; i < 8; i++) {
      firmas.add(Firma.de(firme(Dibujo.de(azar))));
    }
    for (var paso = 0; paso < 3000; paso++) {
      var id = "reg_" + azar.nextInt(1500);
      if (azar.nextInt(3) == 0) {
        figuras.quitar(id);
        modelo.remove(id);
      } else {
        var firma = firmas.get(azar.nextInt(firmas.size()));
        poner(id, firma, Set.of());
        modelo.put(id, firma);
      }
    }
    assertThat(figuras.cuantas()).as("seed %d", SEMILLA).isEqualTo(modelo.size());
    for (var firma : firmas) {
      var deEsa = modelo.entrySet().stream().filter(e -> e.getValue().equals(firma)).count();
      var halladas = buscar(Buscada.de(firma), Set.of(), Figuras.MAYOR);
      assertThat(halladas)
          .as("seed %d", SEMILLA)
          .hasSizeLessThanOrEqualTo(Figuras.MAYOR)
          .filteredOn(h -> h.puntaje() == 1)
          .hasSize((int) Math.min(deEsa, Figuras.MAYOR))
          .allSatisfy(h -> assertThat(modelo.get(h.id())).isEqualTo(firma));
    }
  }

  @Test
  void keepsASignatureInSixtyFourBytes() {
    var firma = Firma.de(firme(Dibujo.de(new Random(3))));
    assertThat(firma.bytes()).hasSize(64);
    assertThat(Firma.leer(firma.bytes())).isEqualTo(firma);
  }

  @Test
  void keepsTheFigureFreeOfFrameworks() {
    var clases =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pe.gob.indecopi.signos");
    ReglasDeCasa.dominioPuroSalvo(
            List.of("Controller", "Configuration", "Reproducciones", "FigurasGuardadas"),
            "pe.gob.indecopi.signos.figura",
            "pe.gob.indecopi.signos.viena")
        .check(clases);
  }

  @Test
  void looksInTheClassesThatAreAskedAlone() {
    var firma = Firma.de(firme(Dibujo.de(new Random(7))));
    figuras.poner(
        "reg_25", new Figuras.Figura(firma, Set.of(), ClasesRelacionadas.bits(List.of(25))));
    figuras.poner(
        "reg_9", new Figuras.Figura(firma, Set.of(), ClasesRelacionadas.bits(List.of(9, 35))));
    var en35 = ClasesRelacionadas.bits(List.of(35));

    assertThat(figuras.buscar(new Figuras.Pedidas(Buscada.de(firma), Set.of(), en35, 5)))
        .extracting(Hallada::id)
        .containsExactly("reg_9");
  }

  private void poner(String id, Firma firma, Set<CodigoDeViena> viena) {
    figuras.poner(id, new Figuras.Figura(firma, viena, 0));
  }

  private List<Hallada> buscar(Buscada buscada, Set<CodigoDeViena> viena, int limite) {
    return figuras.buscar(new Figuras.Pedidas(buscada, viena, 0, limite));
  }

  private Parecido unica(Buscada buscada) {
    return buscar(buscada, Set.of(), 1).getFirst().parecido();
  }

  static Lienzo firme(Dibujo dibujo) {
    return Lienzo.de(dibujo.dibujar(Dibujo.Mano.FIRME));
  }

  /** Something at one side, so that the mirror shows. */
  private static Dibujo.Trazo lado(Random azar) {
    return new Dibujo.Trazo(
        new Rectangle2D.Double(0.75, 0.1, 0.2, 0.1 + azar.nextDouble() / 10), 1);
  }

  private static Lienzo espejo(Lienzo l) {
    var rgb = new int[l.rgb().length];
    for (var i = 0; i < rgb.length; i++) {
      rgb[i] = l.en(l.ancho() - 1 - i % l.ancho(), i / l.ancho());
    }
    return new Lienzo(l.ancho(), l.alto(), rgb);
  }
}
