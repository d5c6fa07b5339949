package pe.gob.indecopi.platform.eventos;

/** Hands one frozen event to the broker. */
@FunctionalInterface
interface Emisor {

  /**
   * Sends and waits for the acknowledgement of all replicas.
   *
   * @param tema the topic
   * @param clave the key, which decides the partition and so the order
   * @param evento the event as frozen
   * @throws EnvioFallido if none came in time
   */
  void enviar(String tema, String clave, String evento);
}
