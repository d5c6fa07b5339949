package casamala.platform;

import casamala.procedimientos.Plazo;

/** Broken on purpose: the lowest library that imports the one above it. */
final class ImportaHaciaArriba {
  Plazo plazo = new Plazo();
}
