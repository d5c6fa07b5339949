/** What makes a service out of a catalogue: its settings by default, and its catalogue. */
@NullMarked
package pe.gob.indecopi.procedimientos.organo;

import org.jspecify.annotations.NullMarked;
