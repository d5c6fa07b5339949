/** The mail server: takes every message and delivers it to nobody but a reader of the box. */
@NullMarked
package pe.gob.indecopi.local.vecinos.correo;

import org.jspecify.annotations.NullMarked;
