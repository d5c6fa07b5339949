package pe.gob.indecopi.local.vecinos.pagos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pe.gob.indecopi.local.vecinos.Ajustes;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each channel took, day by day, whether or not fees-service ever heard of it; and the daily
 * file that a bank makes of it, as {@code docs/conciliacion.md} describes it.
 */
@Component
class Extracto {

  private static final String CABECERA =
      "registro,canal,fecha,comprobante,referencia,monto,moneda\r\n";

  private final Path carpeta;
  private final JsonMapper json;

  Extracto(Ajustes ajustes, JsonMapper json) {
    this.carpeta = ajustes.datos().resolve("extracto");
    this.json = json;
  }

  /** Writes a payment down; the same one again changes nothing. */
  void anotar(Aviso aviso) {
    try {
      var dia = Files.createDirectories(dia(aviso.canal(), aviso.fecha()));
      var aparte = dia.resolve(aviso.id() + ".nuevo");
      Files.write(aparte, json.writeValueAsBytes(aviso));
      Files.move(aparte, dia.resolve(aviso.id() + ".json"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a day: a payment a line, and their total. */
  String archivo(String canal, LocalDate fecha) {
    var pagos = pagos(canal, fecha);
    var total =
        pagos.stream()
            .map(uno -> uno.monto().monto())
            .reduce(new BigDecimal("0.00"), BigDecimal::add);
    var archivo = new StringBuilder(CABECERA);
    pagos.forEach(
        uno ->
            archivo.append(
                linea(
                    "PAGO",
                    canal,
                    fecha.toString(),
                    uno.comprobante(),
                    referencia(uno),
                    uno.monto().monto().toPlainString())));
    return archivo
        .append(
            linea(
                "TOTAL",
                canal,
                fecha.toString(),
                Integer.toString(pagos.size()),
                "",
                total.toPlainString()))
        .toString();
  }

  private List<Aviso> pagos(String canal, LocalDate fecha) {
    var dia = dia(canal, fecha);
    if (!Files.isDirectory(dia)) {
      return List.of();
    }
    try (Stream<Path> archivos = Files.list(dia)) {
      return archivos
          .filter(a -> a.toString().endsWith(".json"))
          .map(a -> json.readValue(a, Aviso.class))
          .sorted(Comparator.comparing(Aviso::comprobante))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path dia(String canal, LocalDate fecha) {
    return carpeta.resolve(canal).resolve(fecha.toString());
  }

  private static String referencia(Aviso aviso) {
    return Objects.requireNonNullElse(
        aviso.codigoPago(), Objects.requireNonNullElse(aviso.orden(), ""));
  }

  private static String linea(String... campos) {
    return Stream.of(campos).map(Extracto::campo).reduce((a, b) -> a + "," + b).orElseThrow()
        + ",PEN\r\n";
  }

  private static String campo(String valor) {
    var limpio = valor.replaceAll("\\p{Cntrl}", " ");
    return limpio.contains(",") || limpio.contains("\"")
        ? "\"" + limpio.replace("\"", "\"\"") + "\""
        : limpio;
  }
}
