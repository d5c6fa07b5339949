package pe.gob.indecopi.consumidor.denuncia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tamano;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.denuncia.Graduacion.Criterio;
import pe.gob.indecopi.consumidor.denuncia.Graduacion.Ponderado;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

/** Ley 29571, art. 110: by gravity and, of a small firm, by its income. */
class GraduacionTest {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);
  private static final Uit.Valor UIT = Uit.delPeru().vigenteEl(DIA);

  private final Codigo vigente = CodigoDelConsumidor.cargar().de(Regimen.VIGENTE, DIA);
  private final Codigo impreso = CodigoDelConsumidor.cargar().de(Regimen.TUPA_2010, DIA);

  @ParameterizedTest
  @CsvSource({"LEVE, 50", "GRAVE, 150", "MUY_GRAVE, 450"})
  void capsByGravity(Gravedad gravedad, String tope) {
    var g = graduacion(gravedad, null, null, false, false);

    assertThat(g.tope(impreso, UIT).uit()).isEqualByComparingTo(tope);
    assertThat(g.tope(vigente, UIT).uit()).isEqualByComparingTo(tope);
  }

  /** 55,000 is ten UIT of 2026: a tenth of it is one. */
  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "MICRO, 55000.00, 1.00",
    "MICRO, 55549.99, 1.00",
    "MICRO, 55550.00, 1.01",
    "PEQUENA, 55000.00, 2.00",
    "OTRA, 55000.00, 50",
    "MICRO, 2750000.00, 50",
    "MICRO, 2749450.00, 49.99"
  })
  void capsASmallFirmByAPartOfItsIncomeNeverRoundedUp(Tamano tamano, String ingresos, String tope) {
    var g = graduacion(Gravedad.LEVE, tamano, ingresos, false, false);

    assertThat(g.tope(vigente, UIT).uit()).isEqualByComparingTo(tope);
    assertThat(g.tope(impreso, UIT).uit()).isEqualByComparingTo("50");
  }

  @Test
  void doesNotSpareWhoRelapsesHarmsHealthOrProvesNothing() {
    for (var g :
        List.of(
            graduacion(Gravedad.LEVE, Tamano.MICRO, "55000.00", true, false),
            graduacion(Gravedad.LEVE, Tamano.MICRO, "55000.00", false, true),
            graduacion(Gravedad.LEVE, Tamano.MICRO, null, false, false))) {
      assertThat(g.tope(vigente, UIT).uit()).isEqualByComparingTo("50");
    }
  }

  static Graduacion graduacion(
      Gravedad gravedad, Tamano tamano, String ingresos, boolean reincidente, boolean salud) {
    return new Graduacion(
        List.of("k1"),
        gravedad,
        List.of(new Ponderado(Criterio.DANO_RESULTANTE, "Perdió lo pagado")),
        tamano,
        ingresos == null ? null : Dinero.soles(ingresos),
        reincidente,
        salud);
  }
}
