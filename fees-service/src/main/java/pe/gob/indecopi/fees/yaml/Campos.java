package pe.gob.indecopi.fees.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The keys of a piece whose names are known. */
public final class Campos {

  private final Nodo pieza;
  private final Map<String, Nodo> entradas;

  Campos(Nodo pieza, Map<String, Nodo> entradas) {
    this.pieza = pieza;
    this.entradas = entradas;
  }

  /** What stands under a key that must be there; if it is not, a piece that has no more faults. */
  public Nodo de(String clave) {
    return si(clave).orElseGet(() -> pieza.ausente(clave));
  }

  /** What stands under a key that may be absent. */
  public Optional<Nodo> si(String clave) {
    return Optional.ofNullable(entradas.get(clave));
  }

  /** The elements of a list that may be absent. */
  public <T> List<T> listaDe(String clave, Function<Nodo, T> lector) {
    return si(clave).map(nodo -> nodo.lista(lector)).orElse(List.of());
  }
}
