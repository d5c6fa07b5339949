package pe.gob.indecopi.consumidor.audiencia;

import java.util.ArrayList;
import java.util.List;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.reclamo.AccionesDeSala;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;

/** What a side may do about the hearings of a complaint. */
final class AccionesDeAudiencia implements AccionesDeSala {
  private final Audiencias audiencias;

  AccionesDeAudiencia(Audiencias audiencias) {
    this.audiencias = audiencias;
  }

  @Override
  public List<Accion> acciones(Lado lado, Reclamo r) {
    if (!r.abierto() || r.etapa() == Etapa.PRESENTADO) {
      return List.of();
    }
    // Only a complaint called to a hearing has one: the others cost no reading.
    var viva =
        r.etapa() == Etapa.EN_CONCILIACION
            ? audiencias.de(r.id()).stream().filter(a -> a.estado().viva()).findFirst()
            : java.util.Optional.<Audiencia>empty();
    return viva.map(a -> lado == Lado.FUNCIONARIO ? delFuncionario(a) : deLaParte(a, lado))
        .orElseGet(() -> lado == Lado.FUNCIONARIO ? List.of(CITAR) : List.of());
  }

  private static final Accion CITAR = new Accion("CITAR_A_AUDIENCIA", "POST", "/audiencias");

  private static List<Accion> delFuncionario(Audiencia a) {
    return switch (a.estado()) {
      case PROGRAMADA ->
          List.of(
              de("REPROGRAMAR_AUDIENCIA", a, "/reprogramacion"),
              de("CANCELAR_AUDIENCIA", a, "/cancelacion"),
              de("REGISTRAR_ASISTENCIA", a, "/asistencia"));
      case CELEBRADA ->
          List.of(de("REDACTAR_ACTA", a, "/acta"), de("CERRAR_SIN_ACUERDO", a, "/cierre"));
      case INASISTENCIA -> a.vez() > 1 ? List.of() : List.of(CITAR);
      default -> List.of();
    };
  }

  private static List<Accion> deLaParte(Audiencia a, Lado lado) {
    var acciones = new ArrayList<Accion>();
    var acta = a.acta();
    if (acta != null && acta.de(lado).filter(c -> !c.dada()).isPresent()) {
      acciones.add(de("DAR_CONFORMIDAD_AL_ACTA", a, "/acta/conformidad"));
    }
    var sesion = a.sesion();
    if (a.estado() == Estado.INASISTENCIA && sesion != null) {
      if (!sesion.de(lado).presente() && sesion.justificacion(lado).isEmpty()) {
        acciones.add(de("JUSTIFICAR_INASISTENCIA", a, "/justificacion"));
      }
      if (a.vez() == 1 && sesion.segunda() == null) {
        acciones.add(de("PEDIR_SEGUNDA_AUDIENCIA", a, "/segunda"));
      }
    }
    return acciones;
  }

  private static Accion de(String tipo, Audiencia a, String camino) {
    return new Accion(tipo, "POST", "/audiencias/" + a.n() + camino);
  }
}
