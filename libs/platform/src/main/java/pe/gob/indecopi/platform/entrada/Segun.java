package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A body whose type is told by one of its properties, where an interface with {@code @JsonSubTypes}
 * cannot say it because the cases are only known when the service starts: {@code POST /expedientes}
 * by {@code procedimiento}, an act by {@code tipo}. Its form is read once: keep it.
 */
public final class Segun {
  private final String propiedad;
  private final Map<String, Type> casos;
  private final Forma.Alternativas forma;

  /**
   * @param nombre name of the family in the schema, as in {@code Solicitud}; a case is called
   *     {@code SolicitudDSD10}
   * @param propiedad the property that tells
   * @param casos the type of each value of that property
   */
  public Segun(String nombre, String propiedad, Map<String, Type> casos) {
    this.propiedad = propiedad;
    // Sorted, so that the description is the same on every start.
    this.casos = Collections.unmodifiableMap(new TreeMap<>(casos));
    this.forma = forma(nombre);
  }

  /** Name of the family in the schema. */
  public String nombre() {
    return forma.nombre();
  }

  /** The property that tells. */
  public String propiedad() {
    return propiedad;
  }

  /** The type of each value of that property, in their order. */
  public Map<String, Type> casos() {
    return casos;
  }

  Forma.Alternativas forma() {
    return forma;
  }

  private Forma.Alternativas forma(String nombre) {
    var formas = new LinkedHashMap<String, Forma.Objeto>();
    casos.forEach((valor, tipo) -> formas.put(valor, caso(nombre, valor, tipo)));
    return new Forma.Alternativas(nombre, null, propiedad, formas);
  }

  private Forma.Objeto caso(String nombre, String valor, Type tipo) {
    if (Formas.de(tipo) instanceof Forma.Objeto objeto) {
      return Formas.comoCaso(
          objeto, nombre + valor.replaceAll("[^A-Za-z0-9]", ""), propiedad, valor);
    }
    throw new IllegalArgumentException(tipo + " is no record");
  }
}
