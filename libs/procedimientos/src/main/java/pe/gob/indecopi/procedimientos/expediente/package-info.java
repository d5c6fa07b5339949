/** The administrative file: what it holds, and how what happens to it changes it. */
@NullMarked
package pe.gob.indecopi.procedimientos.expediente;

import org.jspecify.annotations.NullMarked;
