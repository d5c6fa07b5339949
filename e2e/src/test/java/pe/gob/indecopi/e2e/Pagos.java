package pe.gob.indecopi.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Orders and their payment by card. */
final class Pagos {
  private static final String TARJETA = "4111111111111111";

  private final Portal portal;

  Pagos(Portal portal) {
    this.portal = portal;
  }

  /** A new order for the fee of a procedure, of so many classes. */
  Respuesta orden(String quien, String procedimiento, int clases) {
    return orden(quien, procedimiento, Map.of("clases", clases));
  }

  /** The same with whatever its fee is multiplied by. */
  Respuesta orden(String quien, String procedimiento, Map<String, ?> variables) {
    var cuerpo =
        Map.of(
            "procedimiento", procedimiento,
            "variables", variables,
            "pagador", Personas.de(quien));
    return portal.como(quien).post(Portal.FEES + "/ordenes", cuerpo).exigir(201);
  }

  /** The card gateway charges that amount; answers the number of the receipt. */
  String cobrar(String orden, String monto) {
    var cobro =
        Map.of(
            "orden", orden,
            "monto", Map.of("monto", monto, "moneda", "PEN"),
            "tarjeta", TARJETA);
    return portal.vecino("/visa/cobros", cobro).exigir(201).texto("/comprobante");
  }

  /** An order that is paid in full; answers its id. */
  String pagada(String quien, String procedimiento, int clases) {
    return pagada(quien, procedimiento, Map.of("clases", clases));
  }

  /** The same with whatever its fee is multiplied by. */
  String pagada(String quien, String procedimiento, Map<String, ?> variables) {
    return pagada(quien, orden(quien, procedimiento, variables));
  }

  /** The same for one of the concepts that a procedure has besides its own fee. */
  String pagada(String quien, String procedimiento, String concepto, Map<String, ?> variables) {
    var cuerpo =
        Map.of(
            "procedimiento",
            procedimiento,
            "conceptos",
            List.of(concepto),
            "variables",
            variables,
            "pagador",
            Personas.de(quien));
    return pagada(quien, portal.como(quien).post(Portal.FEES + "/ordenes", cuerpo).exigir(201));
  }

  private String pagada(String quien, Respuesta orden) {
    var id = orden.texto("/id");
    cobrar(id, orden.texto("/total/monto"));
    await().atMost(Duration.ofMinutes(1)).until(() -> estado(quien, id).equals("PAGADA"));
    return id;
  }

  String estado(String quien, String orden) {
    return ver(quien, orden).texto("/estado");
  }

  Respuesta ver(String quien, String orden) {
    return portal.como(quien).get(Portal.FEES + "/ordenes/" + orden).exigir(200);
  }
}
