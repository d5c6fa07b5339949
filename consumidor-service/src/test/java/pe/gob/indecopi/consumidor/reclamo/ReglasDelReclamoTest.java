package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.consumidor.reclamo.ReclamoDePrueba.AJUSTES;
import static pe.gob.indecopi.consumidor.reclamo.ReclamoDePrueba.LUNES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.gob.indecopi.consumidor.reclamo.Riesgo.Grado;
import pe.gob.indecopi.consumidor.reclamo.Riesgo.Razon;

/** The tables of the room: who may what from where, what weighs how much, what is alike. */
class ReglasDelReclamoTest {

  @ParameterizedTest
  @CsvSource({
    "PRESENTADO,      DESISTIR, '',        TRASLADAR ASIGNAR CONCLUIR",
    "EN_TRASLADO,     DESISTIR, RESPONDER, ASIGNAR RESPONDER CONCILIAR CONCLUIR",
    "EN_MEDIACION,    DESISTIR, RESPONDER, ASIGNAR RESPONDER CONCILIAR CONCLUIR",
    "EN_CONCILIACION, DESISTIR, RESPONDER, ASIGNAR RESPONDER CONCLUIR",
    "CONCLUIDO,       '',       '',        ''",
  })
  void letsEachSideDoWhatItsStageAdmits(
      Etapa etapa, String consumidor, String proveedor, String oficial) {
    var r =
        switch (etapa) {
          case PRESENTADO -> ReclamoDePrueba.presentado();
          case CONCLUIDO -> concluido();
          default -> ReclamoDePrueba.en(etapa);
        };

    assertThat(nombres(Lado.CONSUMIDOR, r)).isEqualTo(consumidor);
    assertThat(nombres(Lado.PROVEEDOR, r)).isEqualTo(proveedor);
    assertThat(nombres(Lado.FUNCIONARIO, r)).isEqualTo(oficial);
  }

  @ParameterizedTest
  @EnumSource(Resultado.class)
  void endsInAHearingOnlyWhatGotThere(Resultado como) {
    var deAudiencia =
        como.name().startsWith("CONCILIACION") || como.name().startsWith("INASISTENCIA");
    assertThat(como.cabe(Etapa.EN_CONCILIACION)).isEqualTo(como != Resultado.MEDIACION);
    assertThat(como.cabe(Etapa.EN_MEDIACION)).isNotEqualTo(deAudiencia);
    assertThat(como.cabe(Etapa.CONCLUIDO)).isFalse();
  }

  @Test
  void weighsAComplaintByReasonsThatAnybodyCanAdd() {
    assertThat(riesgo(ReclamoDePrueba.presentado("20131312955", "4999.99", false)))
        .isEqualTo(new Riesgo(0, List.of()));
    assertThat(riesgo(ReclamoDePrueba.presentado("20131312955", "5000.00", false)).razones())
        .containsExactly(Razon.MONTO_ALTO);
    var todo = ReclamoDePrueba.presentado(null, "5000.00", true);
    assertThat(riesgo(todo).puntos()).isEqualTo(5);
    assertThat(riesgo(todo).grado()).isEqualTo(Grado.ALTO);

    var callado = ReclamoDePrueba.en(Etapa.EN_TRASLADO);
    var vencido = ReclamoDePrueba.en(callado, LocalDate.of(2026, 3, 10), Etapa.EN_CONCILIACION);
    assertThat(riesgo(callado).razones()).isEmpty();
    assertThat(riesgo(vencido).razones()).containsExactly(Razon.PROVEEDOR_SIN_RESPONDER);
    var enConcurso =
        new AvisoDeConcurso("000001-2026/CCO", "aviso").en(vencido, vencido.recibido());
    assertThat(riesgo(enConcurso).puntos()).isEqualTo(4);
    assertThat(ReclamoTraductor.prioridad(enConcurso, AJUSTES.montoAlto()))
        .isLessThan(ReclamoTraductor.prioridad(vencido, AJUSTES.montoAlto()));
  }

  @Test
  void takesForAlikeWhatIsAgainstTheSameProviderForTheSameReasonOrAsMuchMoney() {
    var antes = ReclamoDePrueba.presentado();
    var materia = antes.materia();
    var otra = ReclamoDePrueba.presentado("20131312955", "275.00", false).materia();
    var otroMotivo = conMotivo(otra, Motivo.DISCRIMINACION);

    assertThat(parecidos(antes, antes.proveedor(), materia, LUNES)).hasSize(1);
    assertThat(parecidos(antes, antes.proveedor(), otroMotivo, LUNES)).hasSize(1);
    assertThat(
            parecidos(
                antes,
                antes.proveedor(),
                conMotivo(
                    ReclamoDePrueba.presentado("20131312955", "280.00", false).materia(),
                    Motivo.DISCRIMINACION),
                LUNES))
        .isEmpty();
    assertThat(
            parecidos(
                antes,
                ReclamoDePrueba.presentado("20512333797", "1.00", false).proveedor(),
                materia,
                LUNES))
        .isEmpty();
    assertThat(parecidos(concluido(), antes.proveedor(), materia, LUNES)).hasSize(1);
    assertThat(parecidos(concluido(), antes.proveedor(), materia, LUNES.plusDays(1))).isEmpty();
  }

  @Test
  void flagsAnInsolvencyOnceAndTakesItBackOnce() {
    var aviso = new AvisoDeConcurso("000001-2026/CCO", "aviso");
    var r = ReclamoDePrueba.en(Etapa.EN_TRASLADO);

    var avisado = aviso.en(r, r.recibido());
    assertThat(avisado.historia()).hasSize(r.historia().size() + 1);
    assertThat(avisado.historia().getLast().ven())
        .containsExactly(Lado.CONSUMIDOR, Lado.FUNCIONARIO);
    assertThat(aviso.en(avisado, r.recibido())).isSameAs(avisado);
    var fin = AvisoDeConcurso.fuera(avisado, "000001-2026/CCO", r.recibido());
    assertThat(fin.situacion().concurso()).isNull();
    assertThat(AvisoDeConcurso.fuera(fin, "000001-2026/CCO", r.recibido())).isSameAs(fin);
    assertThat(aviso.en(concluido(), r.recibido())).isEqualTo(concluido());
  }

  private static Reclamo concluido() {
    var r = ReclamoDePrueba.en(Etapa.EN_TRASLADO);
    return r.concluir(
        Resultado.SIN_ACUERDO, LUNES, Paso.delSistema("CONCLUIDO", r.recibido(), Map.of()));
  }

  private static Riesgo riesgo(Reclamo r) {
    return Riesgo.de(r, AJUSTES.montoAlto());
  }

  private static List<Reclamo> parecidos(
      Reclamo antes, Reclamado contra, Materia materia, LocalDate desde) {
    return Parecidos.de(List.of(antes), contra, materia, desde);
  }

  private static Materia conMotivo(Materia m, Motivo motivo) {
    return new Materia(
        m.sector(),
        m.bien(),
        m.que(),
        motivo,
        m.monto(),
        m.fecha(),
        m.hechos(),
        m.pretension(),
        m.pedido(),
        m.detalle(),
        m.pruebas());
  }

  private static String nombres(Lado lado, Reclamo r) {
    return String.join(" ", Acto.para(lado, r).stream().map(Enum::name).toList());
  }
}
