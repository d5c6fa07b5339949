package pe.gob.indecopi.concursal;

import pe.gob.indecopi.procedimientos.prueba.EventosDeServicio;

class EventosConcursalContextTest extends EventosDeServicio {
  EventosConcursalContextTest() {
    super("CCO-1");
  }
}
