package pe.gob.indecopi.procedimientos.tramite;

import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo;
import pe.gob.indecopi.procedimientos.flujo.Reservas;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria.Consumo;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fee of certified copies, which is charged when they are given: the payment that was named
 * with the request is bound to it, so that no other request can name it, and covers each page (TUPA
 * SAC-2; Ley 27806, art. 20).
 */
final class CobroDeCopias implements CobroAlActuar {
  private static final String PROCEDIMIENTO = "SAC-2";
  private static final List<String> CONCEPTOS = List.of("fotocopia");

  private final Tesoreria tesoreria;
  private final JsonMapper json;

  CobroDeCopias(Tesoreria tesoreria, JsonMapper json) {
    this.tesoreria = tesoreria;
    this.json = json;
  }

  /**
   * Binds the payment; again, with the same answer, where the write of the act failed before.
   *
   * @throws Rechazo {@code reglas-incumplidas} where it does not cover the copies, {@code
   *     servicio-no-disponible} where fees-service does not answer
   */
  @Override
  public void exigir(Expediente e, Object datos) {
    if (datos instanceof ActosDeArchivo.ExpedirCopias copias) {
      Reservas.copiasPorAtender(e).stream()
          .filter(a -> a.folio() == copias.folio())
          .forEach(pedida -> cobrar(e, pedida));
    }
  }

  private void cobrar(Expediente e, Actuacion pedida) {
    var pago = json.convertValue(pedida.datos().get("pago"), Pago.class);
    if (!cubre(consumir(e, pedida, pago), pedida)) {
      var detalle =
          Texto.de(
              "Las copias no están pagadas (TUPA SAC-2).", "The copies are not paid (TUPA SAC-2).");
      throw new Rechazo(
          Codigos.REGLAS_INCUMPLIDAS,
          detalle,
          List.of(new Falta("/datos/folio", detalle)),
          Map.of());
    }
  }

  private Consumo consumir(Expediente e, Actuacion pedida, Pago pago) {
    try {
      return tesoreria.consumir(e.id().valor(), "copias-" + pedida.folio(), PROCEDIMIENTO, pago);
    } catch (RuntimeException fuera) {
      throw new Rechazo(
          Codigos.SERVICIO_NO_DISPONIBLE,
          Texto.de(
              "Las tasas no responden; inténtelo en unos minutos.",
              "The fees do not answer; try again in some minutes."));
    }
  }

  private boolean cubre(Consumo consumo, Actuacion pedida) {
    if (!(consumo instanceof Consumo.Hecho hecho)) {
      return false;
    }
    var paginas = Reservas.nombrados(pedida).count();
    var total =
        tesoreria.total(PROCEDIMIENTO, CONCEPTOS, Map.of("paginas", paginas), hecho.fecha());
    return !total.menos(hecho.pagado()).esPositivo();
  }
}
