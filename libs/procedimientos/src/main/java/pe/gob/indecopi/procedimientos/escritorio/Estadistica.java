package pe.gob.indecopi.procedimientos.escritorio;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an organ received and resolved between two days, both included.
 *
 * @param procedimientos a row for each procedure that had any
 * @param total the sum of all
 */
@Schema(name = "Estadistica")
record Estadistica(
    String organo, LocalDate desde, LocalDate hasta, List<Fila> procedimientos, Fila total) {
  Estadistica {
    procedimientos = List.copyOf(procedimientos);
  }

  /**
   * A procedure's figures.
   *
   * @param recibidos files received
   * @param resueltos files whose first instance ended
   * @param enPlazo of those, within the term to resolve
   * @param diasPromedio calendar days from the filing date to the end of the first instance, on
   *     average, with one decimal; absent where nothing was resolved
   */
  @Schema(name = "FilaDeEstadistica")
  record Fila(
      @Schema(example = "DSD-10") String procedimiento,
      long recibidos,
      long resueltos,
      long enPlazo,
      @Nullable Double diasPromedio) {

    String csv() {
      return Stream.of(procedimiento, recibidos, resueltos, enPlazo, dias())
          .map(String::valueOf)
          .collect(Collectors.joining(","));
    }

    private String dias() {
      return diasPromedio == null ? "" : diasPromedio.toString();
    }
  }

  /** As a sheet, one row for each procedure and the total last. */
  String csv() {
    return Stream.concat(procedimientos.stream(), Stream.of(total))
        .map(Fila::csv)
        .collect(
            Collectors.joining(
                "\r\n", "procedimiento,recibidos,resueltos,enPlazo,diasPromedio\r\n", "\r\n"));
  }
}
