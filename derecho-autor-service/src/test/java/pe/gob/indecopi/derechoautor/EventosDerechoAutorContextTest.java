package pe.gob.indecopi.derechoautor;

import pe.gob.indecopi.procedimientos.prueba.EventosDeServicio;

class EventosDerechoAutorContextTest extends EventosDeServicio {
  EventosDerechoAutorContextTest() {
    super("DDA-14");
  }
}
