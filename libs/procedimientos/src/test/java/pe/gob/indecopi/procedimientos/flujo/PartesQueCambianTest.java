package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OTRO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.persona;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.EstadoParte;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Poder;
import pe.gob.indecopi.procedimientos.expediente.Poder.Forma;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.Calidad;

class PartesQueCambianTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final String OPOSITORA = "RUC:20999999981";
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);

  /** Ley 27444, arts. 51.2 and 60.3. */
  @Test
  void aThirdPartyTakesPartOnceTheOfficialAdmitsIt() {
    var e = Escenario.pagado(LUNES);
    e.acepta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.TERCERO, null));
    assertThat(e.permitidos(OPOSITOR)).isEmpty();

    e.acepta(FUNCIONARIO, ActosDeParte.RESOLVER_APERSONAMIENTO, resuelto("p2", true));

    assertThat(e.permitidos(OPOSITOR)).contains(ActosDeParte.CAMBIAR_DOMICILIO);
    assertThat(ultimos(e)).containsExactlyInAnyOrder("RUC:20999999990", OPOSITORA);
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(ActosDeParte.RESOLVER_APERSONAMIENTO);
  }

  @Test
  void aThirdPartyIsToldOfTheDecisionAndMayAppeal() {
    var e = Escenario.de(LUNES, EntradaDePrueba.de(6, "registro").lista(), false);
    e.acepta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.TERCERO, null));
    e.acepta(FUNCIONARIO, ActosDeParte.RESOLVER_APERSONAMIENTO, resuelto("p2", true));

    resolver(e);

    assertThat(e.expediente().abiertos("impugnacion"))
        .extracting(p -> p.obligado())
        .containsExactlyInAnyOrder("p1", "p2");
    e.acepta(OPOSITOR, Actos.APELAR, new Actos.Recurso("Discrepo", null, null));
    assertThat(e.etapa()).isEqualTo("APELACION");
  }

  /** Ley 27444, arts. 133.1 and 207.2. */
  @Test
  void whoIsAdmittedAfterTheDecisionHasItsOwnTermToAppealFromItsNotice() {
    var e = Escenario.de(LUNES, EntradaDePrueba.de(6, "registro").lista(), false);
    resolver(e);
    e.hoyEs(LUNES.plusDays(8));
    e.acepta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.TERCERO, null));
    e.acepta(FUNCIONARIO, ActosDeParte.RESOLVER_APERSONAMIENTO, resuelto("p2", true));
    var deLaPrimera = e.expediente().abiertos("impugnacion").getFirst();

    e.hoyEs(deLaPrimera.vence().plusDays(1));
    e.barrer();

    assertThat(e.etapa()).isEqualTo("IMPUGNACION");
    assertThat(e.plazo("impugnacion").obligado()).isEqualTo("p2");
    assertThat(e.plazo("impugnacion").desde()).isEqualTo(LUNES.plusDays(8));
    e.acepta(OPOSITOR, Actos.APELAR, new Actos.Recurso("Discrepo", null, null));
  }

  @Test
  void whoIsNotAdmittedIsToldAndTakesNoPart() {
    var e = Escenario.pagado(LUNES);
    e.acepta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.TERCERO, null));

    e.acepta(FUNCIONARIO, ActosDeParte.RESOLVER_APERSONAMIENTO, resuelto("p2", false));

    assertThat(parte(e, "p2").estado()).isEqualTo(EstadoParte.NO_ADMITIDA);
    assertThat(e.expediente().partesDe(OPOSITORA)).isEmpty();
    assertThat(ultimos(e)).contains(OPOSITORA);
    assertThat(e.permitidos(OPOSITOR)).containsExactly(ActosDeParte.APERSONARSE);
  }

  @Test
  void everybodyComesInForItselfAndOnce() {
    var e = Escenario.pagado(LUNES);
    var deOtra =
        new ActosDeParte.Apersonarse(
            persona("20999999990"), Calidad.TERCERO, null, "Interés", null, null);
    assertThat(faltas(e.intenta(OPOSITOR, ActosDeParte.APERSONARSE, deOtra)))
        .containsExactly("/datos/persona/documento");
    e.acepta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.TERCERO, null));

    var otra = e.intenta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.TERCERO, null));

    assertThat(faltas(otra)).containsExactly("/datos/persona");
  }

  @Test
  void whoComesInForAPartySaysWhichAndProvesIt() {
    var e = Escenario.pagado(LUNES);
    var sinPapeles =
        new ActosDeParte.Apersonarse(
            persona("20999999981"), Calidad.REPRESENTANTE, "p1", "La represento", null, null);

    assertThat(faltas(e.intenta(OPOSITOR, ActosDeParte.APERSONARSE, sinPapeles)))
        .containsExactlyInAnyOrder("/datos/poder", "/datos/documentos");
    assertThat(
            faltas(
                e.intenta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.SUCESOR, "p9"))))
        .containsExactly("/datos/parte");
    assertThat(
            faltas(
                e.intenta(
                    OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.PARTE_NOMBRADA, "p1"))))
        .as("who is identified is nobody else")
        .containsExactly("/datos/parte");
  }

  /** A request to come in is no late paper: out of place it is refused. */
  @Test
  void nobodyComesIntoAFileThatHasEnded() {
    var e = Escenario.pagado(LUNES);
    e.acepta(EMPRESA, Actos.DESISTIR, SIN_MAS);

    var resultado =
        e.intenta(
            OPOSITOR, ActosDeParte.APERSONARSE, null, apersonado(Calidad.TERCERO, null), true);

    assertThat(((Resultado.Rechazado) resultado).porque().codigo())
        .isEqualTo(Codigos.ACTO_NO_PERMITIDO);
  }

  @Test
  void aSuccessorTakesThePlaceWithItsTermsAndThePowersOfTheFirstEnd() {
    var e = observado();
    e.acepta(EMPRESA, ActosDeParte.ACREDITAR_REPRESENTACION, carta());
    e.acepta(OPOSITOR, ActosDeParte.APERSONARSE, apersonado(Calidad.SUCESOR, "p1"));

    e.acepta(FUNCIONARIO, ActosDeParte.RESOLVER_APERSONAMIENTO, resuelto("p3", true));

    assertThat(parte(e, "p1").persona().nombre()).isEqualTo("EMPRESA 20999999981");
    assertThat(parte(e, "p2").estado()).isEqualTo(EstadoParte.REVOCADA);
    assertThat(parte(e, "p3").estado()).isEqualTo(EstadoParte.EN_LUGAR_DE_OTRA);
    assertThat(e.expediente().partesDe("RUC:20999999990")).isEmpty();
    assertThat(ultimos(e))
        .as("who was there is told in its own box")
        .containsExactlyInAnyOrder("RUC:20999999990", OPOSITORA);
    assertThat(e.expediente().notificaciones())
        .extracting(Notificacion::id)
        .doesNotHaveDuplicates();
    e.acepta(OPOSITOR, Actos.SUBSANAR, new Actos.Subsanar("Va", null, null, null));
    assertThat(e.plazo("subsanacion").estado()).isEqualTo(EstadoPlazo.CUMPLIDO);
  }

  @Test
  void theOfficialPutsAnotherInThePlaceOfAPartyWithThePaperThatProvesIt() {
    var e = Escenario.pagado(LUNES);

    e.acepta(FUNCIONARIO, ActosDeParte.SUSTITUIR_PARTE, fusion("p1", persona("20999999981")));

    assertThat(e.permitidos(OPOSITOR)).contains(Actos.DESISTIR);
    assertThat(e.permitidos(EMPRESA)).containsExactly(ActosDeParte.APERSONARSE);
    assertThat(e.expediente().pedido().documentos()).contains("doc_e");
  }

  @Test
  void aPartyIsNotReplacedBySomebodyWhomNobodyCouldTell() {
    var e = Escenario.pagado(LUNES);
    var alguien = new Persona(Persona.Clase.NATURAL, null, "ALGUIEN", null, List.of());

    assertThat(faltas(e.intenta(FUNCIONARIO, ActosDeParte.SUSTITUIR_PARTE, fusion("p1", alguien))))
        .containsExactly("/datos/persona/documento");
    assertThat(
            faltas(
                e.intenta(
                    FUNCIONARIO,
                    ActosDeParte.SUSTITUIR_PARTE,
                    fusion("p7", persona("20999999981")))))
        .containsExactly("/datos/parte");
  }

  /** Ley 27444, arts. 21.1 and 113.5. */
  @Test
  void aNewAddressIsGoodOnlyWhenTheNoticeByTheOldOneTakesEffect() {
    var e = Escenario.pagado(LUNES);
    var efecto = LUNES.plusDays(8);
    e.surteEfecto(efecto);

    e.acepta(EMPRESA, ActosDeParte.CAMBIAR_DOMICILIO, mudanza("Av. Nueva 1"));

    var aviso = e.expediente().notificaciones().getLast();
    assertThat(aviso.acto()).isEqualTo(ActosDeParte.CAMBIAR_DOMICILIO);
    assertThat(aviso.destinatario()).isEqualTo("RUC:20999999990");
    assertThat(domicilio(e, efecto.minusDays(1))).isNull();
    assertThat(domicilio(e, efecto).direccion()).isEqualTo("Av. Nueva 1");
  }

  @Test
  void aNoticeThatIsReadBeforeBringsTheNewAddressForward() {
    var e = Escenario.pagado(LUNES);
    e.surteEfecto(LUNES.plusDays(8));
    e.acepta(EMPRESA, ActosDeParte.CAMBIAR_DOMICILIO, mudanza("Av. Nueva 1"));
    var aviso = e.expediente().notificaciones().getLast();

    e.acepta(
        EMPRESA,
        Actos.NOTIFICACION_LEIDA,
        new Actos.Leida(aviso.id(), Instant.EPOCH, LUNES.plusDays(1)));

    assertThat(domicilio(e, LUNES.plusDays(1)).direccion()).isEqualTo("Av. Nueva 1");
  }

  @Test
  void whoMovesAgainIsAtTheFirstNewAddressUntilTheSecondIsGood() {
    var e = Escenario.pagado(LUNES);
    e.acepta(EMPRESA, ActosDeParte.CAMBIAR_DOMICILIO, mudanza("Av. Nueva 1"));
    e.hoyEs(LUNES.plusDays(1));
    e.surteEfecto(LUNES.plusDays(9));

    e.acepta(EMPRESA, ActosDeParte.CAMBIAR_DOMICILIO, mudanza("Av. Otra 2"));

    assertThat(domicilio(e, LUNES.plusDays(8)).direccion()).isEqualTo("Av. Nueva 1");
    assertThat(domicilio(e, LUNES.plusDays(9)).direccion()).isEqualTo("Av. Otra 2");
  }

  @Test
  void nobodyMovesAnother() {
    var e = Escenario.contraDos(LUNES, EntradaDePrueba.de(6, "contencioso").lista());
    e.pagar("t1", LUNES);
    var deP2 =
        new ActosDeParte.CambiarDomicilio(
            "p2", new Domicilio("Av. Nueva 1", null, null, null, "PE", null));

    assertThat(faltas(e.intenta(OTRO, ActosDeParte.CAMBIAR_DOMICILIO, deP2)))
        .containsExactly("/datos/parte");
  }

  /** Ley 27444, art. 22.1: those who act together have one address. */
  @Test
  void spousesAreToldInTheBoxOfTheFirstOfThem() {
    var juntos =
        new Parte(
            "p1",
            Parte.Papel.SOLICITANTE,
            new Persona(
                Persona.Clase.SOCIEDAD_CONYUGAL,
                null,
                "QUISPE Y FLORES",
                null,
                List.of(natural("99999991"), natural("99999992"))),
            null,
            List.of(),
            List.of());

    assertThat(juntos.casilla()).contains("DNI:99999991");
    assertThat(juntos.es("DNI:99999992")).isTrue();
  }

  private static Escenario observado() {
    var e = Escenario.pagado(LUNES);
    e.acepta(
        FUNCIONARIO,
        Actos.OBSERVAR,
        new Actos.Observar(List.of(new Actos.Observar.Observacion("DSD-10.2", "Falta"))));
    return e;
  }

  private static void resolver(Escenario e) {
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    e.acepta(
        FUNCIONARIO,
        Actos.RESOLVER,
        new Actos.Resolver(
            List.of(new Decision("solicitud", Sentido.DENIEGA, null)), "Por lo expuesto", null));
  }

  private static ActosDeParte.Apersonarse apersonado(Calidad calidad, String parte) {
    return new ActosDeParte.Apersonarse(
        persona("20999999981"), calidad, parte, "Me concierne", null, List.of("doc_i"));
  }

  private static ActosDeParte.ResolverApersonamiento resuelto(String parte, boolean admite) {
    return new ActosDeParte.ResolverApersonamiento(parte, admite, "Visto su interés", null);
  }

  private static ActosDeParte.SustituirParte fusion(String parte, Persona otra) {
    return new ActosDeParte.SustituirParte(parte, otra, "doc_e", "Fusión");
  }

  private static ActosDeParte.AcreditarRepresentacion carta() {
    return new ActosDeParte.AcreditarRepresentacion(
        natural("99999991"), Poder.general(Forma.CARTA_PODER), null, List.of("doc_p"));
  }

  private static ActosDeParte.CambiarDomicilio mudanza(String direccion) {
    return new ActosDeParte.CambiarDomicilio(
        null, new Domicilio(direccion, null, null, null, "PE", "avisos@kuska.pe"));
  }

  static Persona natural(String dni) {
    return new Persona(
        Persona.Clase.NATURAL,
        new Documento(Documento.Tipo.DNI, dni, "PE"),
        "PERSONA " + dni,
        null,
        List.of());
  }

  private static Domicilio domicilio(Escenario e, LocalDate dia) {
    return e.expediente().persona(parte(e, "p1"), dia).domicilio();
  }

  private static Parte parte(Escenario e, String id) {
    return e.expediente().parte(id).orElseThrow();
  }

  /** In whose boxes the last act was told. */
  private static List<String> ultimos(Escenario e) {
    Expediente x = e.expediente();
    return x.notificaciones().stream()
        .filter(n -> n.folio() == x.actuaciones().size())
        .map(Notificacion::destinatario)
        .toList();
  }

  static List<String> faltas(Resultado resultado) {
    assertThat(resultado).isInstanceOf(Resultado.Rechazado.class);
    return ((Resultado.Rechazado) resultado)
        .porque().faltas().stream().map(f -> f.puntero()).toList();
  }
}
