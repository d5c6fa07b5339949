package pe.gob.indecopi.consumidor.conversacion;

/**
 * Tells the other replicas that something was written, and not what: they read it in the store. It
 * may be silent; then they find it at their next look.
 */
interface Timbre {
  /** A service of one replica, or a test. */
  Timbre MUDO =
      new Timbre() {
        @Override
        public void mensaje(Mensaje mensaje) {}

        @Override
        public void lectura(Lecturas.Lectura lectura) {}
      };

  void mensaje(Mensaje mensaje);

  void lectura(Lecturas.Lectura lectura);
}
