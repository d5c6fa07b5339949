/** Money that never passes through binary floating point. */
@NullMarked
package pe.gob.indecopi.platform.dinero;

import org.jspecify.annotations.NullMarked;
