package pe.gob.indecopi.procedimientos.expediente;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A procedure that lives inside another's file (an opposition, DSD-9), with its own fee and terms.
 *
 * @param id stable within the file: {@code c1}, {@code c2}
 * @param parte party that promotes it
 * @param presentado legal date of its filing
 * @param materia what it asks and on what grounds
 */
public record Cuaderno(
    String id,
    String procedimiento,
    EstadoCuaderno estado,
    String parte,
    LocalDate presentado,
    Map<String, Object> materia,
    List<String> documentos) {

  public Cuaderno {
    documentos = List.copyOf(documentos);
  }

  /** Where a notebook stands. */
  public enum EstadoCuaderno {
    PRESENTADO,
    /** Received out of time under its author's responsibility (Ley 27444, art. 124.1). */
    EXTEMPORANEO,
    ADMITIDO,
    INADMITIDO,
    /** Its fee or grounds never came (D.Leg. 1075, art. 55). */
    NO_PRESENTADO,
    DESISTIDO,
    RESUELTO
  }

  /** Whether the decision of the file must still reckon with it. */
  public boolean vivo() {
    return estado == EstadoCuaderno.PRESENTADO || estado == EstadoCuaderno.ADMITIDO;
  }

  public Cuaderno en(EstadoCuaderno nuevo) {
    return new Cuaderno(id, procedimiento, nuevo, parte, presentado, materia, documentos);
  }
}
