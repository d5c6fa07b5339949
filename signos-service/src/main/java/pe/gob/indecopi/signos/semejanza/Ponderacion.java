package pe.gob.indecopi.signos.semejanza;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;

/**
 * How much of the likeness is left as a risk, by the classes and by the right that was found. The
 * figures are settings of the office, not law: a notorious sign may bar others in any class
 * (Decisión 486, art. 136.h), and a lapsed one may still say who used it.
 *
 * @param relacionada for classes that are searched together
 * @param ajena for classes that have nothing to do with each other
 * @param extinta for a right that bars nothing any more
 * @param posterior for a right that is younger than the sign that is compared
 */
public record Ponderacion(double relacionada, double ajena, double extinta, double posterior) {
  /** What holds unless the office sets others. */
  public static final Ponderacion NUESTRA = new Ponderacion(0.92, 0.6, 0.5, 0.7);

  /**
   * The part of the likeness that counts, from 0 to 1.
   *
   * @param pedido day from which the compared sign has its right; null where it is only thought of
   * @param hallado day from which the found one has it
   */
  public double factor(
      Relacion relacion, Vida vida, @Nullable LocalDate pedido, LocalDate hallado) {
    var porClase =
        switch (relacion) {
          case MISMA -> 1;
          case RELACIONADA -> relacionada;
          case AJENA -> ajena;
        };
    var porVida = vida == Vida.EXTINTA ? extinta : 1;
    var porFecha = pedido != null && hallado.isAfter(pedido) ? posterior : 1;
    return porClase * porVida * porFecha;
  }
}
