package pe.gob.indecopi.platform.problema;

/**
 * A part of a request that knows rules beyond its shape, such as a check digit. Reading a request
 * asks each part whose shape is right, so that the caller learns faults of shape and of rule at
 * once.
 */
public interface Validable {

  /** Notes each broken rule under the pointer. May be asked twice; a fault counts once. */
  void validar(Faltas faltas, String puntero);
}
