/** Journeys through the public API of a running suite, its bad days included. */
package pe.gob.indecopi.e2e;
