package pe.gob.indecopi.platform.eventos;

/**
 * A bean that takes the events of one topic. An exception is tried again a few times; what still
 * fails goes to {@code <topic>.dlt} with the reason. Events come at least once and may come out of
 * order: {@link pe.gob.indecopi.platform.eventos.Vistos} is the guard.
 */
public interface Consumidor {

  /** The topic. */
  String tema();

  /** The consumer group, by custom {@code <service>.<what it does>}. */
  String grupo();

  /** Takes one event; returning means that its effect is stored. */
  void recibir(Evento evento);
}
