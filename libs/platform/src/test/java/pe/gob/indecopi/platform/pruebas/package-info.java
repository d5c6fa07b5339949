/** Fixtures that the tests of every room share. */
package pe.gob.indecopi.platform.pruebas;
