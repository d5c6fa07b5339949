package pe.gob.indecopi.signos.solicitud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.PrimerUso;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Prioridad;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

class ReglasDeSolicitudTest {

  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);

  private final ReglasDeSolicitud reglas =
      new ReglasDeSolicitud(new ReglasDePrioridad(new Plazos(CalendarioHabil.delPeru())));

  private String palabras = "KUSKA";
  private Naturaleza naturaleza = Naturaleza.DENOMINATIVA;
  private TipoDeSigno tipo = TipoDeSigno.MARCA;
  private List<ClasePedida> clases = List.of(clase(18), clase(25), clase(35));
  private List<Prioridad> prioridades;
  private String reglamento;
  private PrimerUso primerUso;
  private SignoAsociado asociado;
  private List<String> viena;

  @Test
  void takesAMarkInThreeClasses() {
    assertThat(punteros()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 46, -1, 100})
  void refusesAClassThatNizaDoesNotHave(int ninguna) {
    clases = List.of(clase(1), clase(ninguna));

    assertThat(punteros()).containsExactly("/clases/1/clase");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 34, 35, 45})
  void takesEveryClassOfNiza(int una) {
    clases = List.of(clase(una));

    assertThat(punteros()).isEmpty();
  }

  @Test
  void refusesAClassTwiceAndBlankGoods() {
    clases = List.of(clase(25), new ClasePedida(25, List.of("Ropa", " ")));

    assertThat(punteros()).containsExactly("/clases/1/productos/1", "/clases/1/clase");
  }

  /** Decisión 486, art. 138: what is asked is a sign. */
  @ParameterizedTest
  @ValueSource(
      strings = {"KUS\u0000KA", "KUSKA\n", "\u202eAKSUK", "KUS\u200bKA", "KUS\u00adKA", "\ud800"})
  void refusesASignWithCharactersThatCannotBeSeen(String escondido) {
    palabras = escondido;

    assertThat(punteros()).containsExactly("/denominacion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ÑANDÚ & CÍA. 2.0", "¡QUÉ RICO!", "К-УСКА", "味の素", "L'Étoile"})
  void takesSignsOfAnyAlphabetAndPunctuation(String visto) {
    palabras = visto;

    assertThat(punteros()).isEmpty();
  }

  @Test
  void asksForTheWordsOfASignOfWords() {
    palabras = "  ";

    assertThat(punteros()).containsExactly("/denominacion");
    naturaleza = Naturaleza.FIGURATIVA;
    assertThat(punteros()).isEmpty();
  }

  /** Decisión 486, arts. 5 and 9: months go from date to date; a last day off moves on. */
  @ParameterizedTest
  @CsvSource({
    "2025-09-02, true",
    // Six months end on Saturday 28 February and on Sunday 1 March: Monday is in time.
    "2025-08-28, true",
    "2025-09-01, true",
    "2025-08-27, false",
    "2020-01-01, false",
    "2026-03-02, true",
    "2026-03-03, false"
  })
  void takesAPriorityOfTheLastSixMonths(LocalDate primera, boolean vale) {
    prioridades = List.of(new Prioridad("CO", "1", primera, null));

    assertThat(punteros()).hasSize(vale ? 0 : 1);
  }

  /** TUPA DSD-10.6.b. */
  @Test
  void asksATradeNameForItsFirstUseAndNoOther() {
    tipo = TipoDeSigno.NOMBRE_COMERCIAL;
    assertThat(punteros()).containsExactly("/primerUso");
    primerUso = new PrimerUso(LUNES.plusDays(1), null);
    assertThat(punteros()).containsExactly("/primerUso/fecha");
    primerUso = new PrimerUso(LUNES, null);
    assertThat(punteros()).isEmpty();
    tipo = TipoDeSigno.MARCA;
    assertThat(punteros()).containsExactly("/primerUso");
  }

  /** TUPA DSD-10.6.c; Decisión 486, art. 176. */
  @Test
  void asksASloganForTheOneSignThatItGoesWith() {
    tipo = TipoDeSigno.LEMA_COMERCIAL;
    assertThat(punteros()).containsExactly("/asociadoA");
    asociado = new SignoAsociado("M-00000001", "000001-2026/DSD", 25);
    assertThat(punteros()).containsExactly("/asociadoA");
    asociado = new SignoAsociado("M-00000001", null, 46);
    assertThat(punteros()).containsExactly("/asociadoA/clase");
    asociado = new SignoAsociado(null, "000001-2026/DSD", 25);
    assertThat(punteros()).isEmpty();
  }

  /** TUPA DSD-10.6.a. */
  @ParameterizedTest
  @EnumSource(TipoDeSigno.class)
  void takesRulesOfUseOfCollectiveAndCertificationMarksAlone(TipoDeSigno uno) {
    tipo = uno;
    reglamento = "doc_1";
    var lleva = uno == TipoDeSigno.MARCA_COLECTIVA || uno == TipoDeSigno.MARCA_DE_CERTIFICACION;

    assertThat(punteros().contains("/reglamentoDeUso")).isEqualTo(!lleva);
  }

  @Test
  void notesEveryFaultAtOnce() {
    palabras = null;
    clases = List.of(clase(46), clase(25), clase(25));
    reglamento = "doc_1";
    primerUso = new PrimerUso(LUNES, null);

    assertThat(punteros())
        .containsExactly(
            "/clases/0/clase",
            "/clases/2/clase",
            "/denominacion",
            "/reglamentoDeUso",
            "/primerUso");
  }

  @Test
  void refusesWhatIsNoCodeOfViena() {
    viena = List.of("3.1.4", "30.1.1", "26.1", "pez");

    assertThat(punteros()).containsExactly("/viena/1", "/viena/3");
  }

  private List<String> punteros() {
    var faltas = new Faltas();
    reglas.validar(
        new SolicitudDeSigno(
            tipo,
            naturaleza,
            palabras,
            null,
            null,
            clases,
            prioridades,
            reglamento,
            primerUso,
            asociado,
            viena,
            null),
        LUNES,
        faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static ClasePedida clase(int n) {
    return new ClasePedida(n, List.of("Lo de la clase"));
  }
}
