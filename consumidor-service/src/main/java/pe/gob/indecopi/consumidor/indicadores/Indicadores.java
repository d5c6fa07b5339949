package pe.gob.indecopi.consumidor.indicadores;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.indicadores.Contador.Renglon;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Resultado;

/**
 * What became of the complaints that were filed between two days, both included.
 *
 * @param total of all
 * @param enLinea of those that came by the web
 * @param canales by how they came
 * @param sectores by line of business
 */
@Schema(name = "Indicadores")
record Indicadores(
    LocalDate desde,
    LocalDate hasta,
    Cifra total,
    Cifra enLinea,
    List<Cifra> canales,
    List<Cifra> sectores) {
  Indicadores {
    canales = List.copyOf(canales);
    sectores = List.copyOf(sectores);
  }

  /**
   * The figures of some of them.
   *
   * @param de of which: {@code TOTAL}, a channel or a sector
   * @param recibidos how many were received
   * @param solucionados how many of those have ended
   * @param porcentajeSolucionado of those received, in hundredths, with one decimal: the 97.1 of
   *     2020; absent where none was
   * @param conciliados how many ended by mediation or by conciliation, total or partial
   * @param porcentajeConciliado of those received, likewise: the 42 of 2020, for those on line
   * @param diasPromedio calendar days from filing to end, on average, with one decimal; absent
   *     where none ended
   * @param resultados how many ended in each way
   */
  @Schema(name = "CifraDeReclamos")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cifra(
      @Schema(example = "WEB") String de,
      long recibidos,
      long solucionados,
      @Schema(example = "97.1") @Nullable BigDecimal porcentajeSolucionado,
      long conciliados,
      @Schema(example = "42.0") @Nullable BigDecimal porcentajeConciliado,
      @Nullable BigDecimal diasPromedio,
      Map<Resultado, Long> resultados) {

    static Cifra de(String nombre, Stream<Renglon> renglones) {
      var recibidos = 0L;
      var dias = 0L;
      Map<Resultado, Long> resultados = new EnumMap<>(Resultado.class);
      for (var r : renglones.toList()) {
        var resultado = r.resultado();
        if (resultado == null) {
          recibidos += r.cuantos();
        } else {
          resultados.merge(resultado, r.cuantos(), Long::sum);
          dias += r.dias();
        }
      }
      return de(nombre, recibidos, resultados, dias);
    }

    static Cifra de(String nombre, long recibidos, Map<Resultado, Long> resultados, long dias) {
      var solucionados = resultados.values().stream().mapToLong(n -> n).sum();
      var conciliados =
          resultados.entrySet().stream()
              .filter(e -> e.getKey().conAcuerdo())
              .mapToLong(Map.Entry::getValue)
              .sum();
      return new Cifra(
          nombre,
          recibidos,
          solucionados,
          entre(100 * solucionados, recibidos),
          conciliados,
          entre(100 * conciliados, recibidos),
          entre(dias, solucionados),
          resultados);
    }

    private static @Nullable BigDecimal entre(long cuantos, long de) {
      return de == 0
          ? null
          : BigDecimal.valueOf(cuantos).divide(BigDecimal.valueOf(de), 1, RoundingMode.HALF_UP);
    }

    String csv(String clase) {
      var celdas =
          Stream.of(
              clase,
              de,
              recibidos,
              solucionados,
              celda(porcentajeSolucionado),
              conciliados,
              celda(porcentajeConciliado),
              celda(diasPromedio));
      var porResultado = Stream.of(Resultado.values()).map(r -> resultados.getOrDefault(r, 0L));
      return Stream.concat(celdas, porResultado)
          .map(String::valueOf)
          .collect(Collectors.joining(","));
    }

    private static String celda(@Nullable BigDecimal cifra) {
      return cifra == null ? "" : cifra.toPlainString();
    }
  }

  static Indicadores de(LocalDate desde, LocalDate hasta, List<Contador> dias) {
    var todos = dias.stream().flatMap(d -> d.renglones().stream()).toList();
    return new Indicadores(
        desde,
        hasta,
        Cifra.de("TOTAL", todos.stream()),
        Cifra.de("EN_LINEA", todos.stream().filter(r -> r.canal() == Canal.WEB)),
        por(todos, r -> r.canal().name()),
        por(todos, r -> r.sector().name()));
  }

  private static List<Cifra> por(List<Renglon> todos, Function<Renglon, String> clave) {
    return todos.stream()
        .map(clave)
        .distinct()
        .sorted()
        .map(nombre -> Cifra.de(nombre, todos.stream().filter(r -> clave.apply(r).equals(nombre))))
        .toList();
  }

  /** As a sheet, one row for each. */
  String csv() {
    var filas = new ArrayList<String>();
    filas.add(cabecera());
    filas.add(total.csv("TOTAL"));
    filas.add(enLinea.csv("TOTAL"));
    canales.forEach(c -> filas.add(c.csv("CANAL")));
    sectores.forEach(c -> filas.add(c.csv("SECTOR")));
    return hoja(filas);
  }

  static String hoja(List<String> filas) {
    return filas.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  static String cabecera() {
    return "clase,de,recibidos,solucionados,porcentajeSolucionado,conciliados,porcentajeConciliado,diasPromedio,"
        + Stream.of(Resultado.values()).map(Enum::name).collect(Collectors.joining(","));
  }
}
