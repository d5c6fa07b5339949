package pe.gob.indecopi.invenciones;

import pe.gob.indecopi.procedimientos.prueba.EventosDeServicio;

class EventosInvencionesContextTest extends EventosDeServicio {
  EventosInvencionesContextTest() {
    super("DIN-16");
  }
}
