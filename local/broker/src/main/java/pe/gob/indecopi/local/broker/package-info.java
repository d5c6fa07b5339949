/** The real Kafka in one JVM, broker and controller together, for a machine without containers. */
@NullMarked
package pe.gob.indecopi.local.broker;

import org.jspecify.annotations.NullMarked;
