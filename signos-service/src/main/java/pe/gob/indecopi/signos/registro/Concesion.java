package pe.gob.indecopi.signos.registro;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.signos.registro.SignoRegistrado.Anotacion;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno;

/** What a file grants, as an entry of the register. Pure. */
final class Concesion {
  private Concesion() {}

  /** The entry of that file under that certificate number. */
  static SignoRegistrado de(
      Expediente e, SolicitudDeSigno solicitud, Actuacion certificado, int numero) {
    var concedidas = concedidas(e.resoluciones().getLast());
    var fecha = otorgante(e.resoluciones()).fecha();
    return new SignoRegistrado(
        id(e),
        solicitud.tipo(),
        numero,
        e.id().valor(),
        e.cabecera().numero().toString(),
        solicitud.naturaleza(),
        solicitud.denominacion(),
        solicitud.clases().stream()
            .filter(c -> concedidas.contains(String.valueOf(c.clase())))
            .toList(),
        e.partes(Papel.SOLICITANTE).stream().map(Parte::persona).toList(),
        fecha,
        fecha.plusYears(SignoRegistrado.VIDA),
        List.of(new Anotacion("CONCESION", fecha, e.id().valor(), certificado.folio())),
        0);
  }

  static String id(Expediente e) {
    return "reg_" + e.id().valor().substring("exp_".length());
  }

  /**
   * The decision that granted what is granted in the end: a confirmation on appeal does not move
   * the day from which the ten years run (Decisión 486, art. 152).
   */
  private static Resolucion otorgante(List<Resolucion> resoluciones) {
    var final_ = concedidas(resoluciones.getLast());
    var otorgante = resoluciones.getLast();
    for (var r : resoluciones.reversed()) {
      if (!concedidas(r).equals(final_)) {
        break;
      }
      otorgante = r;
    }
    return otorgante;
  }

  private static Set<String> concedidas(Resolucion r) {
    return r.decisiones().stream()
        .filter(d -> d.sentido() == Sentido.CONCEDE)
        .map(Decision::objeto)
        .collect(Collectors.toSet());
  }
}
