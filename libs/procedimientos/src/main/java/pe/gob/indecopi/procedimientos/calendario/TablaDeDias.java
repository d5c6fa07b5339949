package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The calendar as data.
 *
 * @param primero first year covered
 * @param ultimo last year covered
 * @param decretado last year whose non-working days have been decreed
 * @param laborados holidays that were worked all the same, with the norm
 */
record TablaDeDias(
    int primero,
    int ultimo,
    int decretado,
    List<Feriado> feriados,
    Map<LocalDate, String> laborados,
    Map<LocalDate, List<NoLaborable>> noLaborables,
    Compensables compensables,
    List<SuspensionGeneral> suspensiones,
    Map<String, Oficina> oficinas) {}
