/** Data files read strictly: a fault names its file and line. */
@NullMarked
package pe.gob.indecopi.fees.yaml;

import org.jspecify.annotations.NullMarked;
