package pe.gob.indecopi.procedimientos.web;

import java.time.Instant;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.ActoPedido;
import pe.gob.indecopi.procedimientos.tramite.Cobranza;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Llano;
import pe.gob.indecopi.procedimientos.tramite.MoverExpediente;
import pe.gob.indecopi.procedimientos.tramite.Precondicion;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An official's act on a file, from its words to the file with it: one of many of a batch. */
public final class Mudanza {
  private final Expedientes expedientes;
  private final Contextos contextos;
  private final Formularios formularios;
  private final Entrada entrada;
  private final MoverExpediente mover;
  private final Cobranza cobranza;

  Mudanza(
      Expedientes expedientes,
      Contextos contextos,
      Formularios formularios,
      Entrada entrada,
      MoverExpediente mover,
      Cobranza cobranza) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.formularios = formularios;
    this.entrada = entrada;
    this.mover = mover;
    this.cobranza = cobranza;
  }

  /**
   * Binds, decides and writes.
   *
   * @throws pe.gob.indecopi.platform.problema.Rechazo if the user does not see the file, the act is
   *     not well formed or is refused, or the version is stale
   */
  public Expediente mover(
      String id,
      String tipo,
      ObjectNode datos,
      Usuario usuario,
      Instant recibido,
      Precondicion precondicion,
      ClaveIdempotencia clave) {
    var actual = ExpedientesController.visible(expedientes, id, usuario);
    var asunto = contextos.asunto(actual.cabecera().procedimiento()).orElseThrow();
    ObjectNode cuerpo = JsonNodeFactory.instance.objectNode();
    cuerpo.put("tipo", tipo).set("datos", datos);
    ActoPedido<?> pedido = entrada.leer(cuerpo, formularios.actos(asunto));
    var orden =
        new MoverExpediente.Orden(
            usuario, pedido, Llano.mapa(datos), recibido, precondicion, clave);
    return cobranza.intentar(mover.mover(id, orden));
  }
}
