package pe.gob.indecopi.procedimientos.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Plazo;

/** A term as its reader is told: until when, and how many working days are left. */
public final class PlazoEnPalabras {
  private static final DateTimeFormatter ES =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.of("es"));
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private PlazoEnPalabras() {}

  /**
   * @param quedan working days after today up to the last one
   */
  static Texto de(Plazo p, LocalDate hoy, int quedan) {
    return switch (p.estado()) {
      case ABIERTO -> abierto(p.vence(), hoy, quedan);
      case SUSPENDIDO -> Texto.de("está suspendido", "stands still");
      case POR_NOTIFICAR -> Texto.de("corre desde la notificación", "runs from the notice");
      case CUMPLIDO -> Texto.de("está cumplido", "was met");
      case VENCIDO -> vencido(p.vence());
      case SIN_EFECTO -> Texto.de("quedó sin efecto", "no longer matters");
    };
  }

  /** A term whose last day is past. */
  public static Texto vencido(LocalDate vence) {
    return Texto.de("venció el " + ES.format(vence), "ended on " + EN.format(vence));
  }

  /**
   * A term that runs.
   *
   * @param quedan working days after today up to the last one
   */
  public static Texto abierto(LocalDate vence, LocalDate hoy, int quedan) {
    if (vence.isBefore(hoy)) {
      return vencido(vence);
    }
    return vence.equals(hoy)
        ? Texto.de("vence hoy, " + ES.format(vence), "ends today, " + EN.format(vence))
        : Texto.de(
            "vence el " + ES.format(vence) + ", " + dias(quedan),
            "ends on "
                + EN.format(vence)
                + ", "
                + quedan
                + (quedan == 1 ? " working day left" : " working days left"));
  }

  private static String dias(int quedan) {
    return quedan == 1 ? "queda 1 día hábil" : "quedan " + quedan + " días hábiles";
  }
}
