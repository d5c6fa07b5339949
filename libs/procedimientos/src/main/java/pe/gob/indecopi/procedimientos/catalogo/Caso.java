package pe.gob.indecopi.procedimientos.catalogo;

import java.util.Map;

/**
 * That a field of the matter has a value.
 *
 * @param valor as JSON writes it, without quotes
 */
public record Caso(String campo, String valor) {

  /** Whether that matter is such a case; an absent truth is false. */
  public boolean es(Map<String, Object> materia) {
    return String.valueOf(materia.getOrDefault(campo, "false")).equals(valor);
  }
}
