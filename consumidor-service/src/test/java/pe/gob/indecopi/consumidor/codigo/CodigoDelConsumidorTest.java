package pe.gob.indecopi.consumidor.codigo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.catalogo.Regimen.TUPA_2010;
import static pe.gob.indecopi.procedimientos.catalogo.Regimen.VIGENTE;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.competencia.Excluida;
import pe.gob.indecopi.consumidor.reclamo.Sector;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;

class CodigoDelConsumidorTest {
  private static final LocalDate HOY = LocalDate.of(2026, 3, 2);

  private final CodigoDelConsumidor codigos = CodigoDelConsumidor.cargar();

  @Test
  void knowsTheCapsOfArticle110() {
    assertThat(codigos.de(TUPA_2010, HOY).gravedades())
        .hasEntrySatisfying(Gravedad.LEVE, t -> assertThat(t.uit()).isEqualByComparingTo("50"))
        .hasEntrySatisfying(Gravedad.GRAVE, t -> assertThat(t.uit()).isEqualByComparingTo("150"))
        .hasEntrySatisfying(
            Gravedad.MUY_GRAVE, t -> assertThat(t.uit()).isEqualByComparingTo("450"));
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-30, IMPUTACION, false",
    "2016-12-31, IMPUTACION, true",
    "2018-09-05, SUBSANACION, false",
    "2018-09-06, SUBSANACION, true",
    "2018-09-06, ALLANAMIENTO, true"
  })
  void knowsEachFigureFromItsFirstDay(LocalDate dia, Figura figura, boolean conoce) {
    assertThat(codigos.de(VIGENTE, dia).norma(figura).isPresent()).isEqualTo(conoce);
    assertThat(codigos.de(TUPA_2010, dia).norma(figura)).isEmpty();
  }

  @Test
  void measuresByIncomeOnlySinceDLeg1308() {
    assertThat(codigos.de(VIGENTE, LocalDate.of(2016, 12, 30)).ingresos()).isNull();
    assertThat(codigos.de(VIGENTE, LocalDate.of(2016, 12, 31)).ingresos()).isNotNull();
    assertThat(codigos.de(TUPA_2010, HOY).ingresos()).isNull();
  }

  /** What a complaint calls a sector, a catalogue does too. */
  @Test
  void namesSectorsAndExclusionsAsTheCataloguesDo() {
    var cpc = Catalogo.cargar("tupa/cpc.yaml");
    var sectores = Arrays.stream(Sector.values()).map(Enum::name).toList();
    for (var p : cpc.todos(TUPA_2010, HOY)) {
      assertThat(p.materia().get("sector").opciones())
          .containsExactlyInAnyOrderElementsOf(sectores);
    }
    assertThat(
            Catalogo.cargar("tupa/orps.yaml")
                .de("ORPS-1", TUPA_2010, HOY)
                .orElseThrow()
                .materia()
                .get("sector")
                .opciones())
        .containsExactlyInAnyOrderElementsOf(sectores);
    assertThat(
            cpc.de("CPC-1", TUPA_2010, HOY)
                .orElseThrow()
                .materia()
                .get("materiaExcluida")
                .opciones())
        .containsExactlyElementsOf(Arrays.stream(Excluida.values()).map(Enum::name).toList());
  }
}
