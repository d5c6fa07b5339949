package casamala.fees;

import casamala.signos.Marca;

/** Broken on purpose: a service that imports another. */
final class ImportaOtroServicio {
  Marca marca = new Marca();
}
