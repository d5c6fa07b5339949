/** The legal memory of the tariff: versions drafted by one official and approved by another. */
@NullMarked
package pe.gob.indecopi.fees.memoria;

import org.jspecify.annotations.NullMarked;
