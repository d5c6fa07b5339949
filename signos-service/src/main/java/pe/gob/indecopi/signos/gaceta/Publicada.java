package pe.gob.indecopi.signos.gaceta;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was published. What becomes of it afterwards is told by its file; this stays
 * as it was read that day.
 *
 * @param n its place among all that was ever published, from 1
 * @param expediente id of the file
 * @param folio act by which it was published
 * @param numero legal number of the file
 * @param dia day of the gazette that brings it
 * @param publicado day of the publication: that of the gazette, or that of the official diary
 * @param vence last day to oppose, as it was counted then
 * @param en instant of the act
 * @param solicitantes who asks, as is public (Ley 29733)
 * @param solicita what is asked, as is public
 * @param errata what of an earlier publication it puts right; absent where it is one of its own
 */
public record Publicada(
    long n,
    String expediente,
    int folio,
    String numero,
    String procedimiento,
    LocalDate dia,
    LocalDate publicado,
    LocalDate vence,
    Medio medio,
    Instant en,
    List<Map<String, Object>> solicitantes,
    Map<String, Object> solicita,
    @Nullable Errata errata) {
  public Publicada {
    solicitantes = List.copyOf(solicitantes);
  }

  /**
   * What was published wrong, and how it is right (Ley 27444, art. 201.2).
   *
   * @param de day of the gazette that erred
   * @param correDeNuevo whether the window to oppose runs again from here, as the official decided
   */
  @Schema(name = "FeDeErratas")
  public record Errata(
      LocalDate de,
      @Schema(example = "KUSCA") String dice,
      @Schema(example = "KUSKA") String debeDecir,
      boolean correDeNuevo) {}

  /** Where it was published, with the effects of the law. */
  public enum Medio {
    /** In this gazette, by the office itself (D.Leg. 1212, art. 6; D.S. 071-2017-PCM). */
    GACETA,
    /** In the official diary, as the applicant proved; here it is only shown (TUPA DSD-10.5). */
    DIARIO_OFICIAL
  }

  /** The words of the sign, if it has any. */
  public Optional<String> denominacion() {
    return solicita.get("denominacion") instanceof String palabras
        ? Optional.of(palabras)
        : Optional.empty();
  }

  /** The classes of Nice that are asked. */
  public List<Integer> clases() {
    return clasesPedidas().stream()
        .map(c -> c.get("clase"))
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .toList();
  }

  /** Each class with what is asked in it. */
  List<Map<?, ?>> clasesPedidas() {
    return solicita.get("clases") instanceof List<?> clases
        ? clases.stream().filter(Map.class::isInstance).<Map<?, ?>>map(c -> (Map<?, ?>) c).toList()
        : List.of();
  }

  Publicada en(long lugar) {
    return new Publicada(
        lugar,
        expediente,
        folio,
        numero,
        procedimiento,
        dia,
        publicado,
        vence,
        medio,
        en,
        solicitantes,
        solicita,
        errata);
  }
}
