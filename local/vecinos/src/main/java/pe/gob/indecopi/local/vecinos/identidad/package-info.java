/** The OpenID provider: the made-up users, the machine clients, their tokens. */
@NullMarked
package pe.gob.indecopi.local.vecinos.identidad;

import org.jspecify.annotations.NullMarked;
