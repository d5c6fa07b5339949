/** The PIDE: RENIEC, SUNAT and Migraciones with made-up people and companies. */
@NullMarked
package pe.gob.indecopi.local.vecinos.pide;

import org.jspecify.annotations.NullMarked;
