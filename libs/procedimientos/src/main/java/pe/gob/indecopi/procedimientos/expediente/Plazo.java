package pe.gob.indecopi.procedimientos.expediente;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term that an act opened.
 *
 * @param id stable within the file: {@code z1}, {@code z2}
 * @param tipo name of the term in the catalogue: {@code subsanacion}, {@code oposicion}
 * @param desde day after which it is counted
 * @param vence last day on which what it waits for is in time
 * @param fundamento article that fixes it
 * @param obligado party whose term it is; absent for the authority or for everybody
 * @param cuaderno notebook whose term it is
 * @param provisional whether the calendar of a year involved is not yet decreed
 * @param folio act that opened it
 * @param contado with what it was counted; absent where nothing was counted, and in terms of before
 *     it was kept
 * @param prorroga what became of its extension, where one was asked (Ley 27444, art. 136)
 */
public record Plazo(
    String id,
    String tipo,
    LocalDate desde,
    LocalDate vence,
    EstadoPlazo estado,
    String fundamento,
    @Nullable String obligado,
    @Nullable String cuaderno,
    boolean provisional,
    int folio,
    @Nullable Contado contado,
    @Nullable EstadoProrroga prorroga) {

  /** A term that nobody asked to extend. */
  public Plazo(
      String id,
      String tipo,
      LocalDate desde,
      LocalDate vence,
      EstadoPlazo estado,
      String fundamento,
      @Nullable String obligado,
      @Nullable String cuaderno,
      boolean provisional,
      int folio,
      @Nullable Contado contado) {
    this(
        id,
        tipo,
        desde,
        vence,
        estado,
        fundamento,
        obligado,
        cuaderno,
        provisional,
        folio,
        contado,
        null);
  }

  /** A term that was not counted. */
  public Plazo(
      String id,
      String tipo,
      LocalDate desde,
      LocalDate vence,
      EstadoPlazo estado,
      String fundamento,
      @Nullable String obligado,
      @Nullable String cuaderno,
      boolean provisional,
      int folio) {
    this(id, tipo, desde, vence, estado, fundamento, obligado, cuaderno, provisional, folio, null);
  }

  /** What became of a term. */
  public enum EstadoPlazo {
    ABIERTO,
    /** It stands still with its file and goes on with what is left of it. */
    SUSPENDIDO,
    /** It runs from a notice that is still to be made by edict (Ley 27444, art. 23.1.2). */
    POR_NOTIFICAR,
    CUMPLIDO,
    VENCIDO,
    SIN_EFECTO
  }

  /** What became of the extension of a term, of which there is one at most (art. 136.3). */
  public enum EstadoProrroga {
    PEDIDA,
    CONCEDIDA,
    DENEGADA
  }

  /** Whether it runs. */
  public boolean abierto() {
    return estado == EstadoPlazo.ABIERTO;
  }

  /** Whether what it waits for may still come: it runs, stands still, or is yet to begin. */
  public boolean pendiente() {
    return abierto() || estado == EstadoPlazo.SUSPENDIDO || estado == EstadoPlazo.POR_NOTIFICAR;
  }

  /** The same term, ended, or at rest. */
  public Plazo terminado(EstadoPlazo como) {
    return copia(id, desde, vence, como, provisional, folio, contado, prorroga);
  }

  /** The same term as an act of that folio opens it, under its id. */
  Plazo abierto(String conId, int deFolio) {
    return copia(conId, desde, vence, estado, provisional, deFolio, contado, prorroga);
  }

  /** The same term, which the act of that folio set running. */
  public Plazo corriendo(EstadoPlazo como, int desdeFolio) {
    return copia(id, desde, vence, como, provisional, desdeFolio, contado, prorroga);
  }

  /** The same term, counted again over another calendar. */
  public Plazo recontado(LocalDate desdeAhora, LocalDate ultimo, boolean aunProvisional) {
    return copia(id, desdeAhora, ultimo, estado, aunProvisional, folio, contado, prorroga);
  }

  /** The same term, which runs and was counted with that. */
  public Plazo contadoCon(Contado otro, LocalDate ultimo, boolean aunProvisional) {
    return copia(id, desde, ultimo, EstadoPlazo.ABIERTO, aunProvisional, folio, otro, prorroga);
  }

  /** The same term, with what became of its extension. */
  public Plazo conProrroga(EstadoProrroga como) {
    return copia(id, desde, vence, estado, provisional, folio, contado, como);
  }

  private Plazo copia(
      String conId,
      LocalDate desdeAhora,
      LocalDate ultimo,
      EstadoPlazo como,
      boolean aunProvisional,
      int deFolio,
      @Nullable Contado con,
      @Nullable EstadoProrroga ampliado) {
    return new Plazo(
        conId,
        tipo,
        desdeAhora,
        ultimo,
        como,
        fundamento,
        obligado,
        cuaderno,
        aunProvisional,
        deFolio,
        con,
        ampliado);
  }
}
