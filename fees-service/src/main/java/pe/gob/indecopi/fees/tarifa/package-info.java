/** The tariff as the TUPA prints it: procedures, concepts, rules and amounts with their line. */
@NullMarked
package pe.gob.indecopi.fees.tarifa;

import org.jspecify.annotations.NullMarked;
