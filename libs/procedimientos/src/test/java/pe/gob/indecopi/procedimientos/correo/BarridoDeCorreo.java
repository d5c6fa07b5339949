package pe.gob.indecopi.procedimientos.correo;

import org.springframework.beans.factory.BeanFactory;

/** Sends what is due when a test says so. */
public final class BarridoDeCorreo {
  private final Correos correos;

  public BarridoDeCorreo(BeanFactory beans) {
    this.correos = beans.getBean(Correos.class);
  }

  public void barrer() {
    correos.barrer();
  }

  public long esperan() {
    return correos.esperan();
  }
}
