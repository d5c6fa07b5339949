package pe.gob.indecopi.procedimientos.tramite;

/** Makes the sweep over the parties that were not identified when a test says so. */
public final class BarridoDeIdentidad {
  private final Identificacion identificacion;

  public BarridoDeIdentidad(Identificacion identificacion) {
    this.identificacion = identificacion;
  }

  public void barrer() {
    identificacion.barrer();
  }
}
