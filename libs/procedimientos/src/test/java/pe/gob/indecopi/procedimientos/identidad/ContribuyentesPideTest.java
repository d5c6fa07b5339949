package pe.gob.indecopi.procedimientos.identidad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.identidad.Contribuyentes.Contribuyente;
import pe.gob.indecopi.procedimientos.prueba.PideDePrueba;
import tools.jackson.databind.json.JsonMapper;

class ContribuyentesPideTest {
  private static final Duration ESPERA = Duration.ofSeconds(20);

  private final PideDePrueba pide = new PideDePrueba();
  private final PideProperties ajustes =
      new PideProperties(
          pide.url(), Duration.ofSeconds(2), Duration.ofSeconds(10), 4, 1, Duration.ofMinutes(1));
  private final ContribuyentesPide contribuyentes =
      new ContribuyentesPide(
          IdentidadAutoConfiguration.cliente(ajustes, JsonMapper.builder().build()), ajustes);

  @AfterEach
  void cerrar() {
    contribuyentes.close();
    pide.close();
  }

  @Test
  void findsACompanyByItsRucAndByItsWordsHoweverWritten() {
    pide.empresa("20999999981", "CUZCA MODA S.A.C.");
    pide.busqueda("cuzca moda", "20999999981");

    var porRuc = contribuyentes.conRuc("20999999981", ESPERA);
    var porPalabras = contribuyentes.conPalabras("  CUZCA-Moda ", ESPERA);

    assertThat(porRuc.hallados())
        .containsExactly(new Contribuyente("20999999981", "CUZCA MODA S.A.C.", null, null, true));
    assertThat(porPalabras).isEqualTo(porRuc);
  }

  @Test
  void tellsNobodyThereFromNoAnswer() {
    assertThat(contribuyentes.conRuc("20131312955", ESPERA).respondio()).isTrue();
    assertThat(contribuyentes.conRuc("20131312955", ESPERA).hallados()).isEmpty();

    pide.falla(true);
    assertThat(contribuyentes.conRuc("20512333797", ESPERA).respondio()).isFalse();
    pide.falla(false);
    assertThat(contribuyentes.conRuc("20512333797", ESPERA).respondio()).isTrue();
  }

  @Test
  void asksOnceForWhatItWasTold() {
    pide.empresa("20999999981", "CUZCA MODA S.A.C.");
    contribuyentes.conRuc("20999999981", ESPERA);
    contribuyentes.conRuc("20999999981", ESPERA);

    assertThat(pide.pedidos()).hasSize(1);
  }

  @Test
  void waitsNoLongerThanItIsTold() {
    pide.callar();

    assertThat(contribuyentes.conRuc("20999999981", Duration.ofMillis(50)).respondio()).isFalse();
  }
}
