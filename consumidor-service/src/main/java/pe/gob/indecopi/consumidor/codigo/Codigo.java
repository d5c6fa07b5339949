package pe.gob.indecopi.consumidor.codigo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the Código (Ley 29571) that hold for a file.
 *
 * @param cuantia how much a summary proceeding takes (art. 125)
 * @param materia norm of the matters that it takes whatever the amount
 * @param exclusiones norm of what it never takes
 * @param gravedades how high a fine may be (art. 110)
 * @param incumplimiento what a breach of an agreement is fined with (art. 110)
 * @param ingresos how high the fine of a small firm may be; absent where nothing says so
 * @param prontoPago what an early payment takes off (art. 113)
 * @param coercitiva the fine that presses to comply (art. 117)
 * @param costas the same for costs (art. 118)
 * @param registro how long an infringement stays in the register (art. 119)
 * @param prescripcion when it can no longer be charged (art. 121)
 * @param cobranza when its fine can no longer be collected (art. 122)
 * @param figuras the figures of procedure that it knows, each with its article
 */
public record Codigo(
    Tope cuantia,
    String materia,
    String exclusiones,
    Map<Gravedad, Tope> gravedades,
    Rango incumplimiento,
    @Nullable PorIngresos ingresos,
    Rebaja prontoPago,
    Coercitiva coercitiva,
    Rango costas,
    Periodo registro,
    Periodo prescripcion,
    Periodo cobranza,
    Map<Figura, String> figuras) {

  public Codigo {
    gravedades = Map.copyOf(gravedades);
    figuras = Map.copyOf(figuras);
  }

  /** The article of a figure of procedure; empty where it is not known. */
  public Optional<String> norma(Figura figura) {
    return Optional.ofNullable(figuras.get(figura));
  }

  /** How grave an infringement is (art. 110). */
  public enum Gravedad {
    LEVE,
    GRAVE,
    MUY_GRAVE
  }

  /** How big a firm is. */
  public enum Tamano {
    MICRO,
    PEQUENA,
    OTRA
  }

  /** Figures of procedure that not every text of the Código knows. */
  public enum Figura {
    IMPUTACION,
    ALLANAMIENTO,
    REPARADORAS_SIN_ACUMULAR,
    CONCLUSION_ANTICIPADA,
    SUBSANACION
  }

  /** Most UIT, and the norm that says so. */
  public record Tope(BigDecimal uit, String norma) {}

  /** Least and most UIT. */
  public record Rango(BigDecimal desde, BigDecimal hasta, String norma) {
    /** Whether so many UIT are within it. */
    public boolean admite(BigDecimal uit) {
      return uit.compareTo(desde) >= 0 && uit.compareTo(hasta) <= 0;
    }
  }

  /** Most per cent of the gross income, by size. */
  public record PorIngresos(Map<Tamano, BigDecimal> hasta, String norma) {
    public PorIngresos {
      hasta = Map.copyOf(hasta);
    }
  }

  /** So many per cent off. */
  public record Rebaja(BigDecimal porcentaje, String norma) {}

  /**
   * A coercive fine.
   *
   * @param minimos least UIT of the first, by size of who is pressed
   * @param hasta most UIT of those that double it
   * @param dias working days to pay it
   */
  public record Coercitiva(
      Map<Tamano, BigDecimal> minimos, BigDecimal hasta, int dias, String norma) {
    public Coercitiva {
      minimos = Map.copyOf(minimos);
    }
  }

  /** So many years. */
  public record Periodo(int anios, String norma) {}
}
