package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.PartesQueCambianTest.faltas;
import static pe.gob.indecopi.procedimientos.flujo.PartesQueCambianTest.natural;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Poder;
import pe.gob.indecopi.procedimientos.expediente.Poder.Forma;
import pe.gob.indecopi.procedimientos.expediente.Poder.Legalizacion;

class RepresentacionTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);
  private static final Autor ABOGADA =
      new Autor("ciudadana", "DNI:99999991", Calidad.ADMINISTRADO, null);

  /** Ley 27444, arts. 115.1 and 115.2. */
  @Test
  void toWithdrawARepresentativeNeedsASpecialPower() {
    var e = representada();
    assertThat(e.permitidos(ABOGADA))
        .contains(ActosDeParte.CAMBIAR_DOMICILIO)
        .doesNotContain(Actos.DESISTIR);
    assertThat(faltas(e.intenta(ABOGADA, Actos.DESISTIR, SIN_MAS))).containsExactly("/tipo");

    e.acepta(ABOGADA, ActosDeParte.ACREDITAR_REPRESENTACION, acredita(especial(Actos.DESISTIR)));

    assertThat(e.permitidos(ABOGADA)).contains(Actos.DESISTIR);
    assertThat(e.expediente().notificaciones().getLast().destinatario())
        .as("who is represented is told of the power")
        .isEqualTo("RUC:20999999990");
    e.acepta(ABOGADA, Actos.DESISTIR, SIN_MAS);
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
  }

  /** Ley 27444, art. 115.2: the power names the act. */
  @Test
  void aPowerToAgreeIsNoneToWithdraw() {
    var e = representada();
    e.acepta(EMPRESA, ActosDeParte.ACREDITAR_REPRESENTACION, acredita(especial(Actos.ACEPTAR)));

    assertThat(faltas(e.intenta(ABOGADA, Actos.DESISTIR, SIN_MAS))).containsExactly("/tipo");
  }

  @Test
  void thePartyItselfNeedsNoPower() {
    assertThat(representada().permitidos(EMPRESA)).contains(Actos.DESISTIR);
  }

  /** Ley 27444, arts. 115.2, 186.1 and 228. */
  @Test
  void anAgreementNeedsASpecialPowerOfWhoProposesItAndOfWhoAcceptsIt() {
    var e = Escenario.de(LUNES, EntradaDePrueba.de(6, "contencioso").lista(), true);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    e.acepta(
        EMPRESA, ActosDeParte.ACREDITAR_REPRESENTACION, acredita(Poder.general(Forma.CARTA_PODER)));
    var propuesta = new Actos.Escrito("La mitad", null);

    assertThat(faltas(e.intenta(ABOGADA, Actos.PROPONER, propuesta))).containsExactly("/tipo");
    e.acepta(OPOSITOR, Actos.PROPONER, propuesta);
    assertThat(faltas(e.intenta(ABOGADA, Actos.ACEPTAR, SIN_MAS))).containsExactly("/tipo");
    e.acepta(EMPRESA, ActosDeParte.ACREDITAR_REPRESENTACION, acredita(especial(Actos.ACEPTAR)));
    e.acepta(ABOGADA, Actos.ACEPTAR, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("ACUERDO");
  }

  /** TUPA, CPC and SAC, note 2.B: to conciliate needs a special power. */
  @Test
  void nobodyAgreesAtAHearingForAnAbsentPartyWithAGeneralPower() {
    var e = Escenario.de(LUNES, EntradaDePrueba.de(6, "contencioso").lista(), true);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    e.acepta(
        EMPRESA, ActosDeParte.ACREDITAR_REPRESENTACION, acredita(Poder.general(Forma.CARTA_PODER)));
    var faltas = new Faltas();

    ReglasDeRepresentacion.acuerdo(e.expediente(), List.of("p3", "p2"), faltas);
    ReglasDeRepresentacion.acuerdo(e.expediente(), List.of("p3", "p1", "p2"), faltas);

    assertThat(faltas.lista()).extracting(f -> f.puntero()).containsExactly("/datos/asistentes/0");
  }

  @Test
  void aRepresentativeProvesNobodysPowerButItsOwn() {
    var e = representada();
    var deOtro =
        new ActosDeParte.AcreditarRepresentacion(
            natural("99999992"), Poder.general(Forma.CARTA_PODER), null, List.of("doc_p"));
    var porSuPalabra =
        new ActosDeParte.AcreditarRepresentacion(
            natural("99999991"), Poder.general(Forma.DESIGNACION_EN_EL_ESCRITO), null, null);

    assertThat(faltas(e.intenta(ABOGADA, ActosDeParte.ACREDITAR_REPRESENTACION, deOtro)))
        .containsExactly("/datos/representante/documento");
    assertThat(faltas(e.intenta(ABOGADA, ActosDeParte.ACREDITAR_REPRESENTACION, porSuPalabra)))
        .containsExactly("/datos/poder/forma");
    e.acepta(EMPRESA, ActosDeParte.ACREDITAR_REPRESENTACION, porSuPalabra);
  }

  @Test
  void nobodyIsRepresentedByWhoIsNamedByTheOtherSide() {
    var e = Escenario.de(LUNES, EntradaDePrueba.de(6, "contencioso").lista(), true);
    var porLaOtra =
        new ActosDeParte.AcreditarRepresentacion(
            natural("99999991"), Poder.general(Forma.CARTA_PODER), List.of("p1"), List.of("doc_p"));

    assertThat(faltas(e.intenta(OPOSITOR, ActosDeParte.ACREDITAR_REPRESENTACION, porLaOtra)))
        .containsExactly("/datos/representa");
  }

  /** Código Civil, art. 149. */
  @Test
  void aRevokedRepresentativeIsToldAndDoesNothingMore() {
    var e = representada();
    assertThat(e.permitidos(ABOGADA)).doesNotContain(ActosDeParte.REVOCAR_PODER);

    e.acepta(EMPRESA, ActosDeParte.REVOCAR_PODER, new ActosDeParte.RevocarPoder("p2", null));

    assertThat(e.expediente().partesDe("DNI:99999991")).isEmpty();
    assertThat(e.expediente().notificaciones().getLast())
        .extracting(Notificacion::parte, Notificacion::destinatario)
        .containsExactly("p2", "DNI:99999991");
    assertThat(e.permitidos(EMPRESA)).doesNotContain(ActosDeParte.REVOCAR_PODER);
    assertThat(e.permitidos(ABOGADA)).containsExactly(ActosDeParte.APERSONARSE);
  }

  @Test
  void whoStandsForAnOpponentActsInItsNotebook() {
    var e = Escenario.publicado(LUNES);
    e.acepta(OPOSITOR, Actos.OPONER, Escenario.oposicion(Escenario.recibo()));
    e.pagar("t2", e.hoy());
    e.acepta(OPOSITOR, ActosDeParte.ACREDITAR_REPRESENTACION, acredita(especial(Actos.DESISTIR)));

    e.acepta(ABOGADA, Actos.DESISTIR, "c1", SIN_MAS);

    assertThat(e.expediente().cuaderno("c1").orElseThrow().vivo()).isFalse();
  }

  /** Ley 27444, art. 115.2; TUPA, DSD, notes 2.C and 2.D; art. 41.1.2. */
  @Test
  void aSpecialPowerHasItsForm() {
    assertThat(faltasDe(Forma.FIRMA_LEGALIZADA, null, null, null, null)).isEmpty();
    assertThat(faltasDe(Forma.COMPARECENCIA, null, null, null, null)).isEmpty();
    assertThat(faltasDe(Forma.CARTA_PODER, null, null, null, null)).containsExactly("/p/forma");
    assertThat(faltasDe(Forma.FIRMA_LEGALIZADA, "CO", null, null, null))
        .containsExactly("/p/legalizacion");
    assertThat(faltasDe(Forma.FIRMA_LEGALIZADA, "CO", Legalizacion.CONSULAR, null, null)).isEmpty();
    assertThat(faltasDe(Forma.FIRMA_LEGALIZADA, "DE", Legalizacion.APOSTILLA, "de", null))
        .containsExactly("/p/traduccion");
    assertThat(faltasDe(Forma.FIRMA_LEGALIZADA, "DE", Legalizacion.CONSULAR, "de", "doc_t"))
        .isEmpty();
  }

  private static List<String> faltasDe(
      Forma forma, String pais, Legalizacion como, String idioma, String traduccion) {
    var faltas = new Faltas();
    new Poder(Poder.Tipo.ESPECIAL, forma, List.of(Actos.DESISTIR), pais, como, idioma, traduccion)
        .validar(faltas, "/p");
    return faltas.lista().stream().map(f -> f.puntero()).toList();
  }

  private static Escenario representada() {
    var e = Escenario.pagado(LUNES);
    e.acepta(
        EMPRESA, ActosDeParte.ACREDITAR_REPRESENTACION, acredita(Poder.general(Forma.CARTA_PODER)));
    return e;
  }

  private static ActosDeParte.AcreditarRepresentacion acredita(Poder poder) {
    return new ActosDeParte.AcreditarRepresentacion(
        natural("99999991"), poder, null, List.of("doc_p"));
  }

  private static Poder especial(String acto) {
    return new Poder(
        Poder.Tipo.ESPECIAL, Forma.FIRMA_LEGALIZADA, List.of(acto), null, null, null, null);
  }
}
