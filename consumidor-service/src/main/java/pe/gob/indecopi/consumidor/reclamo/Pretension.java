package pe.gob.indecopi.consumidor.reclamo;

import pe.gob.indecopi.platform.problema.Texto;

/** What the consumer asks of the provider. */
public enum Pretension {
  DEVOLUCION("Que devuelvan el dinero", "That the money be given back"),
  CAMBIO("Que lo cambien", "That it be replaced"),
  REPARACION("Que lo reparen", "That it be repaired"),
  ENTREGA("Que lo entreguen", "That it be delivered"),
  CUMPLIMIENTO("Que cumplan lo ofrecido", "That what was promised be done"),
  ANULACION_DE_COBRO("Que anulen el cobro", "That the charge be cancelled"),
  INFORMACION("Que informen", "That they inform"),
  OTRA("Otra cosa", "Something else");

  private final Texto nombre;

  Pretension(String es, String en) {
    this.nombre = Texto.de(es, en);
  }

  /** Its name for people. */
  public Texto nombre() {
    return nombre;
  }
}
