package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo.Modalidad;

/** Correction, reserve, reading, accumulation, hearings, evidence and agreements. */
class ArchivoTest {
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final Actos.Motivado SIN_MAS = new Actos.Motivado(null, null);

  /** Ley 27444, art. 201.1. */
  @Test
  void correctsAnActOfTheOfficeAndLeavesItAsItIs() {
    var e = instruida();
    var admision = folio(e, Actos.ADMITIR);
    var antes = e.expediente().actuaciones().get(admision - 1);

    e.acepta(FUNCIONARIO, ActosDeArchivo.RECTIFICAR, rectifica(admision, "KUSKA"));

    assertThat(e.expediente().actuaciones().get(admision - 1)).isEqualTo(antes);
    assertThat(e.etapa()).isEqualTo("INSTRUCCION");
    assertThat(faltas(e, ActosDeArchivo.RECTIFICAR, rectifica(1, "KUSKA")))
        .contains("/datos/folio");
    assertThat(faltas(e, ActosDeArchivo.RECTIFICAR, rectifica(admision, "KUSCA")))
        .contains("/datos/debeDecir");
    assertThat(faltas(e, ActosDeArchivo.RECTIFICAR, rectifica(99, "KUSKA")))
        .contains("/datos/folio");
  }

  @Test
  void correctsAFileThatHasEnded() {
    var e = instruida();
    e.acepta(EMPRESA, Actos.DESISTIR, SIN_MAS);

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
    assertThat(e.permitidos(FUNCIONARIO))
        .contains(ActosDeArchivo.RECTIFICAR, ActosDeArchivo.RESERVAR)
        .doesNotContain(ActosDeArchivo.ACUMULAR);
  }

  /** Ley 27444, art. 160.1. */
  @Test
  void keepsBackOnlyActsThatAreThere() {
    var e = instruida();
    var reserva = new ActosDeArchivo.Reservar(List.of(1, 99), "art. 160.1", "Secreto");

    assertThat(faltas(e, ActosDeArchivo.RESERVAR, reserva)).containsExactly("/datos/folios/1");
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(ActosDeArchivo.LEVANTAR_RESERVA);
  }

  /** Ley 27444, art. 160. */
  @Test
  void givesAnAppointmentToReadOnAWorkingDayInHours() {
    var e = instruida();
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(ActosDeArchivo.ATENDER_LECTURA);
    assertThat(faltas(e, EMPRESA, ActosDeArchivo.SOLICITAR_LECTURA, lectura("2026-03-08")))
        .contains("/datos/fecha");
    assertThat(faltas(e, EMPRESA, ActosDeArchivo.SOLICITAR_LECTURA, lectura("2026-02-27")))
        .contains("/datos/fecha");

    e.acepta(EMPRESA, ActosDeArchivo.SOLICITAR_LECTURA, lectura("2026-03-09"));
    int pedida = e.expediente().actuaciones().size();

    assertThat(atiende(e, pedida, "2026-03-09T23:00:00-05:00")).contains("/datos/cuando");
    assertThat(atiende(e, pedida, "2026-03-08T10:00:00-05:00")).contains("/datos/cuando");
    assertThat(atiende(e, 1, "2026-03-09T10:00:00-05:00")).contains("/datos/folio");
    assertThat(atiende(e, pedida, "2026-03-09T10:00:00-05:00")).isEmpty();
    assertThat(
            faltas(
                e,
                ActosDeArchivo.ATENDER_LECTURA,
                new ActosDeArchivo.AtenderLectura(pedida, false, null, null)))
        .contains("/datos/motivo");
  }

  /** Ley 27444, art. 160. */
  @Test
  void givesCopiesOfWhatIsThereToWhoAskedForThem() {
    var e = instruida();
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(ActosDeArchivo.EXPEDIR_COPIAS);
    var copias = new ActosDeArchivo.SolicitarCopias(List.of(1, 99), Escenario.recibo());
    assertThat(faltas(e, EMPRESA, ActosDeArchivo.SOLICITAR_COPIAS, copias))
        .containsExactly("/datos/folios/1");
    var una = new ActosDeArchivo.SolicitarCopias(List.of(1), Escenario.recibo());
    e.acepta(EMPRESA, ActosDeArchivo.SOLICITAR_COPIAS, una);
    var pedida = new ActosDeArchivo.ExpedirCopias(e.expediente().actuaciones().size());
    assertThat(faltas(e, ActosDeArchivo.EXPEDIR_COPIAS, pedida)).isEmpty();
  }

  /** Ley 27444, art. 149. */
  @Test
  void aFileThatJoinsAnotherWaitsAndGoesOnWhenItIsSeparated() {
    var e = instruida();

    e.acepta(
        FUNCIONARIO, ActosDeArchivo.ACUMULAR, new ActosDeArchivo.Acumular("exp_otro", "Conexión"));

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.SUSPENDIDO);
    assertThat(e.expediente().plazos()).noneMatch(Plazo::abierto);
    assertThat(e.permitidos(FUNCIONARIO))
        .contains(ActosDeArchivo.DESACUMULAR)
        .doesNotContain(Diligencias.REANUDAR, Actos.RESOLVER);

