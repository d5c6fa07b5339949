package pe.gob.indecopi.consumidor.derivacion;

import java.util.List;
import pe.gob.indecopi.consumidor.reclamo.AccionesDeSala;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;

/** The consumer may go on to an authority once the complaint left something to be heard. */
final class AccionesDeDerivacion implements AccionesDeSala {

  @Override
  public List<Accion> acciones(Lado lado, Reclamo r) {
    return lado == Lado.CONSUMIDOR && Derivacion.presentada(r).isEmpty() && Causa.de(r).isPresent()
        ? List.of(new Accion("DENUNCIAR", "POST", "/denuncia"))
        : List.of();
  }
}
