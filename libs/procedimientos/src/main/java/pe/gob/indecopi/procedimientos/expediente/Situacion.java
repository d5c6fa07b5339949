package pe.gob.indecopi.procedimientos.expediente;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands now.
 *
 * @param presentado legal filing date, once nothing that it needs is missing
 * @param faltaParaFecha what the filing date still waits for (Decisión 486, art. 140)
 * @param autoridad who decides it as things stand
 * @param sala chamber that sees it from the moment it is sent up ({@code SPI})
 * @param antes where it stood before it was suspended, and will stand again
 */
public record Situacion(
    Estado estado,
    Etapa etapa,
    @Nullable LocalDate presentado,
    List<String> faltaParaFecha,
    String autoridad,
    @Nullable String sala,
    @Nullable Estado antes) {
  public Situacion {
    faltaParaFecha = List.copyOf(faltaParaFecha);
  }

  /** A file that is not suspended. */
  public Situacion(
      Estado estado,
      Etapa etapa,
      @Nullable LocalDate presentado,
      List<String> faltaParaFecha,
      String autoridad,
      @Nullable String sala) {
    this(estado, etapa, presentado, faltaParaFecha, autoridad, sala, null);
  }

  /** Whether its terms stand still. */
  public boolean suspendida() {
    return estado == Estado.SUSPENDIDO;
  }

  Situacion suspender() {
    return new Situacion(
        Estado.SUSPENDIDO, etapa, presentado, faltaParaFecha, autoridad, sala, estado);
  }

  Situacion reanudar() {
    var vuelta = antes == null ? Estado.EN_TRAMITE : antes;
    return new Situacion(vuelta, etapa, presentado, faltaParaFecha, autoridad, sala);
  }

  Situacion en(Estado nuevo, Etapa nueva) {
    return new Situacion(nuevo, nueva, presentado, faltaParaFecha, autoridad, sala);
  }

  Situacion presentada(LocalDate fecha) {
    return new Situacion(estado, etapa, fecha, List.of(), autoridad, sala, antes);
  }

  Situacion faltando(List<String> falta) {
    return new Situacion(estado, etapa, presentado, falta, autoridad, sala, antes);
  }

  Situacion decididaPor(String otra) {
    return new Situacion(estado, etapa, presentado, faltaParaFecha, otra, sala, antes);
  }

  Situacion enSala(@Nullable String otra) {
    return new Situacion(estado, etapa, presentado, faltaParaFecha, autoridad, otra, antes);
  }
}
