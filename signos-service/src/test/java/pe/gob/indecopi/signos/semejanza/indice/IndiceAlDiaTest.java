package pe.gob.indecopi.signos.semejanza.indice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndiceAlDiaTest {
  private final FuenteDePrueba registro = new FuenteDePrueba();

  @TempDir Path carpeta;

  @Test
  void saysThatItIsNotBuiltYetInsteadOfFindingNothing() {
    try (var indice = new IndiceAlDia(registro, null)) {
      assertThat(indice.listo()).isFalse();
      assertThatThrownBy(() -> buscar(indice, "KUSKA")).isInstanceOf(IndiceEnObra.class);

      indice.seguir();

      assertThat(indice.listo()).isTrue();
      assertThat(buscar(indice, "KUSKA")).isEmpty();
    }
  }

  @Test
  void findsWhatIsInscribedAfterAndForgetsTheFormerWords() {
    try (var indice = new IndiceAlDia(registro, null)) {
      indice.seguir();
      registro.poner("reg_1", "KUSKA", 25);
      assertThat(indice.rezago()).isEqualTo(1);

      indice.seguir();
      assertThat(buscar(indice, "CUSCA")).containsExactly("reg_1");
      assertThat(indice.rezago()).isZero();

      registro.poner("reg_1", "MARIPOSA", 25);
      indice.seguir();
      assertThat(buscar(indice, "CUSCA")).isEmpty();
      assertThat(buscar(indice, "MARIPOZA")).containsExactly("reg_1");
      assertThat(indice.cuantos()).isEqualTo(1);
    }
  }

  @Test
  void goesOnAfterARestartFromWhereItWas() {
    registro.poner("reg_1", "KUSKA", 25);
    try (var indice = new IndiceAlDia(registro, carpeta)) {
      indice.seguir();
      registro.poner("reg_2", "CÓNDOR", 25);
      indice.seguir();
    }
    registro.poner("reg_3", "VICUÑA", 25);
    registro.alLeer =
        () -> {
          throw new AssertionError("read the whole register again");
        };

    try (var indice = new IndiceAlDia(registro, carpeta)) {
      assertThat(indice.listo()).isTrue();
      indice.seguir();

      assertThat(buscar(indice, "KUSKA")).containsExactly("reg_1");
      assertThat(buscar(indice, "CONDOR")).containsExactly("reg_2");
      assertThat(buscar(indice, "BICUÑA")).containsExactly("reg_3");
    }
  }

  @Test
  void buildsItAnewWhereWhatIsOnDiskCannotBeRead() throws IOException {
    registro.poner("reg_1", "KUSKA", 25);
    try (var indice = new IndiceAlDia(registro, carpeta)) {
      indice.seguir();
    }
    Files.writeString(carpeta.resolve("actual"), "signos-que-no-hay/../..");

    try (var indice = new IndiceAlDia(registro, carpeta)) {
      indice.seguir();

      assertThat(buscar(indice, "KUSKA")).containsExactly("reg_1");
    }
  }

  @Test
  void buildsItAnewWhereTheStoreIsOlderThanTheIndex() {
    registro.poner("reg_1", "KUSKA", 25);
    try (var indice = new IndiceAlDia(registro, carpeta)) {
      indice.seguir();
    }
    registro.olvidar();

    try (var indice = new IndiceAlDia(registro, carpeta)) {
      indice.seguir();

      assertThat(buscar(indice, "KUSKA")).isEmpty();
    }
  }

  @Test
  void leavesOneFolderWhenItIsBuiltAnew() throws IOException {
    try (var indice = new IndiceAlDia(registro, carpeta)) {
      indice.seguir();
      indice.reconstruir();
      indice.reconstruir();

      try (var carpetas = Files.newDirectoryStream(carpeta, "signos-*")) {
        assertThat(carpetas).hasSize(1);
      }
    }
  }

  @Test
  void keepsItsFolderForItself() {
    try (var indice = new IndiceAlDia(registro, carpeta)) {
      assertThatThrownBy(() -> new IndiceAlDia(registro, carpeta))
          .isInstanceOf(IllegalStateException.class);
      assertThat(indice.listo()).isFalse();
    }
  }

  /** While a new index is built, all that was and all that comes is found at every moment. */
  @Test
  void missesNothingWhileItIsBuiltAnew() throws Exception {
    for (var i = 0; i < 100; i++) {
      registro.poner(
          "reg_%03d".formatted(i), "KUSKA " + "ABCDEFGHIJ".charAt(i % 10) + "IRUNA" + i, 25);
    }
    registro.poner("reg_500", "TUMPALINA", 25);
    var fallos = new AtomicInteger();
    var miradas = new AtomicInteger();
    var fin = new AtomicBoolean();
    try (var indice = new IndiceAlDia(registro, carpeta)) {
      indice.seguir();
      registro.alLeer =
          () -> {
            // Before and behind the place where the reader stands.
            var n = registro.ultima();
            registro.poner("reg_000_" + n, "ZUMBALERO " + n, 25);
            registro.poner("reg_900_" + n, "ZUMBALERO " + n, 25);
            indice.seguir();
          };
      var lector =
          Thread.ofPlatform()
              .start(
                  () -> {
                    while (!fin.get()) {
                      if (!buscar(indice, "TUNPALINA").contains("reg_500")) {
                        fallos.incrementAndGet();
                      }
                      miradas.incrementAndGet();
                    }
                  });
      for (var vuelta = 0; vuelta < 3; vuelta++) {
        indice.reconstruir();
      }
      fin.set(true);
      lector.join();
      registro.alLeer = () -> {};

      assertThat(fallos).hasValue(0);
      assertThat(miradas.get()).isPositive();
      assertThat(indice.rezago()).isZero();
      var todas = registro.todas("reg_000", 10).fichas();
      todas.forEach(f -> assertThat(buscar(indice, f.denominacion())).as("%s", f).contains(f.id()));
    }
  }

  private static List<String> buscar(IndiceAlDia indice, String signo) {
    return indice.buscar(Pregunta.de(signo, FuenteDePrueba.HOY, 100)).stream()
        .filter(h -> h.semejanza().grado().confundible())
        .map(h -> h.ficha().id())
        .toList();
  }
}
