package pe.gob.indecopi.procedimientos.expediente;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/**
 * A procedure that lives inside another's file (an opposition, DSD-9), with its own fee and terms.
 *
 * @param id stable within the file: {@code c1}, {@code c2}
 * @param parte party that promotes it
 * @param presentado legal date of its filing
 * @param materia what it asks and on what grounds
 * @param sala who has it in second instance, from the moment it is sent up
 * @param reservado whether only who promotes it may know of it: a measure asked unheard
 * @param decision what was decided of it
 * @param corte how the file stood when this divided it; absent in any other
 */
public record Cuaderno(
    String id,
    String procedimiento,
    EstadoCuaderno estado,
    String parte,
    LocalDate presentado,
    Map<String, Object> materia,
    List<String> documentos,
    @Nullable String sala,
    @Nullable Boolean reservado,
    @Nullable Sentido decision,
    @Nullable Corte corte) {

  public Cuaderno {
    documentos = List.copyOf(documentos);
  }

  /** One that divides nothing. */
  public Cuaderno(
      String id,
      String procedimiento,
      EstadoCuaderno estado,
      String parte,
      LocalDate presentado,
      Map<String, Object> materia,
      List<String> documentos,
      @Nullable String sala,
      @Nullable Boolean reservado,
      @Nullable Sentido decision) {
    this(
        id,
        procedimiento,
        estado,
        parte,
        presentado,
        materia,
        documentos,
        sala,
        reservado,
        decision,
        null);
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
    RESUELTO,
    /** What it lacks was asked for. */
    OBSERVADO,
    /** Its inadmission, or what was decided of it, was appealed. */
    IMPUGNADO,
    /** Sent up to who decides the appeal. */
    ELEVADO,
    /** What was decided of it can no longer be challenged. */
    FIRME,
    /** Its file was divided, and what it concerns went on in another part. */
    EN_OTRO_EXPEDIENTE
  }

  /** Whether the decision of the file must still reckon with it. */
  public boolean vivo() {
    return estado == EstadoCuaderno.PRESENTADO || estado == EstadoCuaderno.ADMITIDO;
  }

  public Cuaderno en(EstadoCuaderno nuevo) {
    return con(nuevo, sala, reservado, decision);
  }

  /** Whether only who promotes it, and the authority, may know of it. */
  public boolean esReservado() {
    return Boolean.TRUE.equals(reservado);
  }

  Cuaderno elevado(String aQuien) {
    return con(estado, aQuien, reservado, decision);
  }

  Cuaderno develado() {
    return con(estado, sala, null, decision);
  }

  Cuaderno decidido(Sentido sentido) {
    return con(estado, sala, reservado, sentido);
  }

  Cuaderno con(Map<String, Object> nueva) {
    return new Cuaderno(
        id,
        procedimiento,
        estado,
        parte,
        presentado,
        nueva,
        documentos,
        sala,
        reservado,
        decision,
        corte);
  }

  Cuaderno conCorte(@Nullable Corte nuevo) {
    return new Cuaderno(
        id,
        procedimiento,
        estado,
        parte,
        presentado,
        materia,
        documentos,
        sala,
        reservado,
        decision,
        nuevo);
  }

  private Cuaderno con(
      EstadoCuaderno e, @Nullable String s, @Nullable Boolean r, @Nullable Sentido d) {
    return new Cuaderno(
        id, procedimiento, e, parte, presentado, materia, documentos, s, r, d, corte);
  }
}
