package pe.gob.indecopi.platform.eventos;

/** A message that is no CloudEvent of ours; trying again does not help. */
final class EventoIlegible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EventoIlegible(Exception causa) {
    super("Not a CloudEvent: " + causa.getMessage(), causa);
  }
}
