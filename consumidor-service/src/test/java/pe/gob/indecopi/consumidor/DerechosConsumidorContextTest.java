package pe.gob.indecopi.consumidor;

import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosConsumidorContextTest extends DerechosDeServicio {
  DerechosConsumidorContextTest() {
    super("SAC-1", "sac", "cpc");
  }

  @Override
  protected boolean llevaRegistro() {
    return false;
  }
}
