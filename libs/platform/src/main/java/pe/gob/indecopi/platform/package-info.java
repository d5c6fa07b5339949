/** What every service has whatever its domain. */
@NullMarked
package pe.gob.indecopi.platform;

import org.jspecify.annotations.NullMarked;
