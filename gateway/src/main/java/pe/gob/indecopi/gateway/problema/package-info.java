/** How the gateway says no: RFC 9457 problems in Spanish, in English on request. */
@NullMarked
package pe.gob.indecopi.gateway.problema;

import org.jspecify.annotations.NullMarked;
