package pe.gob.indecopi.signos.niza;

import java.util.List;
import java.util.stream.IntStream;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** The forty-five classes, with a short heading in our own words. */
public final class Niza {
  private static final List<Clase> CLASES = Lectura.delClassPath("niza.yaml", Niza::leer);

  private Niza() {}

  /** Goods up to class 34, services from class 35. */
  public enum Tipo {
    PRODUCTO,
    SERVICIO
  }

  /**
   * A class.
   *
   * @param clase its number
   * @param titulo what it gathers, shortly
   */
  public record Clase(int clase, Tipo tipo, String titulo) {}

  /** All of them, in order. */
  public static List<Clase> clases() {
    return CLASES;
  }

  /** Whether there is a class of that number. */
  public static boolean existe(int clase) {
    return clase >= 1 && clase <= CLASES.size();
  }

  private static List<Clase> leer(Nodo raiz) {
    var clases = raiz.lista("clases").stream().map(Niza::clase).toList();
    var enOrden = IntStream.range(0, clases.size()).allMatch(i -> clases.get(i).clase() == i + 1);
    if (clases.size() != 45 || !enOrden) {
      raiz.fallo("deben estar las clases 1 a 45, en orden");
    }
    return clases;
  }

  private static Clase clase(Nodo fila) {
    return new Clase(fila.entero("clase"), fila.opcion("tipo", Tipo.class), fila.texto("titulo"));
  }
}
