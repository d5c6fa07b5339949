/** What parties hand in: received as a stream, known by its content, kept until nobody needs it. */
@NullMarked
package pe.gob.indecopi.procedimientos.documentos;

import org.jspecify.annotations.NullMarked;
