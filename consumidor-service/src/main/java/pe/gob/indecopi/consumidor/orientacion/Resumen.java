package pe.gob.indecopi.consumidor.orientacion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.consumidor.orientacion.Orientaciones.Cuenta;

/**
 * How many enquiries were answered between two days, both included.
 *
 * @param canales by how they came
 * @param temas by what they were about
 */
@Schema(name = "ResumenDeOrientaciones")
record Resumen(
    LocalDate desde,
    LocalDate hasta,
    long total,
    Map<String, Long> canales,
    Map<String, Long> temas,
    List<Cuenta> filas) {
  Resumen {
    filas = List.copyOf(filas);
  }

  /** Whole months that are over from what was kept of them, the other days as they stand. */
  static Resumen de(Orientaciones todas, LocalDate desde, LocalDate hasta, LocalDate hoy) {
    var cuentas = new ArrayList<Cuenta>();
    for (var dia = desde; !dia.isAfter(hasta); ) {
      var mes = YearMonth.from(dia);
      var entero = dia.getDayOfMonth() == 1 && !mes.atEndOfMonth().isAfter(hasta);
      var hastaAqui = mes.atEndOfMonth().isAfter(hasta) ? hasta : mes.atEndOfMonth();
      // A day more, for what was on its way at midnight.
      var cerrado = entero && hoy.isAfter(mes.atEndOfMonth().plusDays(1));
      cuentas.addAll(cerrado ? todas.delMes(mes) : todas.entre(dia, hastaAqui));
      dia = hastaAqui.plusDays(1);
    }
    return de(desde, hasta, cuentas);
  }

  private static Resumen de(LocalDate desde, LocalDate hasta, List<Cuenta> cuentas) {
    Map<String, Cuenta> filas = new TreeMap<>();
    cuentas.forEach(
        c ->
            filas.merge(
                c.canal() + "/" + c.tema(),
                c,
                (a, b) -> new Cuenta(a.canal(), a.tema(), a.cuantas() + b.cuantas())));
    var total = filas.values().stream().mapToLong(Cuenta::cuantas).sum();
    return new Resumen(
        desde,
        hasta,
        total,
        por(filas, c -> c.canal().name()),
        por(filas, c -> c.tema().name()),
        List.copyOf(filas.values()));
  }

  private static Map<String, Long> por(Map<String, Cuenta> filas, Function<Cuenta, String> clave) {
    return filas.values().stream()
        .collect(
            Collectors.groupingBy(clave, TreeMap::new, Collectors.summingLong(Cuenta::cuantas)));
  }

  /** As a sheet, one row for each channel and subject. */
  String csv() {
    return Stream.concat(
            Stream.of("canal,tema,cuantas"),
            filas.stream().map(c -> c.canal() + "," + c.tema() + "," + c.cuantas()))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }
}
