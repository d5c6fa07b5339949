package pe.gob.indecopi.consumidor.reclamo;

import java.time.LocalDate;
import java.util.List;

/**
 * What the provider answered.
 *
 * @param enPlazo whether its term still ran
 * @param pruebas ids of documents
 */
public record Respuesta(
    Posicion posicion, String texto, List<String> pruebas, LocalDate fecha, boolean enPlazo) {

  /** Where the provider stands. */
  public enum Posicion {
    /** It will do what is asked. */
    ACEPTA,
    /** In part, or something else: a proposal follows. */
    PROPONE,
    NIEGA
  }

  public Respuesta {
    pruebas = List.copyOf(pruebas);
  }
}
