/** The public register of sanctioned providers, for four years from each resolution. */
@NullMarked
package pe.gob.indecopi.consumidor.infractores;

import org.jspecify.annotations.NullMarked;
