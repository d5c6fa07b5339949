/** What the tests of every module share; built as the test jar of the platform. */
package pe.gob.indecopi.platform.prueba;
