package pe.gob.indecopi.consumidor;

import java.util.Set;
import pe.gob.indecopi.procedimientos.prueba.ComunContextTest;

class ConsumidorContextTest extends ComunContextTest {
  ConsumidorContextTest() {
    super(6);
  }

  /** Streams of events, a paper, and a draft that is gone. */
  @Override
  protected Set<String> sinFormaPropias() {
    return Set.of("seguirMensajes", "seguirNotas", "obtenerAcuerdo", "borrarBorradorDeReclamo");
  }
}
