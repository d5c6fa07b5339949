package pe.gob.indecopi.concursal;

import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosConcursalContextTest extends DerechosDeServicio {
  DerechosConcursalContextTest() {
    super("CCO-1", "cco", "cpc");
  }

  @Override
  protected boolean tambienEntradaComun() {
    return true;
  }
}
