package pe.gob.indecopi.consumidor.conversacion;

import java.time.Instant;

/** Somebody of this replica who waits for the next message of a series. None of these blocks. */
interface Oyente {

  Hilo hilo();

  /** Number of the last message that it has. */
  long ultimo();

  /** A message is there; those between its last one and this are there too. */
  void llego(Mensaje mensaje);

  /** More than it has is there, nobody says how much. */
  void hayMas();

  /** A side has read. */
  void leyo(Lecturas.Lectura lectura);

  /** Time passes: to be told now and then. */
  void pulso(Instant ahora);

  /** This replica stops: whoever listens goes on at another. */
  void despedir();

  /** Whether it hears nothing any more. */
  boolean cerrado();
}
