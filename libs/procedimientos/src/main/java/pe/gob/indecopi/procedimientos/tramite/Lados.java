package pe.gob.indecopi.procedimientos.tramite;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/**
 * The side of a file that somebody is on: its own parties, those it stands for, and who stands for
 * them.
 */
public final class Lados {
  private Lados() {}

  /**
   * Ids of the parties on that side.
   *
   * @param documento who looks ({@code RUC:20…}); a portal that acts by itself has none, and looks
   *     with the eyes of the applicants that it filed for
   */
  public static Set<String> de(Expediente e, @Nullable String documento) {
    var propias = documento == null ? e.partes(Papel.SOLICITANTE) : e.partesDe(documento);
    Set<String> suyas = propias.stream().map(Parte::id).collect(Collectors.toSet());
    propias.forEach(p -> suyas.addAll(p.representaA()));
    if (propias.stream().anyMatch(p -> p.papel() == Papel.SOLICITANTE)) {
      e.partes(Papel.SOLICITANTE).forEach(p -> suyas.add(p.id()));
    }
    Set<String> lado = new HashSet<>(suyas);
    e.partes(Papel.REPRESENTANTE).stream()
        .filter(r -> r.representaA().stream().anyMatch(suyas::contains))
        .forEach(r -> lado.add(r.id()));
    return lado;
  }

  /**
   * Whether a party may know of that notebook: of a measure asked unheard, only the side that asked
   * it until it is executed (Ley 27444, art. 146.1; Decisión 486, art. 248; D.Leg. 822, art. 177).
   */
  public static boolean sabe(Expediente e, @Nullable String documento, @Nullable String cuaderno) {
    return e.cuaderno(cuaderno)
        .filter(Cuaderno::esReservado)
        .filter(k -> !de(e, documento).contains(k.parte()))
        .isEmpty();
  }
}
