package pe.gob.indecopi.consumidor.reclamo;

import pe.gob.indecopi.platform.problema.Texto;

/** Whether it was bought or rendered. */
public enum Bien {
  PRODUCTO("Un producto", "A product"),
  SERVICIO("Un servicio", "A service");

  private final Texto nombre;

  Bien(String es, String en) {
    this.nombre = Texto.de(es, en);
  }

  /** Its name for people. */
  public Texto nombre() {
    return nombre;
  }
}
