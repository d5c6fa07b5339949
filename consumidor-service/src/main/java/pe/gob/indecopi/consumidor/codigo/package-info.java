/** What the Código de Protección y Defensa del Consumidor fixes in figures, under each regime. */
@NullMarked
package pe.gob.indecopi.consumidor.codigo;

import org.jspecify.annotations.NullMarked;
