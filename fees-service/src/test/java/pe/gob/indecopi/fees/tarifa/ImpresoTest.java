package pe.gob.indecopi.fees.tarifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tariff against the print. {@code impreso.csv} was drawn out of its text by {@code
 * build/SacaImportes.java}, which knows no tariff; what the program cannot see stands in {@code
 * impreso-a-mano.csv}, what is no fee in {@code impreso-sin-tasa.csv}, with its reason.
 */
class ImpresoTest {

  /** From which line of the text each organ is printed, and how many procedures and amounts. */
  private enum Organo {
    DSD(1, 15, 41),
    DDA(2440, 24, 26),
    DIN(5464, 21, 50),
    CPC(8147, 3, 1),
    CCD(8700, 1, 4),
    CNB(8940, 4, 4),
    CEB(9560, 1, 1),
    CCO(9745, 21, 22),
    CLC(12900, 3, 3),
    CFD(13440, 3, 2),
    ORPS(13984, 1, 1),
    GAF(14226, 1, 1),
    CID(14315, 1, 26),
    SNA(14500, 17, 138),
    SAC(17298, 2, 7),
    SNM(17480, 14, 14);

    private final int desde;
    private final int procedimientos;
    private final int importes;

    Organo(int desde, int procedimientos, int importes) {
      this.desde = desde;
      this.procedimientos = procedimientos;
      this.importes = importes;
    }

    static Organo deLaLinea(int linea) {
      return Stream.of(values())
          .filter(uno -> uno.desde <= linea)
          .reduce((a, b) -> b)
          .orElseThrow();
    }
  }

  private record Token(int linea, String clase, BigDecimal numero) {
    static Token porcentaje(int linea, BigDecimal numero) {
      return new Token(linea, "%", numero.stripTrailingZeros());
    }

    static Token soles(int linea, BigDecimal numero) {
      return new Token(linea, "S/", numero.stripTrailingZeros());
    }
  }

