package pe.gob.indecopi.local.almacen;

import org.jspecify.annotations.Nullable;

/** The keys of an index from one to another; an end that is null is open. */
record Intervalo(@Nullable Clave desde, @Nullable Clave hasta) {

  static final Intervalo TODO = new Intervalo(null, null);

  /** All keys that begin with these bytes. */
  static Intervalo prefijo(Clave prefijo) {
    return new Intervalo(prefijo, prefijo.siguiente());
  }
}
