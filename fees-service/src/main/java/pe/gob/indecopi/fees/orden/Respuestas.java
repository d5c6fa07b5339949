package pe.gob.indecopi.fees.orden;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import pe.gob.indecopi.platform.web.Etiquetas;

/** The answers about orders. */
final class Respuestas {

  private Respuestas() {}

  static ResponseEntity<OrdenVista> orden(Orden orden, Locale idioma) {
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(orden.version()))
        .body(OrdenVista.de(orden, idioma));
  }

  static ResponseEntity<OrdenVista> creada(
      HttpServletRequest peticion, Orden orden, Locale idioma) {
    return ResponseEntity.created(lugar(peticion, orden))
        .eTag(Etiquetas.de(orden.version()))
        .body(OrdenVista.de(orden, idioma));
  }

  static ResponseEntity<PagoRegistradoVista> pago(
      HttpServletRequest peticion, Orden orden, Pago pago, Locale idioma) {
    return ResponseEntity.created(lugar(peticion, orden))
        .body(PagoRegistradoVista.de(orden, pago, idioma));
  }

  static ResponseEntity<DevolucionVista> devolucion(
      HttpServletRequest peticion, Orden orden, Devolucion una) {
    return ResponseEntity.created(lugar(peticion, orden)).body(DevolucionVista.de(orden.id(), una));
  }

  static ResponseEntity<PagoConsumidoVista> consumo(Orden orden) {
    return ResponseEntity.ok(PagoConsumidoVista.de(orden));
  }

  private static URI lugar(HttpServletRequest peticion, Orden orden) {
    return URI.create(peticion.getContextPath() + "/ordenes/" + orden.id());
  }
}
