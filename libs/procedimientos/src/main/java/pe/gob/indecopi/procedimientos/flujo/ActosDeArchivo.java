package pe.gob.indecopi.procedimientos.flujo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Tasa;

/** What the acts say that concern the file itself: who reads it, what is kept back, what joins. */
public final class ActosDeArchivo {
  public static final String RECTIFICAR = "RECTIFICAR";
  public static final String PEDIR_RESERVA = "PEDIR_RESERVA";
  public static final String RESERVAR = "RESERVAR";
  public static final String LEVANTAR_RESERVA = "LEVANTAR_RESERVA";
  public static final String SOLICITAR_LECTURA = "SOLICITAR_LECTURA";
  public static final String ATENDER_LECTURA = "ATENDER_LECTURA";
  public static final String SOLICITAR_COPIAS = "SOLICITAR_COPIAS";
  public static final String EXPEDIR_COPIAS = "EXPEDIR_COPIAS";
  public static final String ACUMULAR = "ACUMULAR";
  public static final String DESACUMULAR = "DESACUMULAR";

  /** Written by the system in the file that another one joined, or left. */
  public static final String EXPEDIENTE_ACUMULADO = "EXPEDIENTE_ACUMULADO";

  public static final String EXPEDIENTE_SEPARADO = "EXPEDIENTE_SEPARADO";

  /** Written by the system in the file that goes on before another organ, naming the new one. */
  public static final String EXPEDIENTE_REMITIDO = "EXPEDIENTE_REMITIDO";

  /** Written by the system in the new one, naming where it comes from. */
  public static final String EXPEDIENTE_RECIBIDO = "EXPEDIENTE_RECIBIDO";

  /** Written by the system as the first act of its own of a file that comes out of another. */
  public static final String DESGLOSE = "DESGLOSE";

  /** Written by the system in the file that was divided: what came out of it. */
  public static final String EXPEDIENTE_DESGLOSADO = "EXPEDIENTE_DESGLOSADO";

  private ActosDeArchivo() {}

  /** The kinds of act, with what each says. */
  public static List<TipoActo> tipos() {
    return List.of(
        TipoActo.deParte(PEDIR_RESERVA, Reservar.class),
        TipoActo.deParte(SOLICITAR_LECTURA, SolicitarLectura.class),
        TipoActo.deParte(SOLICITAR_COPIAS, SolicitarCopias.class),
        TipoActo.deOficial(RECTIFICAR, Rectificar.class),
        TipoActo.deOficial(RESERVAR, Reservar.class),
        TipoActo.deOficial(LEVANTAR_RESERVA, LevantarReserva.class),
        TipoActo.deOficial(ATENDER_LECTURA, AtenderLectura.class),
        TipoActo.deOficial(EXPEDIR_COPIAS, ExpedirCopias.class),
        TipoActo.deOficial(ACUMULAR, Acumular.class),
        TipoActo.deOficial(DESACUMULAR, Actos.Motivado.class));
  }

  static Set<String> nombres() {
    return tipos().stream().map(TipoActo::nombre).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * RECTIFICAR: a material error of an act of the office is put right; the act stays as it is.
   *
   * @param folio the act that errs
   */
  public record Rectificar(
      @Min(1) int folio,
      @Size(min = 1, max = 4000) String dice,
      @Size(min = 1, max = 4000) String debeDecir,
      @Size(min = 1, max = 4000) String motivo) {}

  /**
   * PEDIR_RESERVA and RESERVAR: what is kept back, by which norm and why.
   *
   * @param folios the acts, with the documents they bring
   */
  public record Reservar(
      @NotEmpty @Size(max = 200) List<@Min(1) Integer> folios,
      @Schema(example = "Ley 27444, artículo 160.1") @Size(min = 1, max = 500) String norma,
      @Size(min = 1, max = 4000) String motivo) {}

  /** LEVANTAR_RESERVA: what is shown again, and why. */
  public record LevantarReserva(
      @NotEmpty @Size(max = 200) List<@Min(1) Integer> folios,
      @Size(min = 1, max = 4000) String motivo) {}

  /** SOLICITAR_LECTURA: on which day, at the office or from afar. */
  public record SolicitarLectura(LocalDate fecha, Modalidad modalidad) {}

  /** How a file is read. */
  public enum Modalidad {
    PRESENCIAL,
    VIRTUAL
  }

  /**
   * ATENDER_LECTURA: what is answered to a request to read.
   *
   * @param folio the request
   * @param cuando the appointment; for one from afar, until when it may be read
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AtenderLectura(
      @Min(1) int folio,
      boolean concede,
      @Nullable @Schema(example = "2026-12-03T10:00:00-05:00") OffsetDateTime cuando,
      @Nullable @Size(max = 4000) String motivo) {}

  /**
   * SOLICITAR_COPIAS: a certified copy of some acts, and how it was paid: per page, as the TUPA
   * prints for SAC-2; a folio of the electronic file is a page.
   */
  public record SolicitarCopias(
      @NotEmpty @Size(max = 50) List<@Min(1) Integer> folios, Tasa.Pago pago) {}

  /**
   * EXPEDIR_COPIAS: the copies that were asked for are given.
   *
   * @param folio the request
   */
  public record ExpedirCopias(@Min(1) int folio) {}

  /**
   * ACUMULAR: the file goes on in another of the same organ.
   *
   * @param expediente id of that one
   */
  public record Acumular(
      @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") @Size(min = 1, max = 80)
          String expediente,
      @Size(min = 1, max = 4000) String motivo) {}
}