    e.acepta(FUNCIONARIO, ActosDeArchivo.DESACUMULAR, SIN_MAS);

    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.EN_TRAMITE);
    assertThat(e.expediente().abiertos("resolver")).hasSize(1);
    assertThat(e.permitidos(FUNCIONARIO)).contains(Actos.RESOLVER);
  }

  /** Ley 27444, art. 138. */
  @Test
  void callsAHearingOnAWorkingDayToComeInHoursOfWork() {
    var e = instruida();

    assertThat(cita(e, "2026-03-02T10:00:00-05:00")).contains("/datos/cuando");
    assertThat(cita(e, "2026-03-08T10:00:00-05:00")).contains("/datos/cuando");
    assertThat(cita(e, "2026-03-09T22:00:00-05:00")).contains("/datos/cuando");
    assertThat(cita(e, "2026-03-09T10:00:00-05:00")).isEmpty();
  }

  @Test
  void notesInTheRecordOnlyPartiesOfTheFile() {
    var e = instruida();
    var acta =
        new Actos.LevantarActa(
            Actos.ResultadoDeActa.REALIZADA, "Se visitó", null, List.of("p1", "p7"), null);

    assertThat(faltas(e, Actos.LEVANTAR_ACTA, acta)).containsExactly("/datos/asistentes/1");
  }

  /** Ley 27444, art. 163.1. */
  @Test
  void refusesEvidenceOnlyWithAReason() {
    var e = instruida();
    assertThat(e.permitidos(FUNCIONARIO)).doesNotContain(Actos.ADMITIR_PRUEBA);
    e.acepta(EMPRESA, Actos.APORTAR_PRUEBA, new Actos.Escrito("Fotos", null));
    int folio = e.expediente().actuaciones().size();

    assertThat(faltas(e, Actos.ADMITIR_PRUEBA, new Actos.AdmitirPrueba(folio, false, null)))
        .containsExactly("/datos/motivo");
    assertThat(faltas(e, Actos.ADMITIR_PRUEBA, new Actos.AdmitirPrueba(1, true, null)))
        .containsExactly("/datos/folio");
    assertThat(faltas(e, Actos.ADMITIR_PRUEBA, new Actos.AdmitirPrueba(folio, true, null)))
        .isEmpty();
  }

  /** Ley 27444, arts. 186.1 and 228. */
  @Test
  void endsWhenOneSideAcceptsWhatTheOtherProposed() {
    var e = instruida();
    e.acepta(OPOSITOR, Actos.PROPONER, new Actos.Escrito("Devuelvo la mitad", null));

    assertThat(e.permitidos(OPOSITOR)).doesNotContain(Actos.ACEPTAR);
    e.acepta(EMPRESA, Actos.ACEPTAR, SIN_MAS);

    assertThat(e.etapa()).isEqualTo("ACUERDO");
    assertThat(e.expediente().situacion().estado()).isEqualTo(Estado.CONCLUIDO);
  }

  private static ActosDeArchivo.Rectificar rectifica(int folio, String debeDecir) {
    return new ActosDeArchivo.Rectificar(folio, "KUSCA", debeDecir, "Error de digitación");
  }

  private static ActosDeArchivo.SolicitarLectura lectura(String fecha) {
    return new ActosDeArchivo.SolicitarLectura(LocalDate.parse(fecha), Modalidad.PRESENCIAL);
  }

  private static List<String> atiende(Escenario e, int folio, String cuando) {
    return faltas(
        e,
        ActosDeArchivo.ATENDER_LECTURA,
        new ActosDeArchivo.AtenderLectura(folio, true, OffsetDateTime.parse(cuando), null));
  }

  private static List<String> cita(Escenario e, String cuando) {
    return faltas(
        e, Actos.CITAR_AUDIENCIA, new Actos.Citar(OffsetDateTime.parse(cuando), "Sala 3", null));
  }

  private static int folio(Escenario e, String tipo) {
    return e.expediente().actuaciones().stream()
        .filter(a -> a.tipo().equals(tipo))
        .findFirst()
        .orElseThrow()
        .folio();
  }

  private static List<String> faltas(Escenario e, String tipo, Record datos) {
    return faltas(e, FUNCIONARIO, tipo, datos);
  }

  private static List<String> faltas(
      Escenario e,
      pe.gob.indecopi.procedimientos.expediente.Autor autor,
      String tipo,
      Record datos) {
    return e.intenta(autor, tipo, datos) instanceof Resultado.Rechazado r
        ? r.porque().faltas().stream().map(Falta::puntero).toList()
        : List.of();
  }

  private static Escenario instruida() {
    var e = Escenario.de(LUNES, EntradaDePrueba.de(6, "contencioso").lista(), true);
    e.acepta(FUNCIONARIO, Actos.ADMITIR, SIN_MAS);
    e.acepta(OPOSITOR, Actos.CONTESTAR, new Actos.Escrito("Niego", null));
    return e;
  }
}
