package pe.gob.indecopi.invenciones;

import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosInvencionesContextTest extends DerechosDeServicio {
  DerechosInvencionesContextTest() {
    super("DIN-1", "din", "dsd");
  }
}
