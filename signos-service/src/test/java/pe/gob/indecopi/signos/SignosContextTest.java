package pe.gob.indecopi.signos;

import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;

/** The service of signs, for its own tests. */
public abstract class SignosContextTest extends OrganoContextTest {}
