package pe.gob.indecopi.procedimientos.tramite;

/** Makes the sweep over the fees that wait when a test says so. */
public final class BarridoDeCobranza {
  private final Cobranza cobranza;

  public BarridoDeCobranza(Cobranza cobranza) {
    this.cobranza = cobranza;
  }

  public void barrer() {
    cobranza.barrer();
  }
}
