package pe.gob.indecopi.local.broker;

/** Somebody else listens on the port. */
final class PuertoOcupado extends BrokerNoArranca {

  private static final long serialVersionUID = 1L;

  PuertoOcupado(int puerto, String opcion, Throwable causa) {
    super(
        "Port %d is already in use; stop the program that holds it or choose another with %s=N."
            .formatted(puerto, opcion),
        causa);
  }
}
