/** The mail of courtesy that says that there is a notice, and nothing of what it says. */
@NullMarked
package pe.gob.indecopi.procedimientos.correo;

import org.jspecify.annotations.NullMarked;
