package pe.gob.indecopi.procedimientos.calendario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The legal day of filing, from the instant of receipt, by the rule in force at that instant.
 *
 * <p>The entity's term runs from the first working day after the filing (Ley 27444, art. 131; D.S.
 * 029-2021-PCM, art. 46.3).
 */
public final class Recepcion {
  private static final ZoneId LIMA = ZoneId.of("America/Lima");
  private static final String MESA_PROPIA =
      "La regla se escribió para la Mesa Digital Perú; se aplica a la mesa digital propia de la"
          + " entidad por el art. 47.7 del D.S. 029-2021-PCM, que solo remite al horario";
  private static final Regla VENTANILLA =
      new Regla(
          LocalDate.MIN,
          Tardio.SIGUIENTE_HABIL,
          Inhabil.SIGUIENTE_HABIL,
          "Ley 27444, art. 138",
          "");

  /** The digital desk's rules (D.S. 029-2021-PCM, art. 46, as it changed). */
  private static final List<Regla> DIGITAL =
      List.of(
          new Regla(
              LocalDate.MIN,
              Tardio.SIGUIENTE_HABIL,
              Inhabil.SIGUIENTE_HABIL,
              "Ley 27444, art. 138",
              "Antes del 2021-02-19 ninguna norma general fijaba el horario de la mesa digital: se"
                  + " aplica el de atención de la entidad"),
          new Regla(
              LocalDate.of(2021, 2, 19),
              Tardio.SIGUIENTE_HABIL,
              Inhabil.SIGUIENTE_HABIL,
              "D.S. 029-2021-PCM, art. 46.3",
              "El art. 47.7 dejaba a la entidad tomar ese horario solo como referencia, y los"
                  + " procedimientos sancionadores y trilaterales seguían el propio"),
          new Regla(
              LocalDate.of(2023, 6, 20),
              Tardio.SIGUIENTE_HABIL,
              Inhabil.SIGUIENTE_HABIL,
              "D.S. 029-2021-PCM, art. 46, modificado por el D.S. 075-2023-PCM",
              MESA_PROPIA),
          new Regla(
              LocalDate.of(2024, 8, 2),
              Tardio.MISMO_DIA,
              Inhabil.SIGUIENTE_HABIL,
              "D.S. 075-2023-PCM y Res. 0518-2024/SEL-INDECOPI",
              "La resolución declaró barrera ilegal pasar al día siguiente lo recibido después del"
                  + " cierre; se aplica desde su publicación, 2024-08-02"),
          new Regla(
              LocalDate.of(2025, 7, 31),
              Tardio.MISMO_DIA,
              Inhabil.MISMO_DIA,
              "D.S. 029-2021-PCM, art. 46.2, modificado por el D.S. 098-2025-PCM",
              MESA_PROPIA));

  private enum Tardio {
    MISMO_DIA,
    SIGUIENTE_HABIL
  }

  private enum Inhabil {
    MISMO_DIA,
    SIGUIENTE_HABIL
  }

  private record Regla(LocalDate desde, Tardio tardio, Inhabil inhabil, String norma, String duda)
      implements ReglaPorFecha {}

  /** By which door a paper came in. */
  public enum Canal {
    /** The digital desk, which receives around the clock. */
    DIGITAL,
    /** The counter of an office. */
    VENTANILLA
  }

  /**
   * The legal filing date.
   *
   * @param presentado the day on which the paper counts as filed
   * @param plazoDesde first day that the entity's term counts
   * @param norma what says so
   * @param dudas what that norm leaves unsettled
   */
  public record Presentacion(
      LocalDate presentado, LocalDate plazoDesde, String norma, List<String> dudas) {}

  private final CalendarioHabil calendario;

  public Recepcion(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  /**
   * The filing date of a paper received at that instant. The digital desk is the entity's one: its
   * closing hour is the central office's, its holidays those of the office chosen.
   */
  public Presentacion presentado(Instant recibido, Canal canal, Oficina oficina) {
    ZonedDateTime enLima = recibido.atZone(LIMA);
    LocalDate dia = enLima.toLocalDate();
    Regla regla = canal == Canal.VENTANILLA ? VENTANILLA : ReglaPorFecha.en(DIGITAL, dia);
    Oficina horario = canal == Canal.VENTANILLA ? oficina : calendario.sedeCentral();
    boolean tarde = !enLima.toLocalTime().isBefore(horario.cierra());
    LocalDate presentado = presentado(dia, tarde, regla, oficina);
    return new Presentacion(
        presentado,
        calendario.siguienteHabil(presentado, oficina),
        regla.norma(),
        dudas(regla, horario));
  }

  private LocalDate presentado(LocalDate dia, boolean tarde, Regla regla, Oficina oficina) {
    if (!calendario.esHabil(dia, oficina)) {
      return regla.inhabil() == Inhabil.MISMO_DIA ? dia : calendario.habilDesde(dia, oficina);
    }
    return tarde && regla.tardio() == Tardio.SIGUIENTE_HABIL
        ? calendario.siguienteHabil(dia, oficina)
        : dia;
  }

  private static List<String> dudas(Regla regla, Oficina horario) {
    List<String> dudas = new ArrayList<>();
    if (!regla.duda().isEmpty()) {
      dudas.add(regla.duda());
    }
    if (regla.tardio() == Tardio.SIGUIENTE_HABIL && horario.duda() != null) {
      dudas.add(horario.duda());
    }
    return List.copyOf(dudas);
  }
}
