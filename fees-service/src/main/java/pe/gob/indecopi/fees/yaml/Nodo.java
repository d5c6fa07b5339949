package pe.gob.indecopi.fees.yaml;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of a YAML file that knows its line. Nothing is guessed: a missing key, an unknown key, a
 * repeated key or a value of another kind is an {@link ArchivoInvalido}.
 */
public final class Nodo {

  private final String archivo;
  private final Node nodo;

  private Nodo(String archivo, Node nodo) {
    this.archivo = archivo;
    this.nodo = nodo;
  }

  /**
   * Reads a whole file.
   *
   * @param archivo its name, for the faults
   */
  public static Nodo leer(String archivo, Reader texto) {
    try {
      var raiz = new Yaml(new LoaderOptions()).compose(texto);
      if (raiz == null) {
        throw new ArchivoInvalido(archivo, 1, "the file is empty");
      }
      return new Nodo(archivo, raiz);
    } catch (MarkedYAMLException e) {
      var marca = e.getProblemMark();
      throw new ArchivoInvalido(
          archivo, marca == null ? 1 : marca.getLine() + 1, String.valueOf(e.getProblem()));
    }
  }

  /** The line on which this piece begins, from 1. */
  public int linea() {
    return nodo.getStartMark().getLine() + 1;
  }

  /** A fault of this piece, for the caller to throw. */
  public ArchivoInvalido falta(String motivo) {
    return new ArchivoInvalido(archivo, linea(), motivo);
  }

  /** The keys of this piece and what stands under them, in the order of the file. */
  public Map<String, Nodo> entradas() {
    if (!(nodo instanceof MappingNode mapa)) {
      throw falta("keys and values are expected here");
    }
    Map<String, Nodo> entradas = new LinkedHashMap<>();
    for (var par : mapa.getValue()) {
      var clave = new Nodo(archivo, par.getKeyNode());
      if (entradas.put(clave.texto(), new Nodo(archivo, par.getValueNode())) != null) {
        throw clave.falta("repeated key: " + clave.texto());
      }
    }
    return entradas;
  }

  /** This piece as a record of known keys; any other key is a fault. */
  public Campos campos(String... conocidos) {
    var entradas = entradas();
    var admitidos = Set.of(conocidos);
    for (var par : ((MappingNode) nodo).getValue()) {
      var clave = new Nodo(archivo, par.getKeyNode());
      if (!admitidos.contains(clave.texto())) {
        throw clave.falta("unknown key: " + clave.texto());
      }
    }
    return new Campos(entradas);
  }

  /** The elements of this piece. */
  public <T> List<T> lista(Function<Nodo, T> lector) {
    if (!(nodo instanceof SequenceNode secuencia)) {
      throw falta("a list is expected here");
    }
    List<T> lista = new ArrayList<>();
    secuencia.getValue().forEach(uno -> lista.add(lector.apply(new Nodo(archivo, uno))));
    return List.copyOf(lista);
  }

  /** This piece as text, not blank. */
  public String texto() {
    if (nodo instanceof ScalarNode escalar && !escalar.getValue().isBlank()) {
      return escalar.getValue().strip();
    }
    throw falta("a text is expected here");
  }

  /** This piece as one of the names that a function knows. */
  public <T> T uno(Function<String, Optional<T>> nombres) {
    return nombres.apply(texto()).orElseThrow(() -> falta("unknown: " + texto()));
  }

  /** This piece as a whole number from 1. */
  public int entero() {
    if (!texto().matches("[1-9][0-9]{0,8}")) {
      throw falta("a whole number from 1 is expected here: " + texto());
    }
    return Integer.parseInt(texto());
  }

  /** This piece as a whole number from 0. */
  public int enteroDesdeCero() {
    return "0".equals(texto()) ? 0 : entero();
  }

  /** This piece as true or false. */
  public boolean logico() {
    return switch (texto()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw falta("true or false is expected here: " + texto());
    };
  }

  /** This piece as a decimal with exactly that many places and no sign. */
  public BigDecimal decimal(int decimales) {
    return decimal(decimales, decimales);
  }

  /** This piece as a decimal with so many places, from the fewest to the most, and no sign. */
  public BigDecimal decimal(int menos, int mas) {
    var cola = "\\.[0-9]{" + Math.max(1, menos) + "," + mas + "}";
    var patron = "[0-9]{1,12}" + (mas == 0 ? "" : menos == 0 ? "(" + cola + ")?" : cola);
    if (!texto().matches(patron)) {
      throw falta(
          "a number with "
              + (menos == mas ? mas : menos + " to " + mas)
              + " decimals is expected here: "
              + texto());
    }
    return new BigDecimal(texto());
  }

  /** This piece as a day. */
  public LocalDate fecha() {
    try {
      return LocalDate.parse(texto());
    } catch (DateTimeParseException e) {
      throw falta("a day like 2010-08-18 is expected here: " + texto());
    }
  }

  /** The keys of a piece whose names are known. */
  public final class Campos {

    private final Map<String, Nodo> entradas;

    private Campos(Map<String, Nodo> entradas) {
      this.entradas = entradas;
    }

    /** What stands under a key that must be there. */
    public Nodo de(String clave) {
      return si(clave).orElseThrow(() -> falta("missing key: " + clave));
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
}
