package pe.gob.indecopi.derechoautor;

import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosDerechoAutorContextTest extends DerechosDeServicio {
  DerechosDerechoAutorContextTest() {
    super("DDA-14", "dda", "dsd");
  }
}
