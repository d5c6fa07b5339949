package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Practica;

/** The notices that no electronic box can take, and the terms that wait for them. */
final class PorNotificar {
  private PorNotificar() {}

  /**
   * A term is counted from its notice (Ley 27444, art. 133.1): that of a party which this act tells
   * and no box reaches waits until it is told otherwise.
   */
  static List<Efecto> queEsperan(Expediente e, List<Efecto> efectos) {
    if (efectos.stream().noneMatch(Efecto.AbrePlazo.class::isInstance)) {
      return efectos;
    }
    var despues = e.tras(efectos);
    var sinAviso =
        efectos.stream()
            .flatMap(x -> x instanceof Efecto.Notifica n ? Stream.of(n.parte()) : Stream.empty())
            .filter(id -> despues.parte(id).filter(p -> p.casilla().isEmpty()).isPresent())
            .collect(Collectors.toSet());
    return sinAviso.isEmpty()
        ? efectos
        : efectos.stream()
            .map(
                x ->
                    x instanceof Efecto.AbrePlazo(var plazo) && sinAviso.contains(plazo.obligado())
                        ? new Efecto.AbrePlazo(plazo.terminado(EstadoPlazo.POR_NOTIFICAR))
                        : x)
            .toList();
  }

  /** What that party was not told yet. */
  static List<Notificacion> de(Expediente e, String parte) {
    return e.notificaciones().stream()
        .filter(n -> n.porHacer() && n.parte().equals(parte))
        .toList();
  }

  /** Of those, what was done by that day: a notice does not come before what it tells. */
  static List<Notificacion> hasta(Expediente e, List<Notificacion> todas, LocalDate dia) {
    return todas.stream()
        .filter(n -> !e.actuaciones().get(n.folio() - 1).fecha().isAfter(dia))
        .toList();
  }

  /**
   * Those notices are made, and the terms that each of them opened run from that day; of a file
   * that stands still, when it goes on.
   */
  static List<Efecto> hechas(
      Expediente e, List<Notificacion> cuales, LocalDate efecto, Practica como, Contexto c) {
    var efectos = new ArrayList<Efecto>();
    cuales.forEach(n -> efectos.add(new Efecto.PracticaNotificacion(n.id(), efecto, como)));
    var estado = e.situacion().suspendida() ? EstadoPlazo.SUSPENDIDO : EstadoPlazo.ABIERTO;
    var folio = e.actuaciones().size() + 1;
    e.plazos().stream()
        .filter(p -> p.estado() == EstadoPlazo.POR_NOTIFICAR && loAbrio(p, cuales))
        .map(p -> c.cuentaDesde(e, p, efecto).corriendo(estado, folio))
        .forEach(p -> efectos.add(new Efecto.CuentaDeNuevo(p)));
    return efectos;
  }

  private static boolean loAbrio(Plazo p, List<Notificacion> cuales) {
    return cuales.stream().anyMatch(n -> n.folio() == p.folio() && n.parte().equals(p.obligado()));
  }
}
