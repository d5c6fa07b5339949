package pe.gob.indecopi.consumidor.reclamo;

import java.time.LocalDate;

/**
 * The term of a stage, in working days. No norm fixes it: it is a setting of the installation.
 *
 * @param desde day from which it runs, not counted
 * @param vence last day
 */
public record PlazoDeEtapa(Etapa etapa, LocalDate desde, LocalDate vence, Estado estado) {

  /** What became of it. */
  public enum Estado {
    ABIERTO,
    /** The stage ended in time. */
    CUMPLIDO,
    VENCIDO
  }

  boolean abierto() {
    return estado == Estado.ABIERTO;
  }

  PlazoDeEtapa cerrado(Estado como) {
    return new PlazoDeEtapa(etapa, desde, vence, como);
  }
}
