package pe.gob.indecopi.invenciones;

import pe.gob.indecopi.procedimientos.prueba.ComunContextTest;

class InvencionesContextTest extends ComunContextTest {
  InvencionesContextTest() {
    super(21);
  }
}
