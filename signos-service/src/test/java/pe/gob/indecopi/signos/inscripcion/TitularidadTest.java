package pe.gob.indecopi.signos.inscripcion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.inscripcion.SobreRegistro.LadoDelTitular;
import pe.gob.indecopi.signos.registro.EstadoRegistral;
import pe.gob.indecopi.signos.registro.Situacion;

class TitularidadTest {
  private static final Persona KUSKA = ExpedienteDePrueba.KUSKA;
  private static final Persona CUMBRE = ExpedienteDePrueba.juridica("20999999981", "CUMBRE S.A.");

  /** Decisión 486, art. 171: the holders give it up, all of them and nobody else. */
  @Test
  void tellsWhoIsNoHolderAndWhichHolderIsMissing() {
    var renuncia = LadoDelTitular.quienPide(true, "Decisión 486, art. 171");

    assertThat(punteros(renuncia, List.of(KUSKA, CUMBRE), KUSKA, CUMBRE)).isEmpty();
    assertThat(punteros(renuncia, List.of(KUSKA, CUMBRE), KUSKA)).containsExactly("/solicitantes");
    assertThat(punteros(renuncia, List.of(KUSKA), KUSKA, CUMBRE))
        .containsExactly("/solicitantes/1");
    var suya = LadoDelTitular.quienPide(false, "Decisión 486, art. 164");
    assertThat(punteros(suya, List.of(KUSKA, CUMBRE), KUSKA)).isEmpty();
    var contra = LadoDelTitular.contraQuien("D.Leg. 1075, art. 72");
    assertThat(punteros(contra, List.of(KUSKA), CUMBRE))
        .containsExactly("/contrapartes/0", "/contrapartes");
  }

  @Test
  void comparesByDocumentsAndByTheNameOnlyWhereOneHasNone() {
    var lado = LadoDelTitular.contraQuien("D.Leg. 1075, art. 72");
    var mismoRuc = ExpedienteDePrueba.juridica("20999999990", "KUSKA DEL PERÚ S.A.C.");
    var mismoNombre = ExpedienteDePrueba.juridica("20999999981", "KUSKA S.A.C.");
    var sinDocumento = new Persona(Persona.Clase.JURIDICA, null, " kuska  s.a.c. ", null, null);
    var conyuges =
        new Persona(
            Persona.Clase.SOCIEDAD_CONYUGAL,
            null,
            "ANA Y LUIS",
            null,
            List.of(
                ExpedienteDePrueba.natural("99999991", "ANA"),
                ExpedienteDePrueba.natural("99999992", "LUIS")));

    assertThat(punteros(lado, List.of(KUSKA), mismoRuc)).isEmpty();
    assertThat(punteros(lado, List.of(KUSKA), mismoNombre)).isNotEmpty();
    assertThat(punteros(lado, List.of(KUSKA), sinDocumento)).isEmpty();
    assertThat(punteros(lado, List.of(conyuges), ExpedienteDePrueba.natural("99999992", "L.")))
        .isEmpty();
  }

  private static List<String> punteros(
      LadoDelTitular lado, List<Persona> titulares, Persona... nombrados) {
    var faltas = new Faltas();
    new Titularidad("M-00000001", situacion(titulares))
        .comprobar(Arrays.asList(nombrados), lado, faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static Situacion situacion(List<Persona> titulares) {
    return new Situacion(
        EstadoRegistral.VIGENTE,
        LocalDate.of(2026, 9, 1),
        1,
        "KUSKA",
        List.of(),
        titulares,
        null,
        List.of(),
        false);
  }
}
