/** Flows as tables, and the pure decision of what an act does to a file. */
@NullMarked
package pe.gob.indecopi.procedimientos.flujo;

import org.jspecify.annotations.NullMarked;
