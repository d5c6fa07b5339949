package pe.gob.indecopi.procedimientos.expediente;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.Propiedad.paraTodo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Cuenta;
import pe.gob.indecopi.procedimientos.calendario.DiaDecretado;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Obligado;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.calendario.Suspension;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

class ContadoTest {
  private final CalendarioHabil calendario = CalendarioHabil.delPeru();

  @Test
  void givesBackTheCountThatItWasMadeOf() {
    paraTodo(
        azar -> {
          var cuenta = cuenta(azar);

          assertThat(
                  Contado.de(cuenta)
                      .cuenta(cuenta.desde(), cuenta.termino().fundamento(), cuenta.oficina()))
              .isEqualTo(cuenta);
        });
  }

  @Test
  void neverEndsEarlierForADecreedDayAndOnlyLaterForOneOnItsWay() {
    paraTodo(
        azar -> {
          var cuenta = cuenta(azar);
          var desde = cuenta.desde().plusDays(azar.nextInt(60) - 10);
          var dia = new DiaDecretado("D.S. 1", "x", desde, desde, azar.nextBoolean(), List.of());

          var antes = new Plazos(calendario).calcular(cuenta).vence();
          var ahora = new Plazos(calendario.con(() -> List.of(dia))).calcular(cuenta).vence();

          assertThat(ahora).isAfterOrEqualTo(antes);
          if (!desde.isAfter(cuenta.desde()) || desde.isAfter(antes)) {
            assertThat(ahora).isEqualTo(antes);
          }
        });
  }

  private Cuenta cuenta(Random azar) {
    var desde = LocalDate.of(2001, 1, 1).plusDays(azar.nextInt(40 * 365));
    var oficinas = new ArrayList<>(calendario.oficinas());
    var suspension = desde.plusDays(azar.nextInt(10));
    return new Cuenta(
        desde,
        new Termino(
            1 + azar.nextInt(18),
            Unidad.values()[azar.nextInt(3)],
            Norma.values()[azar.nextInt(2)],
            "prueba"),
        oficinas.get(azar.nextInt(oficinas.size())),
        Obligado.values()[azar.nextInt(2)],
        azar.nextBoolean() ? null : desde.minusDays(azar.nextInt(400)),
        ReglaDu099.values()[azar.nextInt(3)],
        azar.nextBoolean(),
        azar.nextBoolean(),
        azar.nextInt(4),
        azar.nextBoolean()
            ? List.of()
            : List.of(new Suspension(suspension, suspension.plusDays(azar.nextInt(5)), "R. 1")));
  }
}
