package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.expediente.Suceso;

/** What comes of an act: what is to be entered in the file, or why not. */
public sealed interface Resultado {

  /** The act stands; these are entered, in order. */
  record Aceptado(List<Suceso> sucesos) implements Resultado {
    public Aceptado {
      sucesos = List.copyOf(sucesos);
    }
  }

  /** The act is refused; nothing changes. */
  record Rechazado(Rechazo porque) implements Resultado {}

  /** The acts to enter; a refusal is thrown. */
  default List<Suceso> sucesos() {
    return switch (this) {
      case Aceptado a -> a.sucesos();
      case Rechazado r -> throw r.porque();
    };
  }
}
