package pe.gob.indecopi.procedimientos.expediente;

import org.jspecify.annotations.Nullable;

/**
 * Who does an act, as the token says.
 *
 * @param sub subject of the token; {@code sistema} for the system
 * @param documento person behind it ({@code RUC:20…}); absent for officials and the system
 * @param calidad in what quality the act is done
 * @param por who acts for that person after a token exchange (a portal)
 */
public record Autor(String sub, @Nullable String documento, Calidad calidad, @Nullable String por) {

  /** The system itself: deadlines that fall due, payments that are confirmed. */
  public static final Autor SISTEMA = new Autor("sistema", null, Calidad.SISTEMA, null);

  /** Quality in which an act is done. */
  public enum Calidad {
    ADMINISTRADO,
    FUNCIONARIO,
    SALA,
    SISTEMA
  }
}
