package pe.gob.indecopi.fees.uit;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.yaml.Nodo;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * The tax units of all years (Código Tributario, Norma XV).
 *
 * @param valores each value with its year, in order
 * @param dudas what is not settled about them
 */
public record Uit(List<Valor> valores, List<String> dudas) {

  /**
   * The value of a year, or of a part of one.
   *
   * @param anio the year
   * @param soles the value
   * @param norma the norm that fixed it
   * @param nota for what part or use of the year, if the value changed
   */
  public record Valor(int anio, Dinero soles, String norma, @Nullable String nota) {}

  /** Keeps its own copies. */
  public Uit {
    valores = List.copyOf(valores);
    dudas = List.copyOf(dudas);
  }

  /** Reads the file. */
  public static Uit leer(String archivo, Reader texto) {
    return Nodo.leer(archivo, texto, Uit::de);
  }

  private static Uit de(Nodo raiz) {
    var campos = raiz.campos("valores", "dudas");
    return new Uit(campos.de("valores").lista(Uit::valor), campos.listaDe("dudas", Nodo::texto));
  }

  /** The value of a day; empty if no norm has fixed one, or if its year had several. */
  public Optional<Dinero> del(LocalDate fecha) {
    var suyos = valores.stream().filter(uno -> uno.anio() == fecha.getYear()).toList();
    return suyos.size() == 1 ? Optional.of(suyos.getFirst().soles()) : Optional.empty();
  }

  private static Valor valor(Nodo nodo) {
    var campos = nodo.campos("anio", "soles", "norma", "nota");
    return new Valor(
        campos.de("anio").entero(),
        Dinero.soles(campos.de("soles").decimal(0)),
        campos.de("norma").texto(),
        campos.si("nota").map(Nodo::texto).orElse(null));
  }
}
