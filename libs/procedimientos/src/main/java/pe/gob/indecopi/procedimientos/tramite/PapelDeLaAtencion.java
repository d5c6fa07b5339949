package pe.gob.indecopi.procedimientos.tramite;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/**
 * Issues the paper of what the service attended by itself, so that it says what stood that day and
 * not what stands when it is first read. One paper per act: told again, it is found.
 */
final class PapelDeLaAtencion implements Seguimiento {
  private final Supplier<@Nullable Constancias> constancias;
  private final Supplier<List<Redactor>> redactores;

  /** Both are asked late, for who writes may itself need the files. */
  PapelDeLaAtencion(
      Supplier<@Nullable Constancias> constancias, Supplier<List<Redactor>> redactores) {
    this.constancias = constancias;
    this.redactores = redactores;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    nuevas.stream()
        .filter(a -> a.tipo().equals(Actos.ATENDER) && a.autor().calidad() == Calidad.SISTEMA)
        .forEach(a -> emitir(e, a));
  }

  private void emitir(Expediente e, Actuacion a) {
    redactores.get().stream()
        .flatMap(r -> r.redactar(e, a).stream())
        .findFirst()
        .ifPresent(
            papel ->
                Objects.requireNonNull(constancias.get())
                    .emitir(Asunto.de(e, a, papel), papel::hoja));
  }
}
