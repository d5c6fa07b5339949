package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * An amount as printed. The soles are what is charged; the percentage is shown and never
 * multiplied: the soles of a TUPA do not change with the UIT (D.S. 062-2009-PCM, art. 4).
 *
 * @param uitPorcentaje the percentage of the UIT that stands beside the soles
 * @param soles the amount that is charged
 * @param linea the line of the TUPA text where both stand
 */
public record Importe(BigDecimal uitPorcentaje, Dinero soles, int linea) {}
