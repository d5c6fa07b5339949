package pe.gob.indecopi.platform.openapi;

import java.lang.reflect.Type;
import java.util.List;

/**
 * A bean that says what a field of an answer may hold, where its record has a map because the forms
 * are only known when the service starts.
 *
 * @param esquema name of the schema in the description, as in {@code ExpedienteVista}
 * @param campo the field
 * @param formas types of which it is one; the field stays as it is if there is none
 */
public record CampoSegun(String esquema, String campo, List<Type> formas) {
  public CampoSegun {
    formas = formas.stream().distinct().toList();
  }
}
