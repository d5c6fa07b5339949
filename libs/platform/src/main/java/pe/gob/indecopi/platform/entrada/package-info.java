/** Request bodies bound strictly: every fault of the request at once, each with its pointer. */
@NullMarked
package pe.gob.indecopi.platform.entrada;

import org.jspecify.annotations.NullMarked;
