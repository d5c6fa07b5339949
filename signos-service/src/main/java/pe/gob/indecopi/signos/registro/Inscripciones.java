package pe.gob.indecopi.signos.registro;

import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;

/** What the acts of files enter in the register, once, however often they are told. */
final class Inscripciones implements Seguimiento {
  private final Registros registros;
  private final RegistroDeSigno registroDeSigno;

  Inscripciones(Registros registros, RegistroDeSigno registroDeSigno) {
    this.registros = registros;
    this.registroDeSigno = registroDeSigno;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (e.cabecera().procedimiento().equals(registroDeSigno.procedimiento())) {
      nuevas.stream()
          .filter(a -> a.tipo().equals(Actos.EMITIR_CERTIFICADO))
          .forEach(a -> conceder(e, a));
    }
  }

  /** The entry of that file, made now if its certificate's act has not made it yet. */
  Optional<Partida> de(Expediente e) {
    despues(e, e.actuaciones());
    return registros.de(Concesion.id(e));
  }

  private void conceder(Expediente e, Actuacion certificado) {
    var solicitud = registroDeSigno.leer(e.pedido());
    registros.inscribir(
        Concesion.id(e),
        TipoDeRegistro.de(solicitud.tipo()),
        false,
        n -> Concesion.de(e, solicitud, certificado, n));
  }
}
