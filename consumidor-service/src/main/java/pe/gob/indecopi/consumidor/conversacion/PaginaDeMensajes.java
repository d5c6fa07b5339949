package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Messages in order.
 *
 * @param datos what is on the page
 * @param siguiente number from which to go on, also when there is no more now
 * @param leidos how far each side has read
 */
@Schema(name = "PaginaDeMensajes")
record PaginaDeMensajes(
    List<MensajeVista> datos, @Schema(example = "12") String siguiente, List<LecturaVista> leidos) {
  PaginaDeMensajes {
    datos = List.copyOf(datos);
    leidos = List.copyOf(leidos);
  }
}
