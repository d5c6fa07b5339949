package pe.gob.indecopi.signos.registro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.Casos;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/** Decisión 486, art. 152: ten years from the day of the grant. */
class ConcesionTest {

  private static final Set<String> PEDIDAS = Set.of("18", "25", "35");
  private static final LocalDate PRIMERA = LocalDate.of(2026, 9, 1);
  private static final LocalDate SEGUNDA = LocalDate.of(2026, 12, 1);

  private final ExpedienteDePrueba caso = ExpedienteDePrueba.que(Map.of());

  @Test
  void livesTenYearsFromTheDecisionThatGrantsIt() {
    var signo = tras(caso.resuelto(PRIMERA, PEDIDAS, PEDIDAS));

    assertThat(signo.concedido()).isEqualTo(PRIMERA);
    assertThat(signo.vence()).isEqualTo(LocalDate.of(2036, 9, 1));
    assertThat(signo.anotaciones())
        .containsExactly(
            new Anotacion(
                PRIMERA,
                Anotacion.Titulo.de("exp_1", "000123-2026/DSD", 2),
                new Contenido.Concesion(null)),
            new Anotacion(
                SEGUNDA.plusDays(9),
                Anotacion.Titulo.de("exp_1", "000123-2026/DSD", 9),
                new Contenido.Certificado()));
  }

  @Test
  void entersOnlyTheClassesThatAreGranted() {
    var signo = tras(caso.resuelto(PRIMERA, PEDIDAS, Set.of("18", "35")));

    assertThat(signo.clases()).extracting(ClasePedida::clase).containsExactly(18, 35);
  }

  @Test
  void keepsItsDayWhenAnAppealConfirmsIt() {
    var signo =
        tras(
            caso.resuelto(PRIMERA, PEDIDAS, Set.of("18", "35"))
                .resuelto(SEGUNDA, PEDIDAS, Set.of("18", "35")));

    assertThat(signo.concedido()).isEqualTo(PRIMERA);
  }

  @Test
  void keepsTheDayOfWhatIsLeftWhenAnAppealTakesAClassAway() {
    var signo =
        tras(caso.resuelto(PRIMERA, PEDIDAS, PEDIDAS).resuelto(SEGUNDA, PEDIDAS, Set.of("18")));

    assertThat(signo.concedido()).isEqualTo(PRIMERA);
    assertThat(signo.clases()).extracting(ClasePedida::clase).containsExactly(18);
  }

  @Test
  void runsFromTheAppealThatGrantsAClassMore() {
    var signo =
        tras(caso.resuelto(PRIMERA, PEDIDAS, Set.of("18")).resuelto(SEGUNDA, PEDIDAS, PEDIDAS));

    assertThat(signo.concedido()).isEqualTo(SEGUNDA);
  }

  @Test
  void runsFromTheSecondGrantWhenTheFirstWasTakenBackBetween() {
    var signo =
        tras(
            caso.resuelto(PRIMERA, PEDIDAS, PEDIDAS)
                .resuelto(PRIMERA.plusDays(30), PEDIDAS, Set.of())
                .resuelto(SEGUNDA, PEDIDAS, PEDIDAS));

    assertThat(signo.concedido()).isEqualTo(SEGUNDA);
  }

  /** Decisión 486, art. 5: where the last month lacks the day, its last day. */
  @Test
  void endsOnTheLastDayOfAFebruaryThatLacksTheDay() {
    var signo = tras(caso.resuelto(LocalDate.of(2028, 2, 29), PEDIDAS, PEDIDAS));

    assertThat(signo.vence()).isEqualTo(LocalDate.of(2038, 2, 28));
  }

  @Test
  void everyClassOfTheEntryStoodGrantedFromItsDayToTheEnd() {
    Casos.todos(
        azar -> {
          var decisiones = new ArrayList<Set<String>>();
          var unCaso = ExpedienteDePrueba.que(Map.of());
          var cuantas = 1 + azar.nextInt(5);
          for (var i = 0; i < cuantas; i++) {
            var concedidas = new TreeSet<String>();
            PEDIDAS.stream().filter(c -> azar.nextBoolean()).forEach(concedidas::add);
            if (i == cuantas - 1) {
              concedidas.add("25");
            }
            decisiones.add(concedidas);
            unCaso.resuelto(PRIMERA.plusDays(i), PEDIDAS, concedidas);
          }

          var signo = tras(unCaso);

          var desde = (int) PRIMERA.until(signo.concedido()).getDays();
          var inscritas = signo.clases().stream().map(c -> String.valueOf(c.clase())).toList();
          assertThat(inscritas).containsExactlyInAnyOrderElementsOf(decisiones.getLast());
          assertThat(decisiones.subList(desde, cuantas))
              .allSatisfy(d -> assertThat(d).containsAll(inscritas));
          if (desde > 0) {
            assertThat(decisiones.get(desde - 1).containsAll(inscritas)).isFalse();
          }
          assertThat(signo.vence()).isEqualTo(signo.concedido().plusYears(10));
        });
  }

  /** Decisión 486, art. 206; D.Leg. 1075, art. 88. */
  @Test
  void aDenominationOfOriginIsOfTheStateAndHasNoEndOfItsOwn() {
    var materia =
        Map.<String, Object>of(
            "denominacion", "Pisco", "zonaGeografica", "La costa", "productos", List.of("Uvas"));
    var caso =
        ExpedienteDePrueba.que(materia).resuelto(PRIMERA, Set.of("solicitud"), Set.of("solicitud"));

    var declarada =
        Concesion.de(
            caso.expediente(),
            TipoDeRegistro.DENOMINACION_DE_ORIGEN,
            null,
            ExpedienteDePrueba.certificado(9, SEGUNDA),
            1);

    assertThat(declarada.titulares()).extracting(t -> t.nombre()).containsExactly("Estado peruano");
    assertThat(declarada.vence()).isNull();
    assertThat(declarada.detalle()).isEqualTo("Uvas. La costa");
    assertThat(declarada.concedido()).isEqualTo(PRIMERA);
  }

  private static Partida tras(ExpedienteDePrueba caso) {
    var solicitud =
        new SolicitudDeSigno(
            TipoDeSigno.MARCA,
            Naturaleza.DENOMINATIVA,
            "KUSKA",
            null,
            null,
            List.of(clase(18), clase(25), clase(35)),
            null,
            null,
            null,
            null,
            null,
            null);
    return Concesion.de(
        caso.expediente(), solicitud, ExpedienteDePrueba.certificado(9, SEGUNDA.plusDays(9)), 7);
  }

  private static ClasePedida clase(int n) {
    return new ClasePedida(n, List.of("Lo de la clase"));
  }
}
