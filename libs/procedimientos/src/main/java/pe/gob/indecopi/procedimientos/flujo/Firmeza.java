package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.Optional;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** When what a file decided could no longer be challenged (Ley 27444, art. 212). */
public final class Firmeza {
  private Firmeza() {}

  /** The day; empty while it may be challenged, and in a file that ended without a decision. */
  public static Optional<LocalDate> dia(Expediente e) {
    var estado = e.situacion().estado();
    var decidido = !e.situacion().etapa().equals(Etapas.ABANDONO);
    return decidido && (estado == Estado.FIRME || estado == Estado.CONCLUIDO)
        ? e.actuaciones().reversed().stream()
            .filter(a -> a.tipo().equals(Actos.DECLARAR_FIRME))
            .map(Actuacion::fecha)
            .findFirst()
        : Optional.empty();
  }
}
