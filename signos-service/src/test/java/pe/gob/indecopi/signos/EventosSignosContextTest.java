package pe.gob.indecopi.signos;

import pe.gob.indecopi.procedimientos.prueba.EventosDeServicio;

class EventosSignosContextTest extends EventosDeServicio {
  EventosSignosContextTest() {
    super("DSD-11");
  }
}
