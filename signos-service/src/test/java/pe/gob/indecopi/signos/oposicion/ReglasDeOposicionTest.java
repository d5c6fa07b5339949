package pe.gob.indecopi.signos.oposicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.oposicion.Oposicion.Derecho;
import pe.gob.indecopi.signos.oposicion.Oposicion.Sustento;

class ReglasDeOposicionTest {

  private static final Set<String> PEDIDAS = new TreeSet<>(Set.of("18", "25", "35"));

  private String quien = "RUC:20999999981";
  private List<Integer> clases = List.of(25);
  private List<Sustento> sustento;
  private Actos.Representante representante;

  /** File 123 of this office: the opponent's own application. */
  private Expediente enPeru = solicitud("20999999981");

  @Test
  void takesAnOppositionInAClassThatIsAsked() {
    assertThat(punteros()).isEmpty();
  }

  /** TUPA DSD-9: the fee is for each class that is opposed. */
  @Test
  void isChargedByClass() {
    clases = List.of(18, 25);

    assertThat(oposicion().variables()).isEqualTo(Map.of("clases", 2));
  }

  @Test
  void refusesAClassThatNobodyAskedOrTwice() {
    clases = List.of(25, 9, 25);

    assertThat(punteros()).containsExactly("/datos/clases/1", "/datos/clases/2");
  }

  @Test
  void refusesToOpposeForSomebodyElse() {
    quien = "DNI:99999991";

    assertThat(punteros()).containsExactly("/datos/opositor/documento");
  }

  /** TUPA DSD-9.0.d: who stands for the opponent is who signs in then. */
  @Test
  void takesAnOppositionOfWhoStandsForSomebodyElse() {
    quien = "DNI:99999991";
    representante =
        new Actos.Representante(ExpedienteDePrueba.natural("99999991", "ANA"), null, null);
    assertThat(punteros()).isEmpty();

    quien = "RUC:20999999981";
    assertThat(punteros()).containsExactly("/datos/representante/persona/documento");
  }

  /** TUPA DSD-9.2.b. */
  @ParameterizedTest
  @EnumSource(
      value = Derecho.class,
      names = {"REGISTRO", "SOLICITUD"})
  void asksForTheNumberOfARegistrationOrAnApplication(Derecho derecho) {
    sustento = List.of(sustento(derecho, null, null, null));

    assertThat(punteros()).containsExactly("/datos/sustento/0/numero");
  }

  /** Decisión 486, art. 147: a right in another member country, and the mark asked in Peru. */
  @ParameterizedTest
  @CsvSource({"CO, true", "EC, true", "BO, true", "PE, false", "US, false", ", false"})
  void takesAnAndeanGroundOfAnotherMemberAlone(String pais, boolean vale) {
    sustento = List.of(sustento(Derecho.ANDINA, null, pais, "000123-2026/DSD"));

    assertThat(punteros()).hasSize(vale ? 0 : 1);
  }

  /** Decisión 486, art. 147. */
  @Test
  void asksAnAndeanOpponentToShowItsInterestHere() {
    sustento = List.of(sustento(Derecho.ANDINA, null, "CO", null));

    assertThat(punteros()).containsExactly("/datos/sustento/0/solicitudEnPeru");
  }

  /** Decisión 486, art. 147: its own application, before this office, that stands. */
  @Test
  void takesNoApplicationThatIsNotTheAndeanOpponentsOwn() {
    sustento = List.of(sustento(Derecho.ANDINA, null, "CO", "000123-2026/DSD"));
    assertThat(punteros()).isEmpty();

    enPeru = solicitud("20999999990");
    assertThat(punteros()).containsExactly("/datos/sustento/0/solicitudEnPeru");
    enPeru = null;
    assertThat(punteros()).containsExactly("/datos/sustento/0/solicitudEnPeru");
  }

  @Test
  void takesNoNumberThatIsNoneForTheAndeanInterest() {
    for (var numero : List.of("ya la presento", "000124-2026/DSD")) {
      sustento = List.of(sustento(Derecho.ANDINA, null, "CO", numero));
      assertThat(punteros()).containsExactly("/datos/sustento/0/solicitudEnPeru");
    }
  }

  /**
   * Decisión 486, art. 146: thirty more days for evidence; D.Leg. 1075, art. 55: the office asks.
   */
  @Test
  void letsEvidenceFollow() {
    sustento = List.of(sustento(Derecho.NOMBRE_COMERCIAL, null, null, null));

    assertThat(punteros()).isEmpty();
  }

  @Test
  void refusesAGroundInAClassThatDoesNotExist() {
    sustento =
        List.of(
            new Sustento(
                Derecho.MARCA_NOTORIA, "X", null, List.of(25, 46), null, null, null, null));

    assertThat(punteros()).containsExactly("/datos/sustento/0/clases/1");
  }

  private static Expediente solicitud(String ruc) {
    return ExpedienteDePrueba.que(Map.of())
        .de(ExpedienteDePrueba.juridica(ruc, "X S.A."))
        .expediente();
  }

  private static Sustento sustento(Derecho derecho, String numero, String pais, String enPeru) {
    return new Sustento(derecho, "KUSKO", numero, null, pais, null, enPeru, null);
  }

  private Oposicion oposicion() {
    return new Oposicion(
        ExpedienteDePrueba.juridica("20999999981", "PROVEEDOR S.A."),
        clases,
        "Confundible",
        sustento,
        null,
        null,
        representante);
  }

  private List<String> punteros() {
    var faltas = new Faltas();
    var acto =
        new Acto(
            Actos.OPONER,
            new Autor("u", quien, Autor.Calidad.ADMINISTRADO, null),
            null,
            oposicion(),
            Map.of(),
            LocalDate.of(2026, 4, 1),
            false);
    ReglasDeOposicion.validar(
        oposicion(),
        PEDIDAS,
        n -> Optional.ofNullable(enPeru).filter(_ -> n.n() == 123),
        acto,
        faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }
}
