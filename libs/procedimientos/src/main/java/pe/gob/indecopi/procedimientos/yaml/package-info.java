/** Strict reading of our YAML resources: every fault at once, each with its line. */
@NullMarked
package pe.gob.indecopi.procedimientos.yaml;

import org.jspecify.annotations.NullMarked;
