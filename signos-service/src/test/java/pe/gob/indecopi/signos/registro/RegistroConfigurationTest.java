package pe.gob.indecopi.signos.registro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegistroConfigurationTest {

  @Test
  void theRegisterIsReadWithoutATokenAndNotWritten() {
    var abierto = new RegistroConfiguration().registroAbierto();

    assertThat(abierto.abren("GET", "/registros")).isTrue();
    assertThat(abierto.abren("GET", "/registros/reg_1/certificado")).isTrue();
    assertThat(abierto.abren("POST", "/registros")).isFalse();
  }
}
