package pe.gob.indecopi.procedimientos.casilla;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;

class CasillaTest {
  private static final String EMPRESA = "RUC:20999999990";
  private static final Instant LUNES = Instant.parse("2026-11-23T14:00:00Z");

  private final Casilla casilla = new Casilla(base());

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void keepsTheReadingWhenANoticeIsCopiedAgain() {
    casilla.depositar(List.of(aviso("ntf_1", EMPRESA, LUNES)));
    casilla.leer("ntf_1", EMPRESA, LUNES.plusSeconds(60), "empresa", LocalDate.of(2026, 3, 4));

    casilla.depositar(List.of(aviso("ntf_1", EMPRESA, LUNES)));

    assertThat(casilla.buscar("ntf_1", EMPRESA).orElseThrow().leida())
        .isEqualTo(LUNES.plusSeconds(60));
  }

  @Test
  void countsOnlyTheFirstReading() {
    casilla.depositar(List.of(aviso("ntf_1", EMPRESA, LUNES)));
    casilla.leer("ntf_1", EMPRESA, LUNES.plusSeconds(60), "empresa", LocalDate.of(2026, 3, 4));

    var otra =
        casilla
            .leer("ntf_1", EMPRESA, LUNES.plusSeconds(99), "empresa", LocalDate.of(2026, 3, 4))
            .orElseThrow();

    assertThat(otra.leida()).isEqualTo(LUNES.plusSeconds(60));
  }

  @Test
  void keepsWhatANoticeSaysOfItsOwn() {
    var dicho =
        new Aviso(
            "ntf_1",
            EMPRESA,
            "rec_1",
            "000001-2026/SAC-R",
            0,
            "ACTA",
            LUNES,
            LocalDate.of(2026, 11, 24),
            null,
            "Su código: 12345678");

    casilla.depositar(List.of(dicho, aviso("ntf_2", EMPRESA, LUNES)));

    assertThat(casilla.buscar("ntf_1", EMPRESA)).contains(dicho);
    assertThat(casilla.buscar("ntf_2", EMPRESA).orElseThrow().mensaje()).isNull();
  }

  @Test
  void opensABoxToNobodyElse() {
    casilla.depositar(List.of(aviso("ntf_1", EMPRESA, LUNES)));

    assertThat(casilla.buscar("ntf_1", "DNI:99999991")).isEmpty();
    assertThat(casilla.leer("ntf_1", "DNI:99999991", LUNES, "ciudadana", LocalDate.of(2026, 3, 4)))
        .isEmpty();
    assertThat(casilla.bandeja("DNI:99999991", null, 10)).isEmpty();
    assertThat(casilla.buscar("ntf_1", EMPRESA).orElseThrow().leida()).isNull();
  }

  @Test
  void turnsItsPagesWithoutSkippingOrRepeatingWhileNewOnesArrive() {
    // Several in the same instant, so that the id must break the tie.
    var puestos =
        IntStream.range(0, 25)
            .mapToObj(i -> aviso("ntf_%02d".formatted(i), EMPRESA, LUNES.plusSeconds(i / 4)))
            .toList();
    casilla.depositar(puestos);

    var vistos = new ArrayList<String>();
    Aviso ultimo = null;
    List<Aviso> pagina;
    while (!(pagina = casilla.bandeja(EMPRESA, ultimo, 4)).isEmpty()) {
      pagina.forEach(a -> vistos.add(a.id()));
      ultimo = pagina.getLast();
      casilla.depositar(List.of(aviso("ntf_n" + vistos.size(), EMPRESA, LUNES.plusSeconds(1000))));
    }

    assertThat(vistos)
        .containsExactlyElementsOf(puestos.reversed().stream().map(Aviso::id).toList());
  }

  private static Aviso aviso(String id, String destinatario, Instant depositada) {
    return new Aviso(
        id,
        destinatario,
        "exp_1",
        "000001-2026/DSD",
        2,
        "OBSERVAR",
        depositada,
        LocalDate.of(2026, 11, 23),
        null);
  }
}
