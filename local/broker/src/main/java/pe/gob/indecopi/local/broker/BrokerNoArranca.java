package pe.gob.indecopi.local.broker;

import org.jspecify.annotations.Nullable;

/** The broker could not start; the message says why in a sentence that can be shown as it is. */
public class BrokerNoArranca extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokerNoArranca(String frase, @Nullable Throwable causa) {
    super(frase, causa);
  }
}
