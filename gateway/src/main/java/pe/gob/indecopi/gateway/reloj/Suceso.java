package pe.gob.indecopi.gateway.reloj;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What the passing of a day brought about.
 *
 * @param fecha the legal day on which it fell due
 * @param expediente the file or order that it moved
 * @param acto the act, like {@code VENCIMIENTO}
 */
record Suceso(LocalDate fecha, String expediente, String acto) {

  static final Comparator<Suceso> EN_ORDEN =
      Comparator.comparing(Suceso::fecha)
          .thenComparing(Suceso::expediente)
          .thenComparing(Suceso::acto);
}
