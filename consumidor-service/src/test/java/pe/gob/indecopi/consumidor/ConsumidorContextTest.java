package pe.gob.indecopi.consumidor;

import pe.gob.indecopi.procedimientos.prueba.ComunContextTest;

class ConsumidorContextTest extends ComunContextTest {
  ConsumidorContextTest() {
    super(6);
  }
}
