package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as data.
 *
 * @param primero first year covered
 * @param ultimo last year covered
 * @param decretado last year whose non-working days have been decreed
 * @param laborados holidays that were worked all the same
 * @param inciertos working days reported as not worked, with the doubt
 * @param sinNoticia years whose declared non-working days are not known
 */
record TablaDeDias(
    int primero,
    int ultimo,
    int decretado,
    List<Feriado> feriados,
    Map<LocalDate, Laborado> laborados,
    Map<LocalDate, String> inciertos,
    Set<Integer> sinNoticia,
    Map<LocalDate, List<NoLaborable>> noLaborables,
    Compensables compensables,
    List<SuspensionGeneral> suspensiones,
    Map<String, Oficina> oficinas) {

  /** The holidays by the day on which they are kept, in every year covered. */
  Map<LocalDate, List<Feriado>> porDia() {
    return IntStream.rangeClosed(primero, ultimo)
        .boxed()
        .flatMap(
            anio ->
                feriados.stream()
                    .filter(feriado -> feriado.seGuarda(anio))
                    .map(feriado -> Map.entry(feriado.guardado(anio), feriado)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** A holiday that was worked. */
  record Laborado(String norma, @Nullable String duda) {}
}
