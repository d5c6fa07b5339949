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
    @Nullable Contado contado) {

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
    CUMPLIDO,
    VENCIDO,
    SIN_EFECTO
  }

  /** Whether it still runs. */
  public boolean abierto() {
    return estado == EstadoPlazo.ABIERTO;
  }

  /** The same term, ended. */
  public Plazo terminado(EstadoPlazo como) {
    return new Plazo(
        id, tipo, desde, vence, como, fundamento, obligado, cuaderno, provisional, folio, contado);
  }

  /** The same term as an act of that folio opens it, under its id. */
  Plazo abierto(String conId, int deFolio) {
    return new Plazo(
        conId,
        tipo,
        desde,
        vence,
        estado,
        fundamento,
        obligado,
        cuaderno,
        provisional,
        deFolio,
        contado);
  }

  /** The same term, counted again over another calendar. */
  public Plazo recontado(LocalDate desdeAhora, LocalDate ultimo, boolean aunProvisional) {
    return new Plazo(
        id,
        tipo,
        desdeAhora,
        ultimo,
        estado,
        fundamento,
        obligado,
        cuaderno,
        aunProvisional,
        folio,
        contado);
  }
}
