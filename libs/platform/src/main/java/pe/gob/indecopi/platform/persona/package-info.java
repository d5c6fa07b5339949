/** Persons, their documents and their addresses, as every service of the suite writes them. */
@NullMarked
package pe.gob.indecopi.platform.persona;

import org.jspecify.annotations.NullMarked;
