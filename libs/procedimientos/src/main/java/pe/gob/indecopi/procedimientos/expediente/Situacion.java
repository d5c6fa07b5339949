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
 */
public record Situacion(
    Estado estado,
    Etapa etapa,
    @Nullable LocalDate presentado,
    List<String> faltaParaFecha,
    String autoridad,
    @Nullable String sala) {
  public Situacion {
    faltaParaFecha = List.copyOf(faltaParaFecha);
  }

  Situacion en(Estado nuevo, Etapa nueva) {
    return new Situacion(nuevo, nueva, presentado, faltaParaFecha, autoridad, sala);
  }

  Situacion presentada(LocalDate fecha) {
    return new Situacion(estado, etapa, fecha, List.of(), autoridad, sala);
  }

  Situacion faltando(List<String> falta) {
    return new Situacion(estado, etapa, presentado, falta, autoridad, sala);
  }

  Situacion decididaPor(String otra) {
    return new Situacion(estado, etapa, presentado, faltaParaFecha, otra, sala);
  }

  Situacion enSala(@Nullable String otra) {
    return new Situacion(estado, etapa, presentado, faltaParaFecha, autoridad, otra);
  }
}
