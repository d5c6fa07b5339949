package pe.gob.indecopi.procedimientos.catalogo;

import java.util.List;

/**
 * Where alone a request is filed, when the print's column names fewer places than elsewhere.
 *
 * @param oficinas the offices that take it: {@code SEDE_CENTRAL}
 * @param lineas first and last line of the source that say so
 */
public record DondeSePresenta(List<String> oficinas, List<Integer> lineas) {
  public DondeSePresenta {
    oficinas = List.copyOf(oficinas);
    lineas = List.copyOf(lineas);
  }

  /** Whether that office takes it. */
  public boolean admite(String oficina) {
    return oficinas.contains(oficina);
  }
}
