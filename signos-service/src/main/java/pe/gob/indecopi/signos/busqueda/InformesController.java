package pe.gob.indecopi.signos.busqueda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Mirada;

/** The official search, for who paid it and for who attends it. */
@RestController
@Tag(name = "Búsqueda")
class InformesController {
  private final Expedientes expedientes;
  private final Informes informes;

  InformesController(Expedientes expedientes, Informes informes) {
    this.expedientes = expedientes;
    this.informes = informes;
  }

  @Operation(
      operationId = "verInformeDeBusqueda",
      summary = "Lo que halló una búsqueda de DSD-2, y por qué",
      description =
          "El mismo informe que se imprime: el PDF es la constancia del folio que atendió la"
              + " búsqueda. La fonética, la figurativa con imagen o códigos de Viena y la de personas"
              + " las atiende el servicio al confirmarse el pago; en las demás el informe es lo que"
              + " respondió el funcionario. Quien la pidió lo ve desde que se atiende.")
  @GetMapping("/expedientes/{id}/busqueda")
  InformeDeBusqueda ver(@PathVariable String id, Usuario usuario) {
    var e = expedientes.buscar(id).orElseThrow(Expedientes::noEncontrado);
    var mirada = Mirada.de(usuario, e);
    if (mirada == Mirada.NADA) {
      throw Expedientes.noEncontrado();
    }
    return informes.de(e).orElseGet(() -> borrador(e, mirada));
  }

  private InformeDeBusqueda borrador(Expediente e, Mirada mirada) {
    if (mirada == Mirada.TODO && Informes.seBusca(e)) {
      return informes.borrador(e);
    }
    throw new Rechazo(
        Codigos.NO_ENCONTRADO,
        Texto.de(
            "Ese expediente no tiene informe de búsqueda.",
            "That file has no report of a search."));
  }
}
