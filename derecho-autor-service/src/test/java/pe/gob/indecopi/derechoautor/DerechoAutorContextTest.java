package pe.gob.indecopi.derechoautor;

import pe.gob.indecopi.procedimientos.prueba.ComunContextTest;

class DerechoAutorContextTest extends ComunContextTest {
  DerechoAutorContextTest() {
    super(24);
  }
}
