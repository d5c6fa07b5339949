package pe.gob.indecopi.signos.reflejo;

import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** Which of two applications comes first, and bars the other if it is granted. */
public final class Turno {
  private Turno() {}

  /** By the filing date of each; of one day, by their numbers (Decisión 486, art. 136.a). */
  public static boolean antes(Expediente una, Expediente otra) {
    var suyo = una.situacion().presentado();
    var nuestro = otra.situacion().presentado();
    if (suyo == null || nuestro == null || suyo.equals(nuestro)) {
      return suyo != null
          && una.cabecera().numero().toString().compareTo(otra.cabecera().numero().toString()) < 0;
    }
    return suyo.isBefore(nuestro);
  }
}
