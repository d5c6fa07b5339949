/** Certified copies and reproductions: free to ask for, paid by the page when they are given. */
@NullMarked
package pe.gob.indecopi.consumidor.copias;

import org.jspecify.annotations.NullMarked;
