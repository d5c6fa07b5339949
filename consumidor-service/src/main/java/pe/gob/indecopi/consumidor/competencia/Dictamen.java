package pe.gob.indecopi.consumidor.competencia;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * Where a case is heard, and why.
 *
 * @param procedimiento the procedure: {@code ORPS-1}
 * @param razones why, each with its norm
 * @param tambien the procedure of the Comisión that the print keeps for the same; absent where
 *     there is none
 * @param uit the tax unit that the amount was measured by; absent where no amount was
 */
public record Dictamen(
    String procedimiento, List<Razon> razones, @Nullable String tambien, Uit.@Nullable Valor uit) {

  public static final String ORPS = "ORPS-1";
  public static final String CPC = "CPC-1";

  public Dictamen {
    razones = List.copyOf(razones);
  }

  /** A reason and the norm that it comes from. */
  public record Razon(Texto texto, String norma) {}

  /** The organ of that procedure. */
  public String organo() {
    return procedimiento.substring(0, procedimiento.indexOf('-'));
  }

  /** Whether that procedure hears it: the one named, or the one that the print keeps besides. */
  public boolean admite(String otro) {
    return procedimiento.equals(otro) || otro.equals(tambien);
  }
}
