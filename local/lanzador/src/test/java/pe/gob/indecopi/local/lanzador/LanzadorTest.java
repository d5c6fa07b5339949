package pe.gob.indecopi.local.lanzador;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanzadorTest {
  @TempDir Path carpeta;

  @Test
  void theClockTakesDaysWeeksMonthsYearsAndDates() {
    assertThat(Lanzador.avance("+30d")).isEqualTo(Map.of("avanzar", "P30D"));
    assertThat(Lanzador.avance("+2w")).isEqualTo(Map.of("avanzar", "P2W"));
    assertThat(Lanzador.avance("+6m")).isEqualTo(Map.of("avanzar", "P6M"));
    assertThat(Lanzador.avance("+1y")).isEqualTo(Map.of("avanzar", "P1Y"));
    assertThat(Lanzador.avance("2026-12-24")).isEqualTo(Map.of("hasta", "2026-12-24"));
    assertThatThrownBy(() -> Lanzador.avance("mañana")).hasMessageContaining("Usage");
  }

  @Test
  void noTwoProcessesShareAPort() {
    var puertos = new ArrayList<Integer>();
    new Plano(Puertos.FIJOS, carpeta, Map.of()).todos().forEach(p -> puertos.addAll(p.puertos()));

    assertThat(new HashSet<>(puertos)).hasSameSizeAs(puertos);
  }

  @Test
  void aBusyPortIsToldInOneSentenceAndNothingStarts() throws Exception {
    try (var ocupado = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      var libres = Puertos.libres();
      var puertos =
          new Puertos(
              libres.gateway(),
              libres.servicios(),
              libres.vecinos(),
              libres.correo(),
              ocupado.getLocalPort(),
              libres.broker(),
              libres.controlador());
      var avisos = new ArrayList<String>();
      var suite = new Suite(carpeta, carpeta.resolve("datos"), puertos, Map.of(), avisos::add);

      assertThatThrownBy(suite::levantar)
          .isInstanceOf(Fallo.class)
          .hasMessageContaining("Port " + ocupado.getLocalPort())
          .hasMessageContaining("almacen");
      assertThat(avisos).isEmpty();
    }
  }

  @Test
  void whatIsNotBuiltSaysHowToBuildIt() {
    var suite = new Suite(carpeta, carpeta, Puertos.libres(), Map.of(), linea -> {});

    assertThatThrownBy(suite::levantar).hasMessageContaining("./indecopi up");
  }

  @Test
  void anUnknownProcessNamesThoseThatThereAre() {
    var suite = new Suite(carpeta, carpeta, Puertos.FIJOS, Map.of(), linea -> {});

    assertThatThrownBy(() -> suite.proceso("nada")).hasMessageContaining("almacen, broker");
  }

  @Test
  void aCacheIsForgottenWhenItsJarOrOneOfItsLibrariesIsNewer() throws Exception {
    var jar = Files.writeString(carpeta.resolve("x.jar"), "");
    var lib = Files.createDirectories(carpeta.resolve("lib")).resolve("y.jar");
    Files.writeString(lib, "");
    var cache = Files.writeString(carpeta.resolve("x.aot"), "");
    for (var archivo : List.of(jar, lib)) {
      Files.setLastModifiedTime(archivo, FileTime.from(Instant.EPOCH));
    }
    assertThat(Jvm.vigente(cache, jar)).isTrue();

    Files.setLastModifiedTime(lib, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

    assertThat(Jvm.vigente(cache, jar)).isFalse();
  }

  @Test
  void theReadmeNamesEveryCommand() throws Exception {
    var readme = Files.readString(raiz().resolve("README.md"));

    for (var orden :
        List.of("up", "down", "status", "logs", "token", "demo", "clock", "test", "bench")) {
      assertThat(readme).containsPattern(Pattern.compile("\\./indecopi " + orden + "\\b"));
    }
  }

  private static Path raiz() {
    var donde = Path.of("").toAbsolutePath();
    while (!Files.exists(donde.resolve("mvnw"))) {
      donde = donde.getParent();
    }
    return donde;
  }
}
