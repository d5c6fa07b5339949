package pe.gob.indecopi.platform.reloj;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;

class RelojContextTest {
  private final MongoDatabase base = AlmacenDePrueba.base();
  private final ApplicationContextRunner contexto =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(RelojAutoConfiguration.class))
          .withBean(MongoDatabase.class, () -> base)
          .withPropertyValues("management.endpoints.web.exposure.include=*");

  private ApplicationContextRunner sandbox() {
    return contexto.withPropertyValues(
        "spring.profiles.active=sandbox", "indecopi.reloj.inicio=2025-07-30T15:00:00Z");
  }

  @Test
  void inProductionNothingMovesTheClock() {
    contexto.run(
        c ->
            assertThat(c)
                .hasSingleBean(RelojLegal.class)
                .doesNotHaveBean(RelojMovible.class)
                .doesNotHaveBean(RelojEndpoint.class));
  }

  @Test
  void inLocalAndSandboxItMoves() {
    for (var perfil : List.of("local", "sandbox")) {
      contexto
          .withPropertyValues("spring.profiles.active=" + perfil)
          .run(
              c ->
                  assertThat(c)
                      .hasSingleBean(RelojMovible.class)
                      .hasSingleBean(RelojEndpoint.class));
    }
  }

  @Test
  void itCanBeSwitchedOff() {
    contexto
        .withPropertyValues("indecopi.reloj.enabled=false")
        .run(c -> assertThat(c).doesNotHaveBean(RelojLegal.class));
  }

  @Test
  void clocksOfTheServiceWin() {
    var fijo = Clock.fixed(Instant.parse("2026-01-01T04:59:59Z"), ZoneOffset.UTC);
    contexto
        .withBean(InstantSource.class, () -> fijo)
        .run(
            c ->
                assertThat(c.getBean(RelojLegal.class).hoy())
                    .as("still the old year in Lima")
                    .isEqualTo(LocalDate.parse("2025-12-31")));
  }

  @Test
  void theEndpointMovesTheClockAndTellsWhatHappened() {
    var vencimientos = new Vencimientos("2025-08-01", "2025-08-20", "2026-01-05");
    sandbox()
        .withBean(TareaLegal.class, () -> vencimientos)
        .run(
            c -> {
              var endpoint = c.getBean(RelojEndpoint.class);
              assertThat(endpoint.leer().getBody())
                  .containsEntry("hoy", "2025-07-30")
                  .containsEntry("proximo", "2025-08-02")
                  .containsEntry("pendientes", 0L);
              assertThat(endpoint.mover("2025-09-01").getBody())
                  .containsEntry("hoy", "2025-09-01")
                  .containsEntry("sucesos", List.of(suceso("2025-08-01"), suceso("2025-08-20")));
              assertThat(vencimientos.vividos)
                  .containsSubsequence(
                      LocalDate.parse("2025-08-02"),
                      LocalDate.parse("2025-08-21"),
                      LocalDate.parse("2025-09-01"));
            });
  }

  @Test
  void aTermThatCannotBeClosedDoesNotHideTheOthers() {
    var atascada = new Atascada();
    var vencimientos = new Vencimientos("2025-08-01", "2025-08-20");
    sandbox()
        .withBean("atascada", TareaLegal.class, () -> atascada)
        .withBean("vencimientos", TareaLegal.class, () -> vencimientos)
        .run(
            c -> {
              c.getBean(RelojEndpoint.class).mover("2025-09-01");
              assertThat(vencimientos.vividos)
                  .contains(LocalDate.parse("2025-08-02"), LocalDate.parse("2025-08-21"));
            });
  }

  /** Says that something is overdue and never does it. */
  private static final class Atascada implements TareaLegal {
    @Override
    public Optional<LocalDate> proxima() {
      return Optional.of(LocalDate.parse("2025-07-01"));
    }

    @Override
    public List<Suceso> barrer(LocalDate hoy) {
      return List.of();
    }
  }

  @Test
  void theEndpointRefusesToGoBackAndWhatIsNoDay() {
    sandbox()
        .run(
            c -> {
              var endpoint = c.getBean(RelojEndpoint.class);
              assertThat(endpoint.mover("2025-07-29").getStatus()).isEqualTo(400);
              assertThat(endpoint.mover("mañana").getStatus()).isEqualTo(400);
              assertThat(endpoint.leer().getBody()).containsEntry("hoy", "2025-07-30");
            });
  }

  @Test
  void aRestartKeepsTheClock() {
    sandbox().run(c -> c.getBean(RelojEndpoint.class).mover("2025-12-24"));
    sandbox()
        .run(
            c ->
                assertThat(c.getBean(RelojLegal.class).hoy())
                    .isEqualTo(LocalDate.parse("2025-12-24")));
  }

  private static Map<String, String> suceso(String fecha) {
    return Map.of("fecha", fecha, "expediente", "exp_" + fecha, "acto", "VENCIMIENTO");
  }

  /** Terms that lapse at the end of these days. */
  private static final class Vencimientos implements TareaLegal {
    private final TreeSet<LocalDate> dias = new TreeSet<>();
    private final List<LocalDate> vividos = new ArrayList<>();

    private Vencimientos(String... dias) {
      for (var dia : dias) {
        this.dias.add(LocalDate.parse(dia));
      }
    }

    @Override
    public Optional<LocalDate> proxima() {
      return dias.stream().findFirst().map(dia -> dia.plusDays(1));
    }

    @Override
    public List<Suceso> barrer(LocalDate hoy) {
      vividos.add(hoy);
      var vencidos = new ArrayList<Suceso>();
      while (!dias.isEmpty() && dias.first().isBefore(hoy)) {
        var dia = dias.removeFirst();
        vencidos.add(new Suceso(dia, "exp_" + dia, "VENCIMIENTO"));
      }
      return vencidos;
    }
  }
}
