package pe.gob.indecopi.consumidor.conversacion;

import java.util.List;
import pe.gob.indecopi.consumidor.reclamo.AccionesDeSala;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;

/** Whoever takes part may write until the end; officials may note things also after it. */
final class AccionesDeConversacion implements AccionesDeSala {

  @Override
  public List<Accion> acciones(Lado lado, Reclamo reclamo) {
    var escribir = new Accion("ESCRIBIR", "POST", "/mensajes");
    var anotar = new Accion("ANOTAR", "POST", "/notas");
    var abierto = reclamo.abierto();
    if (lado == Lado.FUNCIONARIO) {
      return abierto ? List.of(escribir, anotar) : List.of(anotar);
    }
    return abierto ? List.of(escribir) : List.of();
  }
}
