package pe.gob.indecopi.fees.libro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Casos;
import pe.gob.indecopi.platform.reloj.RelojLegal;

class LibroMongoTest {

  private static final LocalDate LUNES = LocalDate.of(2026, 11, 23);

  @Test
  void makesNoEntryThatDoesNotBalance() {
    var apuntes =
        List.of(
            Apunte.debe(Cuenta.de(Canal.BCP), Dinero.soles("10.00")),
            Apunte.haber(Cuenta.NO_IDENTIFICADO, Dinero.soles("9.99")));

    assertThatThrownBy(() -> asiento("a", LUNES, apuntes)).hasMessageContaining("does not balance");
    assertThatThrownBy(() -> Apunte.debe(Cuenta.A_CUENTA, Dinero.soles("-1.00")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cuenta("COLCHON")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbersWithoutGapsHoweverManyPostTheSameAtOnce() throws Exception {
    var base = AlmacenDePrueba.base();
    var replicas = List.of(new LibroMongo(base), new LibroMongo(base), new LibroMongo(base));
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      var nuevos =
          hilos
              .invokeAll(
                  IntStream.range(0, 60)
                      .<Callable<Boolean>>mapToObj(
                          i ->
                              () ->
                                  replicas.get(i % 3).asentar(asiento("a" + i / 2, LUNES, "1.00")))
                      .toList())
              .stream()
              .map(futuro -> futuro.resultNow())
              .toList();

      assertThat(nuevos).filteredOn(uno -> uno).hasSize(30);
    }
    assertThat(replicas.getFirst().listar(FiltroDeMovimientos.TODOS, 0, 100))
        .extracting(Movimiento::n)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
  }

  @Test
  void saysTheSameWithAndWithoutKeptBalances() {
    Casos.veces(
        20,
        azar -> {
          var base = AlmacenDePrueba.base();
          var libro = new LibroMongo(base);
          for (var i = 0; i < 20; i++) {
            var monto = (1 + azar.nextInt(900)) + ".0" + azar.nextInt(10);
            libro.asentar(asiento("a" + i, LUNES.plusDays(azar.nextInt(6)), monto));
          }
          for (var i = 0; i < 10; i++) {
            var dia = LUNES.plusDays(azar.nextInt(8) - 1);
            var saldos = libro.saldosAl(dia, azar.nextBoolean());
            var deNuevo = new Saldos();
            libro.listar(FiltroDeMovimientos.TODOS, 0, 100).stream()
                .map(Movimiento::asiento)
                .filter(uno -> !uno.fecha().isAfter(dia))
                .forEach(deNuevo::mas);
            assertThat(List.copyOf(saldos.todos())).isEqualTo(List.copyOf(deNuevo.todos()));
          }
          assertThat(base.getCollection("saldos").find(new Document())).isNotEmpty();
        });
  }

  private static Asiento asiento(String clave, LocalDate dia, String monto) {
    return asiento(
        clave,
        dia,
        List.of(
            Apunte.debe(Cuenta.de(Canal.BCP), Dinero.soles(monto)),
            Apunte.haber(Cuenta.NO_IDENTIFICADO, Dinero.soles(monto))));
  }

  private static Asiento asiento(String clave, LocalDate dia, List<Apunte> apuntes) {
    return new Asiento(
        clave,
        dia,
        dia.atStartOfDay(RelojLegal.LIMA).toInstant(),
        TipoAsiento.COBRO_NO_IDENTIFICADO,
        "npi_1",
        null,
        null,
        null,
        apuntes);
  }
}
