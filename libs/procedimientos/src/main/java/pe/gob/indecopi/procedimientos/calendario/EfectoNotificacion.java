package pe.gob.indecopi.procedimientos.calendario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a notice takes effect, by the rule in force when it was made. Terms in days run
 * from the working day after it (Ley 27444, art. 133.1).
 */
public final class EfectoNotificacion {
  private static final ZoneId LIMA = ZoneId.of("America/Lima");
  private static final int DIAS_PARA_ABRIR = 5;

  /** Ley 31736 was published on 2023-05-05 and gave 90 calendar days to adapt. */
  private static final LocalDate LEY_31736 = LocalDate.of(2023, 8, 3);

  private static final String CASILLA_PROPIA =
      "El art. 59 del D.S. 029-2021-PCM rige la casilla única; se aplica por analogía a la casilla"
          + " del Indecopi (Directiva 002-2022/TRI-INDECOPI, cuyo texto no consta en las fuentes)";
  private static final String DESDE_EL_SIGUIENTE =
      "El art. 59.7 y la Ley 31736, art. 5, pueden leerse como que el día del efecto ya cuenta; aquí"
          + " el plazo corre desde el hábil siguiente, que favorece al administrado";

  private static final String ANTES_DE_ABRIR =
      "La Ley 31736, art. 5, pasa lo depositado fuera de horario a la primera hora del día hábil"
          + " siguiente; lo depositado antes de abrir se toma como hecho ese mismo día al abrir";

  private static final List<Regla> CASILLA =
      List.of(
          new Regla(LocalDate.MIN, Modo.DIA_DE_RECEPCION, "Ley 27444, art. 25", List.of()),
          new Regla(
              LocalDate.of(2021, 2, 19),
              Modo.HABIL_SIGUIENTE_AL_DEPOSITO,
              "D.S. 029-2021-PCM, art. 59.6",
              List.of(CASILLA_PROPIA)),
          new Regla(
              LocalDate.of(2023, 6, 20),
              Modo.HABIL_SIGUIENTE_A_LA_APERTURA,
              "D.S. 029-2021-PCM, arts. 59.6 a 59.9, modificado por el D.S. 075-2023-PCM",
              List.of(CASILLA_PROPIA, DESDE_EL_SIGUIENTE)),
          new Regla(
              LEY_31736,
              Modo.HABIL_SIGUIENTE_A_LA_APERTURA,
              "D.S. 029-2021-PCM, arts. 59.6 a 59.9, modificado por el D.S. 075-2023-PCM; Ley 31736,"
                  + " art. 5",
              List.of(CASILLA_PROPIA, DESDE_EL_SIGUIENTE, ANTES_DE_ABRIR)));

  private enum Modo {
    /** The day that it is recorded as received. */
    DIA_DE_RECEPCION,
    /** The working day after it was put into the box, opened or not. */
    HABIL_SIGUIENTE_AL_DEPOSITO,
    /** The working day after it was opened; unopened in five, the one after those. */
    HABIL_SIGUIENTE_A_LA_APERTURA
  }

  private record Regla(LocalDate desde, Modo modo, String norma, List<String> dudas)
      implements ReglaPorFecha {}

  /**
   * When a notice takes effect.
   *
   * @param surteEfecto the day; terms run from the working day after it
   * @param definitivo false where opening it in time may still bring the day forward
   * @param norma what says so
   * @param dudas what that norm leaves unsettled
   */
  public record Efecto(
      LocalDate surteEfecto, boolean definitivo, String norma, List<String> dudas) {}

  private final CalendarioHabil calendario;

  public EfectoNotificacion(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  /**
   * A notice put into the electronic box.
   *
   * @param leida when the recipient opened it, absent while it has not: then the answer is the day
   *     on which it takes effect if it is never opened
   */
  public Efecto casilla(Instant depositada, @Nullable Instant leida, Oficina oficina) {
    Regla regla = ReglaPorFecha.en(CASILLA, enLima(depositada).toLocalDate());
    LocalDate deposito = hecha(depositada, oficina);
    return switch (regla.modo()) {
      case DIA_DE_RECEPCION -> efecto(deposito, true, regla);
      case HABIL_SIGUIENTE_AL_DEPOSITO ->
          efecto(calendario.siguienteHabil(deposito, oficina), true, regla);
      case HABIL_SIGUIENTE_A_LA_APERTURA -> porApertura(deposito, leida, regla, oficina);
    };
  }

  private Efecto porApertura(
      LocalDate deposito, @Nullable Instant leida, Regla regla, Oficina oficina) {
    LocalDate limite = deposito;
    for (int i = 0; i < DIAS_PARA_ABRIR; i++) {
      limite = calendario.siguienteHabil(limite, oficina);
    }
    if (leida == null) {
      return efecto(calendario.siguienteHabil(limite, oficina), false, regla);
    }
    LocalDate abierta = enLima(leida).toLocalDate();
    LocalDate recibida = abierta.isBefore(deposito) ? deposito : abierta;
    return efecto(
        calendario.siguienteHabil(recibida.isAfter(limite) ? limite : recibida, oficina),
        true,
        regla);
  }

  /** Outside Monday to Friday in office hours it is made on the next working day, first hour. */
  private LocalDate hecha(Instant depositada, Oficina oficina) {
    ZonedDateTime enLima = enLima(depositada);
    LocalDate dia = enLima.toLocalDate();
    if (dia.isBefore(LEY_31736)) {
      return dia;
    }
    boolean tarde = !enLima.toLocalTime().isBefore(calendario.sedeCentral().cierra());
    return tarde ? calendario.siguienteHabil(dia, oficina) : calendario.habilDesde(dia, oficina);
  }

  private static ZonedDateTime enLima(Instant instante) {
    return instante.atZone(LIMA);
  }

  private static Efecto efecto(LocalDate dia, boolean definitivo, Regla regla) {
    return new Efecto(dia, definitivo, regla.norma(), regla.dudas());
  }

  /** A notice by publication: the day of the last one (Ley 27444, art. 25). */
  public Efecto publicacion(LocalDate ultima) {
    return new Efecto(ultima, true, "Ley 27444, art. 25", List.of());
  }

  /** A notice handed over in person: that day (Ley 27444, art. 25). */
  public Efecto personal(LocalDate entregada) {
    return new Efecto(entregada, true, "Ley 27444, art. 25", List.of());
  }
}
