/** Logs, traces and health, the same in every service. */
@NullMarked
package pe.gob.indecopi.platform.telemetria;

import org.jspecify.annotations.NullMarked;
