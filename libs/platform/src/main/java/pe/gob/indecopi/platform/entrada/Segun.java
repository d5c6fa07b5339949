package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A body whose type is told by one of its properties, where an interface with {@code @JsonSubTypes}
 * cannot say it because the cases are only known when the service starts: {@code POST /expedientes}
 * by {@code procedimiento}, an act by {@code tipo}.
 *
 * @param nombre name of the family in the schema, as in {@code Solicitud}; a case is called {@code
 *     SolicitudDSD10}
 * @param propiedad the property that tells
 * @param casos the type of each value of that property
 */
public record Segun(String nombre, String propiedad, Map<String, Type> casos) {

  /** Keeps its own copy, sorted, so that the description is the same on every start. */
  public Segun {
    casos = Collections.unmodifiableMap(new TreeMap<>(casos));
  }

  Forma.Alternativas forma() {
    var formas = new LinkedHashMap<String, Forma.Objeto>();
    casos.forEach((valor, tipo) -> formas.put(valor, caso(valor, tipo)));
    return new Forma.Alternativas(nombre, null, propiedad, formas);
  }

  private Forma.Objeto caso(String valor, Type tipo) {
    if (Formas.de(tipo) instanceof Forma.Objeto objeto) {
      return Formas.comoCaso(
          objeto, nombre + valor.replaceAll("[^A-Za-z0-9]", ""), propiedad, valor);
    }
    throw new IllegalArgumentException(tipo + " is no record");
  }
}
