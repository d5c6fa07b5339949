package pe.gob.indecopi.consumidor.audiencia;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.audiencia.Codigo.Juicio;

class CodigoTest {
  private static final SecureRandom AZAR = new SecureRandom();
  private static final Instant VENCE = Instant.parse("2026-03-04T14:00:00Z");

  private final String cifras = Codigo.nuevo(AZAR);
  private final Codigo codigo = Codigo.de(cifras, AZAR, VENCE, 2);

  @Test
  void isGoodUntilTheInstantAtWhichItEnds() {
    assertThat(codigo.juzgar(cifras, VENCE.minusNanos(1))).isEqualTo(Juicio.BUENO);
    assertThat(codigo.juzgar(cifras, VENCE)).isEqualTo(Juicio.VENCIDO);
  }

  @Test
  void isReadAsPeopleWriteIt() {
    var escrito = cifras.substring(0, 4) + " - " + cifras.substring(4);
    assertThat(codigo.juzgar(escrito, Instant.EPOCH)).isEqualTo(Juicio.BUENO);
  }

  @Test
  void isGoodNoMoreOnceItWasMistakenAsOftenAsItMayBe() {
    var otro = cifras.equals("00000000") ? "00000001" : "00000000";
    assertThat(codigo.juzgar(otro, Instant.EPOCH)).isEqualTo(Juicio.MALO);
    assertThat(codigo.fallado().juzgar(cifras, Instant.EPOCH)).isEqualTo(Juicio.BUENO);
    assertThat(codigo.fallado().fallado().juzgar(cifras, Instant.EPOCH)).isEqualTo(Juicio.AGOTADO);
  }

  @Test
  void isNotInWhatIsStoredNorPrinted() {
    assertThat(cifras).matches("[0-9]{8}");
    assertThat(codigo.sal() + codigo.huella() + codigo).doesNotContain(cifras);
    assertThat(Codigo.de(cifras, AZAR, VENCE, 2).huella()).isNotEqualTo(codigo.huella());
  }
}
