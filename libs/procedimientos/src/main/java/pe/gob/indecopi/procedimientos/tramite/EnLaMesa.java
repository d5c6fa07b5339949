package pe.gob.indecopi.procedimientos.tramite;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import pe.gob.indecopi.procedimientos.calendario.Obligado;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;

/** What of a file an official's desk and the statistics of the organ are looked up by. */
public final class EnLaMesa {
  /** Names the official who has the file: {@code {"funcionario": sub}}. */
  public static final String ASIGNAR = "ASIGNAR";

  /** Stands after every day, for a file in which nothing falls due to the authority. */
  public static final String SIN_PLAZO = "9999-12-31";

  private EnLaMesa() {}

  /** Whether something may still be done in it. */
  public static boolean espera(Expediente e) {
    var estado = e.situacion().estado();
    return estado != Estado.CONCLUIDO && estado != Estado.NO_PRESENTADO;
  }

  /** The authority's own term that ends first. */
  public static Optional<LocalDate> vence(Expediente e) {
    return e.plazos().stream()
        .filter(p -> p.abierto() && esDeLaEntidad(p))
        .map(Plazo::vence)
        .min(Comparator.naturalOrder());
  }

  private static boolean esDeLaEntidad(Plazo p) {
    var contado = p.contado();
    return contado != null && contado.obligado() == Obligado.ENTIDAD;
  }

  /** Who has it. */
  public static Optional<String> asignado(Expediente e) {
    return e.actuaciones().reversed().stream()
        .filter(a -> a.tipo().equals(ASIGNAR))
        .findFirst()
        .map(a -> String.valueOf(a.datos().get("funcionario")))
        .filter(quien -> !quien.isEmpty());
  }

  /** The day on which the first instance ended: decided, attended or agreed. */
  public static Optional<LocalDate> resuelto(Expediente e) {
    var decidido = e.resoluciones().stream().findFirst().map(Resolucion::fecha);
    return decidido.isPresent() || e.situacion().estado() != Estado.CONCLUIDO
        ? decidido
        : Optional.of(e.actuaciones().getLast().fecha());
  }

  /** Whether that was within the term to resolve; true where there is none. */
  public static boolean enPlazo(Expediente e, LocalDate resuelto) {
    return e.plazos().stream()
        .filter(p -> p.tipo().equals("resolver") && p.cuaderno() == null)
        .reduce((antes, despues) -> despues)
        .map(p -> !resuelto.isAfter(p.vence()))
        .orElse(true);
  }
}
