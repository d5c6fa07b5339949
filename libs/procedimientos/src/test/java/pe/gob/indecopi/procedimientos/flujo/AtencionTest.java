package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Plazo;

/** What the service gives by itself waits for nobody (Ley 27444, art. 31). */
class AtencionTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);

  @Test
  void givesWhatIsAskedInTheWriteThatConfirmsThePayment() {
    var e = pedido();
    e.seAtiendeSolo();

    e.pagar("t1", LUNES);

    assertThat(ultimos(e)).containsExactly(Actos.PAGO_CONFIRMADO, Actos.ATENDER);
    attended(e);
  }

  @Test
  void givesItWhenTheLastThingMissingIsHandedIn() {
    var e = pedido();
    e.seAtiendeSolo();
    e.faltando("logo");
    e.pagar("t1", LUNES);
    assertThat(e.expediente().situacion().estado()).isNotEqualTo(Estado.CONCLUIDO);

    e.acepta(EMPRESA, Actos.SUBSANAR, new Actos.Subsanar("Va", null, List.of("doc_s"), null));

    assertThat(ultimos(e)).containsExactly(Actos.SUBSANAR, Actos.ATENDER);
    attended(e);
  }

  @Test
  void givesItWhenAPaymentInTimeIsConfirmedLate() {
    var e = pedido();
    e.seAtiendeSolo();
    e.hoyEs(LUNES.plusDays(30));
    e.barrer();
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.NO_PRESENTADO);

    e.pagar("t1", LUNES);

    assertThat(ultimos(e)).containsExactly(Actos.PAGO_CONFIRMADO, Actos.ATENDER);
    attended(e);
  }

  @Test
  void leavesToTheOfficialWhatTheServiceCannotGive() {
    var e = pedido();

    e.pagar("t1", LUNES);

    assertThat(e.etapa()).isEqualTo("ATENCION");
    assertThat(e.permitidos(Escenario.FUNCIONARIO)).contains(Actos.ATENDER);
  }

  private static Escenario pedido() {
    return Escenario.sinPagar(LUNES, EntradaDePrueba.de(2, "automatico").lista(), false);
  }

  private static List<String> ultimos(Escenario e) {
    var actos = e.expediente().actuaciones();
    return actos.subList(actos.size() - 2, actos.size()).stream().map(Actuacion::tipo).toList();
  }

  private static void attended(Escenario e) {
    var x = e.expediente();
    assertThat(x.situacion().estado()).isEqualTo(Estado.CONCLUIDO);
    assertThat(e.etapa()).isEqualTo("ATENDIDO");
    assertThat(x.situacion().presentado()).isEqualTo(LUNES);
    assertThat(x.plazos()).noneMatch(Plazo::pendiente);
    assertThat(x.notificaciones()).filteredOn(n -> n.acto().equals(Actos.ATENDER)).hasSize(1);
  }
}
