package pe.gob.indecopi.fees.orden;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import tools.jackson.databind.JsonNode;

/**
 * Hears what becomes of the files that orders paid for. A filing that was never completed counts as
 * never made and its fee goes back (Ley 27444, art. 125.4; TUO of 2019, art. 136.4); Decisión 486,
 * art. 277, keeps only the fees of what has begun.
 *
 * <p>A file may stand after all: a payment of its term may be confirmed after the term was swept.
 * So the last word on it is kept under the guard of the event's sequence, and every order is
 * brought to that word, as often as it is told.
 */
final class ExpedientesRecibidos implements Consumidor {

  static final String TEMA = "indecopi.expedientes.v1";
  private static final Logger LOG = LoggerFactory.getLogger(ExpedientesRecibidos.class);
  private static final String NO_PRESENTADO = "NO_PRESENTADO";
  private static final String PAGO_CONFIRMADO = "PAGO_CONFIRMADO";

  private final Agregados<ExpedienteSabido> sabidos;
  private final Ordenes ordenes;
  private final RelojLegal reloj;

  ExpedientesRecibidos(Agregados<ExpedienteSabido> sabidos, Ordenes ordenes, RelojLegal reloj) {
    this.sabidos = sabidos;
    this.ordenes = ordenes;
    this.reloj = reloj;
  }

  @Override
  public String tema() {
    return TEMA;
  }

  @Override
  public String grupo() {
    return "fees.expedientes";
  }

  @Override
  public void recibir(Evento evento) {
    if (importa(evento.datos())) {
      llevar(anotado(evento));
    }
  }

  /** Only what ends a filing as never made, and the payment that may make it stand again. */
  private static boolean importa(JsonNode datos) {
    return noPresentado(datos)
        || datos.path("actos").values().stream()
            .anyMatch(acto -> acto.path("tipo").asString("").equals(PAGO_CONFIRMADO));
  }

  private static boolean noPresentado(JsonNode datos) {
    return datos.path("estado").asString("").equals(NO_PRESENTADO);
  }

  /** What is known after it. */
  private ExpedienteSabido anotado(Evento evento) {
    var id = evento.sujeto();
    if (sabidos.buscar(id).isEmpty()) {
      sabidos.insertar(ExpedienteSabido.nuevo(id), List.of());
    }
    return sabidos
        .ejecutar(id, evento, antes -> Cambio.de(antes.segun(noPresentado(evento.datos()))))
        .or(() -> sabidos.buscar(id))
        .orElseThrow();
  }

  private void llevar(ExpedienteSabido sabido) {
    for (var orden : ordenes.quePagaron(sabido.id())) {
      var seguida = ordenes.seguir(orden.id(), sabido.noPresentado(), reloj.ahora());
      if (!sabido.noPresentado() && seguida.estado() == EstadoOrden.DEVUELTA) {
        LOG.warn("File {} stands, but its order {} was given back", sabido.id(), orden.id());
      }
    }
  }
}
