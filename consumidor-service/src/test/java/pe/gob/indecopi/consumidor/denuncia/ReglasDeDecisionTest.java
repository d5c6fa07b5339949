package pe.gob.indecopi.consumidor.denuncia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.denuncia.Imputaciones.Imputado;
import pe.gob.indecopi.consumidor.denuncia.MedidaCorrectiva.Caracter;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Condena.Medida.Clase;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

class ReglasDeDecisionTest {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);
  private static final List<Imputado> CARGOS =
      List.of(
          new Imputado("k1", "p2", "No devolvió", "Ley 29571, artículo 19"),
          new Imputado("k2", "p3", "No informó", "Ley 29571, artículo 2"),
          new Imputado("k3", "p2", "No atendió", "Ley 29571, artículo 24"));

  private final Codigo vigente = CodigoDelConsumidor.cargar().de(Regimen.VIGENTE, DIA);
  private final Codigo impreso = CodigoDelConsumidor.cargar().de(Regimen.TUPA_2010, DIA);

  @Test
  void finesForAChargeThatWasProved() {
    assertThat(punteros(vigente, false, Set.of(), decide(multa("p2", "50.00", "k1")))).isEmpty();
  }

  @ParameterizedTest(name = "{0} UIT to {1} for {2}: {3}")
  @CsvSource({
    "50.01, p2, k1, /datos/multas/0/uit",
    "1.00, p2, k2, /datos/multas/0/graduacion/cargos/0",
    "1.00, p2, k3, /datos/multas/0/graduacion/cargos/0",
    "1.00, p2, k9, /datos/multas/0/graduacion/cargos/0"
  })
  void refusesAFineBeyondItsCapOrForWhatWasNotProved(
      String uit, String parte, String cargo, String puntero) {
    assertThat(punteros(vigente, false, Set.of(), decide(multa(parte, uit, cargo))))
        .containsExactly(puntero);
  }

  @Test
  void wantsEveryFineForAChargeGraded() {
    var sin = new MultaGraduada("p2", "1.00", "Ley 29571, artículo 19", null);

    assertThat(punteros(impreso, false, Set.of(), decide(sin)))
        .containsExactly("/datos/multas/0/graduacion");
  }

  @Test
  void punishesEachChargeOnlyOnce() {
    assertThat(
            punteros(
                vigente,
                false,
                Set.of(),
                decide(multa("p2", "1.00", "k1"), multa("p2", "2.00", "k1"))))
        .containsExactly("/datos/multas");
    assertThat(
            punteros(
                vigente, false, Set.of("k1"), amonesta(List.of("k1"), multa("p2", "1.00", "k1"))))
        .containsExactly("/datos/multas");
  }

  @Test
  void admonishesForAChargeThatWasProved() {
    assertThat(punteros(vigente, false, Set.of(), amonesta(List.of("k1")))).isEmpty();
    assertThat(punteros(vigente, false, Set.of(), amonesta(List.of("k3"))))
        .containsExactly("/datos/amonestaciones/0");
  }

  /** Ley 29571, art. 110: from 1 to 200 UIT. */
  @ParameterizedTest
  @CsvSource({"0.99, false", "1.00, true", "200.00, true", "200.01, false"})
  void finesABreachOfAnAgreementFromOneToTwoHundred(String uit, boolean cabe) {
    assertThat(punteros(impreso, true, Set.of(), decide(multa("p2", uit, "k1"))).isEmpty())
        .isEqualTo(cabe);
  }

  @Test
  void doesNotAddUpRestorativeMeasuresSinceDLeg1308() {
    var dos = medidas(null, null);
    assertThat(punteros(impreso, false, Set.of(), dos)).isEmpty();
    assertThat(punteros(vigente, false, Set.of(), dos))
        .containsExactly("/datos/medidas/1/caracter");
    for (var otro : List.of(Caracter.ALTERNATIVA, Caracter.SUBSIDIARIA, Caracter.GASTOS)) {
      assertThat(punteros(vigente, false, Set.of(), medidas(null, otro))).isEmpty();
    }
  }

  private List<String> punteros(
      Codigo codigo, boolean acuerdo, Set<String> allanados, DecisionDeDenuncia d) {
    var faltas = new Faltas();
    new ReglasDeDecision(CARGOS, allanados, codigo, Uit.delPeru().vigenteEl(DIA), acuerdo)
        .validar(d, faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static DecisionDeDenuncia decide(MultaGraduada... multas) {
    return decision(List.of(multas), List.of(), List.of());
  }

  private static DecisionDeDenuncia amonesta(List<String> cargos, MultaGraduada... multas) {
    return decision(List.of(multas), cargos, List.of());
  }

  private static DecisionDeDenuncia medidas(Caracter... caracteres) {
    return decision(
        List.of(),
        List.of(),
        Stream.of(caracteres)
            .map(c -> new MedidaCorrectiva("p2", Clase.REPARADORA, "Devuelva", 5, c))
            .toList());
  }

  /** Only k1 and k2 are proved. */
  private static DecisionDeDenuncia decision(
      List<MultaGraduada> multas, List<String> amonestaciones, List<MedidaCorrectiva> medidas) {
    return new DecisionDeDenuncia(
        List.of(
            new Decision("k1", Sentido.CONCEDE, null),
            new Decision("k2", Sentido.CONCEDE, null),
            new Decision("k3", Sentido.DENIEGA, null)),
        "Por lo expuesto",
        null,
        medidas,
        multas,
        amonestaciones,
        null);
  }

  private static MultaGraduada multa(String parte, String uit, String cargo) {
    var base = GraduacionTest.graduacion(Gravedad.LEVE, null, null, false, false);
    return new MultaGraduada(
        parte,
        uit,
        "Ley 29571, artículo 19",
        new Graduacion(List.of(cargo), base.gravedad(), base.criterios(), null, null, null, null));
  }
}
