package pe.gob.indecopi.fees.liquidacion;

import java.math.BigDecimal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * One line of a quote.
 *
 * @param concepto slug of the concept
 * @param descripcion what is charged
 * @param cantidad how many times the amount is charged
 * @param unitario the amount of each, rounded to the céntimo
 * @param uitPorcentaje the percentage printed beside it
 * @param monto count times amount, rounded once; less or nothing under an exemption
 * @param explicacion how the line came about, in words
 * @param linea the line of the TUPA text where the amount stands
 */
public record Linea(
    String concepto,
    Texto descripcion,
    long cantidad,
    Dinero unitario,
    BigDecimal uitPorcentaje,
    Dinero monto,
    Texto explicacion,
    int linea) {}
