package pe.gob.indecopi.consumidor.indicadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.indicadores.Contador.Renglon;
import pe.gob.indecopi.consumidor.indicadores.Contador.Suceso;
import pe.gob.indecopi.consumidor.indicadores.Indicadores.Cifra;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.consumidor.reclamo.Sector;
import pe.gob.indecopi.platform.prueba.Casos;

class ContadorTest {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);

  /** The balance of 2020 (the SAC's own, of January 2021), to the figure. */
  @Test
  void saysOfTheComplaintsOf2020WhatTheirBalanceSays() {
    var todos =
        List.of(
            de(Canal.WEB, null, 14_680, 0),
            de(Canal.WEB, Resultado.MEDIACION, 4_000, 20_000),
            de(Canal.WEB, Resultado.CONCILIACION_TOTAL, 2_000, 30_000),
            de(Canal.WEB, Resultado.CONCILIACION_PARCIAL, 160, 2_400),
            de(Canal.WEB, Resultado.SIN_ACUERDO, 8_000, 120_000),
            de(Canal.TELEFONO, null, 30_020, 0),
            de(Canal.TELEFONO, Resultado.SIN_ACUERDO, 29_240, 0));
    var dia = new Contador(DIA, 0, 0, todos, 1);

    var cifras = Indicadores.de(DIA, DIA, List.of(dia));

    assertThat(cifras.total().recibidos()).isEqualTo(44_700);
    assertThat(cifras.total().solucionados()).isEqualTo(43_400);
    assertThat(cifras.total().porcentajeSolucionado()).isEqualTo("97.1");
    assertThat(cifras.enLinea().conciliados()).isEqualTo(6_160);
    assertThat(cifras.enLinea().porcentajeConciliado()).isEqualTo("42.0");
    assertThat(cifras.enLinea().diasPromedio()).isEqualTo("12.2");
    assertThat(cifras.canales()).extracting(Cifra::de).containsExactly("TELEFONO", "WEB");
    assertThat(cifras.csv().split("\r\n"))
        .hasSize(1 + 2 + 2 + 1)
        .contains("TOTAL,EN_LINEA,14680,14160,96.5,6160,42.0,12.2,4000,2000,160,8000,0,0,0,0,0");
  }

  @Test
  void saysNothingWhereThereIsNothing() {
    var vacio = Indicadores.de(DIA, DIA, List.of()).total();

    assertThat(vacio.recibidos()).isZero();
    assertThat(vacio.porcentajeSolucionado()).isNull();
    assertThat(vacio.diasPromedio()).isNull();
  }

  /** In order, but cut anywhere and with any part told again, as after a crash. */
  @Test
  void countsEachFactOnceHoweverOftenItIsTold() {
    Casos.todos(
        azar -> {
          var recibidos = LongStream.rangeClosed(1, 1 + azar.nextInt(30)).mapToObj(this::recibido);
          var fines = LongStream.rangeClosed(1, 1 + azar.nextInt(30)).mapToObj(this::fin);
          var todos = Stream.concat(recibidos, fines).toList();
          var dicho = Contador.nuevo(DIA);
          for (var clase : List.of(true, false)) {
            var suyos =
                todos.stream().filter(s -> (s.renglon().resultado() == null) == clase).toList();
            for (var i = 0; i < suyos.size(); ) {
              var hasta = i + 1 + azar.nextInt(suyos.size() - i);
              var desde = azar.nextInt(i + 1);
              dicho = dicho.con(suyos.subList(desde, hasta));
              i = hasta;
            }
          }

          assertThat(dicho.renglones())
              .containsExactlyInAnyOrderElementsOf(
                  new ArrayList<>(Contador.nuevo(DIA).con(todos).renglones()));
          assertThat(dicho.renglones().stream().mapToLong(Renglon::cuantos).sum())
              .isEqualTo(todos.size());
        });
  }

  private Suceso recibido(long n) {
    return new Suceso(n, DIA, de(n % 3 == 0 ? Canal.TELEFONO : Canal.WEB, null, 1, 0));
  }

  private Suceso fin(long n) {
    return new Suceso(n, DIA, de(Canal.WEB, Resultado.values()[(int) n % 4], 1, n));
  }

  private static Renglon de(Canal canal, Resultado resultado, long cuantos, long dias) {
    return new Renglon(canal, Sector.TIENDAS, resultado, cuantos, dias);
  }
}
