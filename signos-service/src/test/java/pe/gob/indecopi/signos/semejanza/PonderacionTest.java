package pe.gob.indecopi.signos.semejanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;

class PonderacionTest {
  private static final LocalDate DIA = LocalDate.of(2026, 11, 20);
  private static final Ponderacion NUESTRA = Ponderacion.NUESTRA;
  private static final ClasesRelacionadas CLASES = ClasesRelacionadas.nuestras();

  @Test
  void leavesTheWholeLikenessInTheSameClass() {
    assertThat(NUESTRA.factor(Relacion.MISMA, Vida.VIGENTE, null, DIA)).isEqualTo(1);
  }

  @Test
  void leavesTheWholeLikenessInTheGraceAndWhileItIsDecided() {
    assertThat(NUESTRA.factor(Relacion.MISMA, Vida.EN_GRACIA, null, DIA)).isEqualTo(1);
    assertThat(NUESTRA.factor(Relacion.MISMA, Vida.EN_TRAMITE, null, DIA)).isEqualTo(1);
  }

  @Test
  void leavesLessTheFartherTheClassesAre() {
    var relacionada = NUESTRA.factor(Relacion.RELACIONADA, Vida.VIGENTE, null, DIA);
    var ajena = NUESTRA.factor(Relacion.AJENA, Vida.VIGENTE, null, DIA);

    assertThat(relacionada).isLessThan(1).isGreaterThan(ajena);
  }

  @Test
  void leavesLessOfARightThatBarsNothing() {
    assertThat(NUESTRA.factor(Relacion.MISMA, Vida.EXTINTA, null, DIA)).isEqualTo(0.5);
  }

  @Test
  void leavesLessOfARightThatIsYoungerByADay() {
    assertThat(NUESTRA.factor(Relacion.MISMA, Vida.VIGENTE, DIA, DIA)).isEqualTo(1);
    assertThat(NUESTRA.factor(Relacion.MISMA, Vida.VIGENTE, DIA, DIA.plusDays(1))).isEqualTo(0.7);
  }

  @Test
  void relatesClassesBothWaysAndEachToItself() {
    for (var a : Niza.clases()) {
      for (var b : Niza.clases()) {
        var de = List.of(a.clase());
        var con = List.of(b.clase());

        assertThat(CLASES.entre(de, con)).isEqualTo(CLASES.entre(con, de));
        assertThat(CLASES.entre(de, con) == Relacion.MISMA).isEqualTo(a.equals(b));
      }
    }
  }

  @Test
  void relatesFoodsToTheirSaleAndNotToArms() {
    assertThat(CLASES.entre(List.of(30), List.of(43))).isEqualTo(Relacion.RELACIONADA);
    assertThat(CLASES.entre(List.of(30), List.of(13))).isEqualTo(Relacion.AJENA);
    assertThat(CLASES.entre(List.of(13, 30), List.of(43, 7))).isEqualTo(Relacion.RELACIONADA);
    assertThat(CLASES.entre(List.of(), List.of(13))).isEqualTo(Relacion.MISMA);
  }

  @Test
  void namesEveryClassInSomeGroup() {
    for (var clase : Niza.clases()) {
      assertThat(CLASES.grupos()).anyMatch(g -> g.clases().contains(clase.clase()));
    }
  }

  @Test
  void saysWhereTheTableComesFromAndHowSureItIs() {
    assertThat(CLASES.fuente()).isNotBlank();
    assertThat(CLASES.certeza()).contains("151");
  }
}
