package pe.gob.indecopi.procedimientos.identidad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Documento.Tipo;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Identidad;
import pe.gob.indecopi.procedimientos.prueba.PideDePrueba;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class IdentificadorPideTest {
  private static final Duration SIN_PRISA = Duration.ofSeconds(30);
  private static final Persona MARIA = persona(Tipo.DNI, "99999991", "María Elena Quispe Huamán");
  private static final Persona KUSKA = persona(Tipo.RUC, "20999999990", "Kuska Textiles SAC");

  private final PideDePrueba pide = new PideDePrueba();
  private IdentificadorPide identificador;

  @BeforeEach
  void abrir() {
    pide.ciudadano("99999991", "MARÍA ELENA", "QUISPE", "HUAMÁN");
    pide.empresa("20999999990", "KUSKA TEXTILES S.A.C.");
    pide.extranjero("001234567", "GIULIA", "ROSSI BIANCHI");
    var ajustes =
        new PideProperties(
            pide.url(),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            16,
            2,
            Duration.ofMinutes(10));
    identificador =
        new IdentificadorPide(
            IdentidadAutoConfiguration.cliente(ajustes, JsonMapper.shared()), ajustes);
  }

  @AfterEach
  void cerrar() {
    identificador.close();
    pide.close();
  }

  @Test
  void asksEachRegisterForItsOwn() {
    var giulia = persona(Tipo.CE, "001234567", "Giulia Rossi Bianchi");

    assertThat(preguntar(MARIA, KUSKA, giulia)).containsOnly(Identidad.CONFIRMADA);
    assertThat(pide.pedidos())
        .containsExactlyInAnyOrder(
            "/pide/reniec/dni/99999991",
            "/pide/sunat/ruc/20999999990",
            "/pide/migraciones/ce/001234567");
  }

  @Test
  void tellsAnotherNameFromNoDocumentInTheOrderInWhichItWasAsked() {
    var otra = persona(Tipo.DNI, "99999991", "Juan Flores Mamani");
    var nadie = persona(Tipo.DNI, "00000001", "Nadie");

    assertThat(preguntar(otra, nadie, MARIA))
        .containsExactly(Identidad.NO_COINCIDE, Identidad.NO_EXISTE, Identidad.CONFIRMADA);
  }

  @Test
  void remembersWhatItWasToldButNotASilence() {
    pide.falla(true);
    assertThat(preguntar(KUSKA)).containsExactly(Identidad.PENDIENTE);
    pide.falla(false);
    assertThat(preguntar(KUSKA)).containsExactly(Identidad.CONFIRMADA);
    int pedidos = pide.pedidos().size();

    assertThat(preguntar(KUSKA)).containsExactly(Identidad.CONFIRMADA);
    assertThat(pide.pedidos()).hasSize(pedidos);
    // A second attempt of the call that failed, and the one that was answered.
    assertThat(pedidos).isEqualTo(3);
  }

  @Test
  void doesNotWaitForOneThatIsSilentAndHasItsAnswerLater() {
    pide.callar();

    assertThat(identificador.identificar(List.of(MARIA), Duration.ofMillis(50)))
        .containsExactly(Identidad.PENDIENTE);

    pide.hablar();
    await()
        .atMost(SIN_PRISA)
        .untilAsserted(
            () ->
                assertThat(identificador.identificar(List.of(MARIA), Duration.ofMillis(50)))
                    .containsExactly(Identidad.CONFIRMADA));
  }

  @Test
  void leavesOneRegisterInPeaceThatFailsWhileItAsksTheOthers() {
    pide.falla(true);
    for (int i = 0; i < 3; i++) {
      preguntar(MARIA);
    }
    int pedidos = pide.pedidos().size();
    pide.falla(false);

    assertThat(preguntar(MARIA, KUSKA)).containsExactly(Identidad.PENDIENTE, Identidad.CONFIRMADA);
    assertThat(pide.pedidos()).hasSize(pedidos + 1);
    assertThat(pedidos).isEqualTo(5);
    assertThat(identificador.disponible()).isTrue();
  }

  @Test
  void knowsThatNobodyAnswers() {
    pide.matar();
    var giulia = persona(Tipo.CE, "001234567", "Giulia Rossi Bianchi");
    for (int i = 0; i < 3; i++) {
      assertThat(preguntar(MARIA, KUSKA, giulia)).containsOnly(Identidad.PENDIENTE);
    }

    assertThat(identificador.disponible()).isFalse();
  }

  @Test
  void aFailureLeavesNothingOfThePersonInTheLog(CapturedOutput registro) {
    pide.falla(true);
    preguntar(MARIA);
    pide.matar();
    preguntar(MARIA);

    assertThat(registro).contains("reniec did not answer", "503").doesNotContain("99999991");
    assertThat(registro.toString()).doesNotContainIgnoringCase("quispe");
  }

  private List<Identidad> preguntar(Persona... personas) {
    return identificador.identificar(List.of(personas), SIN_PRISA);
  }

  private static Persona persona(Tipo tipo, String numero, String nombre) {
    var clase = tipo == Tipo.RUC ? Persona.Clase.JURIDICA : Persona.Clase.NATURAL;
    return new Persona(clase, new Documento(tipo, numero, null), nombre, null, null);
  }
}
