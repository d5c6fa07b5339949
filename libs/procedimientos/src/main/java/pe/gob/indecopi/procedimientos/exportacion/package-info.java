/** A whole file as a ZIP that anybody can verify without us. */
@NullMarked
package pe.gob.indecopi.procedimientos.exportacion;

import org.jspecify.annotations.NullMarked;
