package pe.gob.indecopi.procedimientos.tramite;

/** What the request says of the version that its author saw. Both refuse a stale one. */
public interface Precondicion {

  /** The request must say which version it saw. */
  void exigir(long version);

  /** The request may say it. */
  void comprobar(long version);

  /** Whether it does. */
  boolean presente();
}
