/** Who is in insolvency: told to everybody when it is published, and to the other organs. */
@NullMarked
package pe.gob.indecopi.concursal.difusion;

import org.jspecify.annotations.NullMarked;
