package pe.gob.indecopi.consumidor;

import java.util.Set;
import pe.gob.indecopi.procedimientos.prueba.ComunContextTest;

class ConsumidorContextTest extends ComunContextTest {
  ConsumidorContextTest() {
    super(6);
  }

  /** Streams of events, papers and open data. */
  @Override
  protected Set<String> sinFormaPropias() {
    return Set.of(
        "seguirMensajes",
        "seguirNotas",
        "obtenerAcuerdo",
        "invitarAlCalendario",
        "imprimirActa",
        "borrarBorradorDeReclamo",
        "descargarInfractoresEnCsv",
        "descargarInfractoresEnJson");
  }
}
