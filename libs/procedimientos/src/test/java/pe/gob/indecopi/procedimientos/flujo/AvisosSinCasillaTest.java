package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.persona;
import static pe.gob.indecopi.procedimientos.flujo.PartesQueCambianTest.faltas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.CausaDeEdicto;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.EdictoImpreso;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.Medio;

class AvisosSinCasillaTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);

  /** Ley 27444, arts. 18.1 and 133.1. */
  @Test
  void aTermDoesNotRunAgainstWhomNobodyTold() {
    var e = admitida(null);

    e.hoyEs(LUNES.plusMonths(2));
    e.barrer();

    assertThat(e.plazo("contestacion").estado()).isEqualTo(EstadoPlazo.POR_NOTIFICAR);
    assertThat(e.etapa()).isEqualTo("DESCARGO");
    assertThat(e.expediente().proximoVence())
        .as("the sweep does not come back for it")
        .isNotEqualTo(e.plazo("contestacion").vence());
  }

  /** Ley 27444, arts. 20.1.3, 25.3 and 133.1. */
  @Test
  void anEdictSetsTheTermRunningFromItsLastDayInTheOfficialDiary() {
    var e = admitida(null);
    e.hoyEs(LUNES.plusDays(8));

    e.acepta(
        FUNCIONARIO,
        ActosDeParte.NOTIFICAR_POR_EDICTO,
        edicto(
            enElPeruano(LUNES.plusDays(2)),
            enElPeruano(LUNES.plusDays(3)),
            enUnDiario(LUNES.plusDays(4))));

    var plazo = e.plazo("contestacion");
    assertThat(plazo.estado()).isEqualTo(EstadoPlazo.ABIERTO);
    assertThat(plazo.desde()).isEqualTo(LUNES.plusDays(3));
    assertThat(plazo.vence()).as("five working days").isEqualTo(LUNES.plusDays(10));
    assertThat(e.expediente().notificaciones()).noneMatch(Notificacion::porHacer);
    assertThat(e.permitidos(FUNCIONARIO))
        .doesNotContain(ActosDeParte.NOTIFICAR_POR_EDICTO, ActosDeParte.NOTIFICAR_POR_CEDULA);
    e.hoyEs(plazo.vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).isEqualTo("INSTRUCCION");
  }

  /** Ley 27444, art. 20.1.3, as D.Leg. 1452 left it. */
  @Test
  void oneNewspaperIsEnoughSinceTheLawSaysOr() {
    var e = admitida(null);

    e.acepta(FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_EDICTO, edicto(enUnDiario(LUNES)));

    assertThat(e.plazo("contestacion").desde()).isEqualTo(LUNES);
  }

  /** Ley 27444, art. 20.1.3, as it was published. */
  @Test
  void bothNewspapersWereNeededBefore() {
    var lunes = LocalDate.of(2018, 9, 10);
    var e = admitida(lunes, null);

    assertThat(
            faltas(
                e.intenta(
                    FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_EDICTO, edicto(enElPeruano(lunes)))))
        .containsExactly("/datos/publicaciones");
    e.acepta(
        FUNCIONARIO,
        ActosDeParte.NOTIFICAR_POR_EDICTO,
        edicto(enElPeruano(lunes), enUnDiario(lunes)));
  }

  /** Ley 27444, arts. 20.2 and 23.1.2. */
  @Test
  void anEdictComesOnlyAfterTheAddressOfTheFileWasTried() {
    var e = admitida(new Domicilio("Av. Uno 1", null, null, null, "PE", null));
    assertThat(
            faltas(
                e.intenta(
                    FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_EDICTO, edicto(enElPeruano(LUNES)))))
        .containsExactly("/datos/causa");

    e.acepta(
        FUNCIONARIO,
        ActosDeParte.NOTIFICAR_POR_EDICTO,
        new ActosDeParte.NotificarPorEdicto(
            "p2", CausaDeEdicto.NOTIFICACION_INFRUCTUOSA, List.of(enElPeruano(LUNES)), "doc_n"));

    assertThat(e.plazo("contestacion").estado()).isEqualTo(EstadoPlazo.ABIERTO);
  }

  /** Ley 27444, arts. 20.1.1, 21 and 25.1. */
  @Test
  void aDeliveryAtTheAddressSetsTheTermRunningFromItsDay() {
    var e = admitida(new Domicilio("Av. Uno 1", null, null, null, "PE", null));
    e.hoyEs(LUNES.plusDays(3));

    e.acepta(FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_CEDULA, cedula(LUNES.plusDays(2)));

    assertThat(e.plazo("contestacion").desde()).isEqualTo(LUNES.plusDays(2));
    assertThat(e.expediente().pedido().documentos()).contains("doc_c");
  }

  @Test
  void aNoticeComesNeitherBeforeItsActNorTomorrow() {
    var e = admitida(null);

    assertThat(
            faltas(
                e.intenta(
                    FUNCIONARIO,
                    ActosDeParte.NOTIFICAR_POR_EDICTO,
                    edicto(enElPeruano(LUNES.minusDays(1)), enUnDiario(LUNES.plusDays(1))))))
        .containsExactly("/datos/publicaciones/0/fecha", "/datos/publicaciones/1/fecha");
    assertThat(
            faltas(
                e.intenta(
                    FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_CEDULA, cedula(LUNES.plusDays(1)))))
        .containsExactly("/datos/fecha");
  }

  @Test
  void whoHasABoxIsNotToldOtherwise() {
    var e = admitida(null);
    var aLaOtra = new ActosDeParte.NotificarPorCedula("p1", LUNES, "doc_c");

    assertThat(faltas(e.intenta(FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_CEDULA, aLaOtra)))
        .containsExactly("/datos/parte");
  }

  /** Every notice opens the terms of its own act, and of no other. */
  @Test
  void aNoticeTellsWhatWasDoneByItsDayAndNoMore() {
    var e = admitida(null);
    e.hoyEs(LUNES.plusDays(4));
    e.acepta(
        FUNCIONARIO,
        ActosDeArchivo.RECTIFICAR,
        new ActosDeArchivo.Rectificar(2, "uno", "otro", "Error"));

    e.acepta(FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_CEDULA, cedula(LUNES.plusDays(1)));

    assertThat(e.plazo("contestacion").desde()).isEqualTo(LUNES.plusDays(1));
    assertThat(e.expediente().notificaciones().stream().filter(Notificacion::porHacer))
        .extracting(Notificacion::acto)
        .containsExactly(ActosDeArchivo.RECTIFICAR);
  }

  /** Ley 27444, art. 27.2. */
  @Test
  void whoWasOnlyNamedComesInAndItsTermRunsFromThatNotice() {
    var e = admitida(null);
    e.hoyEs(LUNES.plusDays(7));
    e.acepta(
        OPOSITOR,
        ActosDeParte.APERSONARSE,
        new ActosDeParte.Apersonarse(
            persona("20999999981"),
            ActosDeParte.Calidad.PARTE_NOMBRADA,
            "p2",
            "Soy yo",
            null,
            null));

    e.acepta(
        FUNCIONARIO,
        ActosDeParte.RESOLVER_APERSONAMIENTO,
        new ActosDeParte.ResolverApersonamiento("p3", true, "Es ella", null));

    assertThat(e.plazo("contestacion").estado()).isEqualTo(EstadoPlazo.ABIERTO);
    assertThat(e.plazo("contestacion").desde()).isEqualTo(LUNES.plusDays(7));
    assertThat(e.expediente().notificaciones()).noneMatch(Notificacion::porHacer);
    e.acepta(OPOSITOR, Actos.CONTESTAR, new Actos.Escrito("Niego", null));
    assertThat(e.etapa()).isEqualTo("INSTRUCCION");
  }

  /** Ley 27444, art. 64. */
  @Test
  void aNoticeInAFileThatStandsStillSetsItsTermRunningWhenTheFileGoesOn() {
    var e = admitida(null);
    e.acepta(
        FUNCIONARIO,
        Diligencias.SUSPENDER,
        new Diligencias.Suspender(
            Diligencias.CausaDeSuspension.OTRO_PROCEDIMIENTO, "Espera a otro", null));
    e.hoyEs(LUNES.plusDays(1));
    e.acepta(FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_CEDULA, cedula(LUNES.plusDays(1)));
    assertThat(e.plazo("contestacion").estado()).isEqualTo(EstadoPlazo.SUSPENDIDO);

    e.hoyEs(LUNES.plusDays(14));
    e.acepta(FUNCIONARIO, Diligencias.REANUDAR, SIN_MAS);

    assertThat(e.plazo("contestacion").estado()).isEqualTo(EstadoPlazo.ABIERTO);
    assertThat(e.plazo("contestacion").vence()).as("all its days").isEqualTo(LUNES.plusDays(21));
  }

  @Test
  void aFileIsNotFirmBeforeEverybodyWasTold() {
    var e = admitida(null);
    e.acepta(FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_EDICTO, edicto(enElPeruano(LUNES)));
    e.hoyEs(e.plazo("contestacion").vence().plusDays(1));
    e.barrer();
    e.acepta(FUNCIONARIO, Actos.RESOLVER, fundada());
    e.hoyEs(e.expediente().abiertos("impugnacion").getFirst().vence().plusDays(1));
    e.barrer();
    assertThat(e.etapa()).as("the respondent was not told").isEqualTo("IMPUGNACION");

    e.acepta(FUNCIONARIO, ActosDeParte.NOTIFICAR_POR_EDICTO, edicto(enElPeruano(e.hoy())));
    e.hoyEs(e.plazo("impugnacion").vence().plusDays(1));
    e.barrer();

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.FIRME);
    assertThat(e.expediente().plazos()).noneMatch(Plazo::pendiente);
    assertThat(e.permitidos(FUNCIONARIO))
        .as("that it is final is told as well")
        .contains(ActosDeParte.NOTIFICAR_POR_EDICTO);
  }

  private static Escenario admitida(Domicilio domicilio) {
    return admitida(LUNES, domicilio);
  }

  private static Escenario admitida(LocalDate hoy, Domicilio domicilio) {
    var e = Escenario.contraAlguien(hoy, EntradaDePrueba.de(6, "contencioso").lista(), domicilio);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    return e;
  }

  private static Actos.Resolver fundada() {
    return new Actos.Resolver(
        List.of(new Decision("solicitud", Sentido.CONCEDE, null)), "Por lo expuesto", null);
  }

  private static ActosDeParte.NotificarPorCedula cedula(LocalDate fecha) {
    return new ActosDeParte.NotificarPorCedula("p2", fecha, "doc_c");
  }

  private static ActosDeParte.NotificarPorEdicto edicto(EdictoImpreso... publicaciones) {
    return new ActosDeParte.NotificarPorEdicto(
        "p2", CausaDeEdicto.DOMICILIO_IGNORADO, Arrays.asList(publicaciones), "doc_n");
  }

  private static EdictoImpreso enElPeruano(LocalDate fecha) {
    return new EdictoImpreso(Medio.EL_PERUANO, null, fecha);
  }

  private static EdictoImpreso enUnDiario(LocalDate fecha) {
    return new EdictoImpreso(Medio.DIARIO_DE_MAYOR_CIRCULACION, "La República", fecha);
  }
}
