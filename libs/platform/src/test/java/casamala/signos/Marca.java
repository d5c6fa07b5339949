package casamala.signos;

import casamala.procedimientos.Plazo;

/** As it should be: a service that uses a library. */
public final class Marca {
  Plazo plazo = new Plazo();
}
