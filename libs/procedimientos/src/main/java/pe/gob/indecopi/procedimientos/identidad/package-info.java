/** Who the parties are, asked of RENIEC, SUNAT and Migraciones through the PIDE. */
@NullMarked
package pe.gob.indecopi.procedimientos.identidad;

import org.jspecify.annotations.NullMarked;
