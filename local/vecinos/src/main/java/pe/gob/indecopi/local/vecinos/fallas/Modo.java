package pe.gob.indecopi.local.vecinos.fallas;

/** How a neighbour behaves: as it should, not at all (503), or after a long while. */
enum Modo {
  NORMAL,
  CAIDO,
  LENTO
}
