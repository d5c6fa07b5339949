package pe.gob.indecopi.consumidor.conversacion;

import java.util.Optional;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** The sides of a complaint, as its own room lets them in. */
final class ParticipantesDelReclamo implements Participantes {
  private final Reclamos reclamos;
  private final Acceso acceso;

  ParticipantesDelReclamo(Reclamos reclamos, Acceso acceso) {
    this.reclamos = reclamos;
    this.acceso = acceso;
  }

  @Override
  public Optional<Participante> de(String reclamo, Usuario usuario) {
    return reclamos
        .buscar(reclamo)
        .flatMap(r -> acceso.lado(usuario, r).map(lado -> participante(r, lado, usuario)));
  }

  @Override
  public Participante actor(String reclamo, Usuario usuario) {
    var r = reclamos.buscar(reclamo).orElseThrow(Reclamos::noEncontrado);
    return participante(r, acceso.exigirActor(usuario, r), usuario);
  }

  private static Participante participante(Reclamo r, Lado lado, Usuario usuario) {
    var mira = usuario.tiene(Rol.AUDITOR);
    return new Participante(voz(lado), lado == Lado.FUNCIONARIO && !mira, r.abierto() && !mira);
  }

  private static Voz voz(Lado lado) {
    return switch (lado) {
      case CONSUMIDOR -> Voz.CONSUMIDOR;
      case PROVEEDOR -> Voz.PROVEEDOR;
      case FUNCIONARIO -> Voz.FUNCIONARIO;
    };
  }
}