  static List<Tarifa> tarifas() {
    return Tarifas.todas();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tarifas")
  void claimsEveryTokenOfThePrintExactlyOnceAtItsLine(Tarifa tarifa) {
    var organo = Organo.valueOf(tarifa.organo());
    var sinTasa = tokens("impreso-sin-tasa.csv");
    var impresos = new ArrayList<>(tokens("impreso.csv"));
    impresos.addAll(tokens("impreso-a-mano.csv"));
    assertThat(impresos).containsAll(sinTasa);
    sinTasa.forEach(impresos::remove);

    assertThat(reclamados(tarifa))
        .containsExactlyInAnyOrderElementsOf(
            impresos.stream().filter(uno -> Organo.deLaLinea(uno.linea()) == organo).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tarifas")
  void tiesEachAmountToItsPercentageOfTheUitOf2013WithinTheRoundingOfThePrint(Tarifa tarifa) {
    assertThat(tarifa.uitImpresa()).isEqualByComparingTo("3700");
    Map<Integer, String> desviados = new TreeMap<>();
    importes(tarifa)
        .forEach(
            uno -> {
              var exacto =
                  uno.soles()
                      .movePointRight(2)
                      .divide(tarifa.uitImpresa(), 9, RoundingMode.HALF_UP)
                      .subtract(uno.uitPorcentaje())
                      .abs();
              var media = new BigDecimal("0.5").movePointLeft(uno.uitPorcentaje().scale());
              if (exacto.compareTo(media) > 0) {
                desviados.put(uno.linea(), Objects.requireNonNullElse(uno.desvio(), ""));
              } else {
                assertThat(uno.desvio()).as("line %d", uno.linea()).isNull();
              }
            });

    assertThat(desviados.values()).noneMatch(String::isBlank);
    assertThat(desviados.keySet())
        .containsExactlyElementsOf(DESVIADOS.getOrDefault(tarifa.organo(), List.of()));
  }

  /** Lines of the amounts that are not their percentage of 3,700; each says why in the tariff. */
  private static final Map<String, List<Integer>> DESVIADOS = Map.of("SNA", List.of(17155, 17205));

  @ParameterizedTest(name = "{0}")
  @MethodSource("tarifas")
  void holdsAsManyProceduresAndAmountsAsThePrint(Tarifa tarifa) {
    var organo = Organo.valueOf(tarifa.organo());

    assertThat(tarifa.procedimientos())
        .extracting(TarifaDeProcedimiento::codigo)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, organo.procedimientos)
                .mapToObj(n -> organo + "-" + n)
                .toList());
    assertThat(importes(tarifa)).hasSize(organo.importes);
  }

  @Test
  void holdsTheWholePrint() {
    assertThat(tarifas())
        .extracting(Tarifa::organo)
        .containsExactlyInAnyOrder(
            Stream.of(Organo.values()).map(Enum::name).toArray(String[]::new));
    assertThat(Stream.of(Organo.values()).mapToInt(uno -> uno.procedimientos).sum()).isEqualTo(132);
    assertThat(tokens("impreso.csv")).hasSize(712);
  }

  /** Where the text of the TUPA is at hand: {@code -Dindecopi.tupa=<file>}. */
  @Test
  @EnabledIfSystemProperty(named = "indecopi.tupa", matches = ".+")
  void isDrawnOutOfTheTextByTheProgram() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var sacado =
        new ProcessBuilder(java, "build/SacaImportes.java", System.getProperty("indecopi.tupa"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .getInputStream()
            .readAllBytes();

    assertThat(new String(sacado, StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(Path.of("src/test/resources/tarifa/impreso.csv")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tarifas")
  void freesNobodyWithoutALineThatPrintsIt(Tarifa tarifa) {
    Map<String, Integer> gratuitos = new LinkedHashMap<>();
    for (var uno : tarifa.procedimientos()) {
      if (uno.conceptos().stream().noneMatch(Concepto::propio)) {
        gratuitos.put(uno.codigo(), Objects.requireNonNull(uno.gratuidad()).linea());
      } else {
        assertThat(uno.gratuito()).as(uno.codigo()).isFalse();
      }
    }
    assertThat(gratuitos).isEqualTo(GRATUITOS.getOrDefault(tarifa.organo(), Map.of()));
  }

  /** What is printed as free, with the line of the word; nothing else is. */
  private static final Map<String, Map<String, Integer>> GRATUITOS =
      Map.of(
          "DIN", Map.of("DIN-2", 5557, "DIN-14", 6958, "DIN-15", 7272),
          "CPC", Map.of("CPC-2", 8417, "CPC-3", 8640),
          "CCO", Map.of("CCO-14", 12337),
          "CFD", Map.of("CFD-1", 13523),
          "SAC", Map.of("SAC-1", 17302, "SAC-2", 17339));

  @ParameterizedTest(name = "{0}")
  @MethodSource("tarifas")
  void printsTheChannelsOfItsFootnoteAndNoOther(Tarifa tarifa) {
    for (var uno : tarifa.procedimientos()) {
      Set<Canal> impresos =
          switch (tarifa.organo()) {
            case "DSD" ->
                uno.codigo().equals("DSD-10") ? Set.of(Canal.CAJA, Canal.VISA) : Set.of(Canal.CAJA);
            case "CID" -> Set.of(Canal.values());
            case "SNA" -> Set.of();
            default -> Set.of(Canal.CAJA, Canal.BANCO_DE_LA_NACION, Canal.BCP, Canal.SCOTIABANK);
          };
      assertThat(Stream.of(Canal.values()).filter(uno::imprime))
          .as(uno.codigo())
          .containsExactlyInAnyOrderElementsOf(impresos);
    }
  }

  private static List<Token> reclamados(Tarifa tarifa) {
    List<Token> todos = new ArrayList<>();
    importes(tarifa)
        .forEach(
            uno -> {
              todos.add(Token.porcentaje(uno.lineaUit(), uno.uitPorcentaje()));
              todos.add(Token.soles(uno.linea(), uno.soles()));
            });
    conceptos(tarifa).forEach(uno -> deLaRegla(uno.regla(), todos));
    for (var uno : tarifa.procedimientos()) {
      uno.exoneraciones().stream()
          .filter(una -> !una.total())
          .forEach(una -> todos.add(Token.porcentaje(una.linea(), una.reduccion())));
    }
    return todos;
  }

  private static void deLaRegla(Regla regla, List<Token> todos) {
    switch (regla) {
      case PorcentajeConTope una -> todos.add(Token.porcentaje(una.linea(), una.porcentaje()));
      case Etapas una ->
          Stream.of(una.inicio(), una.reintegro())
              .forEach(parte -> todos.add(Token.porcentaje(parte.linea(), parte.uitPorcentaje())));
      case Regla.Fijo _, Regla.PorUnidad _, Regla.PorUnidadAdicional _ -> {}
      case Regla.Escala _, Regla.Externo _ -> {}
    }
  }

  private static Stream<Importe> importes(Tarifa tarifa) {
    return conceptos(tarifa).stream().flatMap(uno -> uno.regla().importes().stream());
  }

  /** Each once: what is printed once for several procedures is one concept of them all. */
  private static Set<Concepto> conceptos(Tarifa tarifa) {
    Set<Concepto> todos = Collections.newSetFromMap(new IdentityHashMap<>());
    tarifa.procedimientos().forEach(uno -> todos.addAll(uno.conceptos()));
    return todos;
  }

  private static List<Token> tokens(String archivo) {
    try (var csv =
        Objects.requireNonNull(ImpresoTest.class.getResourceAsStream("/tarifa/" + archivo))) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(linea -> !linea.startsWith("#"))
          .map(linea -> linea.split(";"))
          .map(c -> new Token(Integer.parseInt(c[0]), c[2], numero(c[1])))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static BigDecimal numero(String impreso) {
    return new BigDecimal(impreso.replace(" ", "").replace(',', '.')).stripTrailingZeros();
  }
}
