package pe.gob.indecopi.consumidor;

import pe.gob.indecopi.procedimientos.prueba.EventosDeServicio;

class EventosConsumidorContextTest extends EventosDeServicio {
  EventosConsumidorContextTest() {
    super("CPC-1");
  }
}
