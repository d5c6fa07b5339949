/** What figurative elements show, by the International Classification of Vienna. */
@NullMarked
package pe.gob.indecopi.signos.viena;

import org.jspecify.annotations.NullMarked;
