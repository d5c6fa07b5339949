package pe.gob.indecopi.concursal;

import pe.gob.indecopi.procedimientos.prueba.ComunContextTest;

class ConcursalContextTest extends ComunContextTest {
  ConcursalContextTest() {
    super(21);
  }
}
