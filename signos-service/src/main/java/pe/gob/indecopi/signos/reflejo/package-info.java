/** What is kept of files beside them, to be looked through without opening each. */
@NullMarked
package pe.gob.indecopi.signos.reflejo;

import org.jspecify.annotations.NullMarked;
