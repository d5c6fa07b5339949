/**
 * The conversation about a complaint: numbered messages of consumer, provider and officials, live
 * or read page by page.
 */
@NullMarked
package pe.gob.indecopi.consumidor.conversacion;

import org.jspecify.annotations.NullMarked;
