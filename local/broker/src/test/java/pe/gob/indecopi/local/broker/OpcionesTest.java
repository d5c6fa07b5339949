package pe.gob.indecopi.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpcionesTest {

  @Test
  void readsPortsAndFolder() {
    assertThat(Opciones.de("--puerto=5000", "--controlador=5001", "--datos=/x"))
        .isEqualTo(new Opciones(5000, 5001, Path.of("/x")));
  }

  @Test
  void knowsTheFixedPorts() {
    var opciones = Opciones.de();
    assertThat(opciones.puerto()).isEqualTo(19092);
    assertThat(opciones.controlador()).isEqualTo(19093);
  }

  @Test
  void namesAnOptionThatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Opciones.de("--puertos=1"))
        .withMessageContaining("--puertos=1");
  }

  @Test
  void refusesWhatIsNoPort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Opciones.de("--puerto=70000"))
        .withMessage("--puerto=70000 is not a TCP port.");
  }
}
