package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** Who is told of what happens in a file. */
public final class Notificados {
  private Notificados() {}

  /** Every party that takes part in it. */
  public static List<String> de(Expediente e) {
    return Destinos.partes(e);
  }
}
