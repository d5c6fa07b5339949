/**
 * Who may what, endpoint by endpoint, and what becomes of bad input; one table for each service.
 */
package pe.gob.indecopi.platform.prueba.derechos;
