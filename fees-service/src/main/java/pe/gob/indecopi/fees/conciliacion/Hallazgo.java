package pe.gob.indecopi.fees.conciliacion;

import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a file.
 *
 * @param pagado the line
 * @param resultado in a word
 * @param documento the order or the unidentified payment that it led to
 * @param motivo what makes it differ, where it does: our amount, day or order, or what a payment
 *     taken by the file turned out to be
 */
record Hallazgo(
    Pagado pagado,
    ResultadoDeLinea resultado,
    @Nullable String documento,
    @Nullable String motivo) {}
