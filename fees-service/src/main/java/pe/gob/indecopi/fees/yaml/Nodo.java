package pe.gob.indecopi.fees.yaml;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A piece of a YAML or JSON file that knows its line. Nothing is guessed: a missing key, an unknown
 * key, a repeated key or a value of another kind is a fault. A fault is noted and the reading goes
 * on, with a value that stands for the faulty one, so that all of them are told at once.
 */
public final class Nodo {

  private static final Texto FALTA_TEXTO =
      Texto.de("aquí se espera un texto", "a text is expected here");

  private final Faltantes faltantes;
  private final @Nullable Node nodo;
  private final String puntero;

  private Nodo(Faltantes faltantes, @Nullable Node nodo, String puntero) {
    this.faltantes = faltantes;
    this.nodo = nodo;
    this.puntero = puntero;
  }

  /**
   * Reads a whole file.
   *
   * @param archivo its name, for the faults
   * @param lector makes something of its root
   * @throws ArchivoInvalido with every fault
   */
  public static <T> T leer(String archivo, Reader texto, Function<Nodo, T> lector) {
    var faltantes = new Faltantes(archivo);
    try {
      var leido = lector.apply(new Nodo(faltantes, raiz(faltantes, texto), ""));
      if (faltantes.todos().isEmpty()) {
        return leido;
      }
    } catch (Abandono _) {
      // told below with the others
    }
    throw faltantes.lanzar();
  }

  private static Node raiz(Faltantes faltantes, Reader texto) {
    try {
      var raiz = new Yaml(new LoaderOptions()).compose(texto);
      if (raiz != null) {
        return raiz;
      }
      faltantes.agregar(1, "", Texto.de("el archivo está vacío", "the file is empty"));
    } catch (MarkedYAMLException e) {
      var marca = e.getProblemMark();
      var problema = String.valueOf(e.getProblem());
      faltantes.agregar(marca == null ? 1 : marca.getLine() + 1, "", Texto.de(problema, problema));
    }
    throw new Abandono();
  }

  /** The line on which this piece begins, from 1. */
  public int linea() {
    return nodo == null ? 1 : nodo.getStartMark().getLine() + 1;
  }

  /** How many faults the file has so far. */
  public int fallos() {
    return faltantes.todos().size();
  }

  /** Notes a fault of this piece; the reading goes on. */
  public void anotar(Texto motivo) {
    if (nodo != null) {
      faltantes.agregar(linea(), puntero, motivo);
    }
  }

  /** Notes a fault that leaves nothing to stand for this piece, for the caller to throw. */
  public RuntimeException falta(Texto motivo) {
    anotar(motivo);
    return new Abandono();
  }

  /** Reads every key of this piece; a fault of one does not hide those of the others. */
  public void cada(BiConsumer<String, Nodo> lector) {
    entradas()
        .forEach(
            (clave, valor) -> {
              try {
                lector.accept(clave, valor);
              } catch (Abandono _) {
                // noted; the others are read
              }
            });
  }

  /** The names of the keys of this piece, without judging them. */
  public Set<String> claves() {
    Set<String> claves = new LinkedHashSet<>();
    if (nodo instanceof MappingNode mapa) {
      mapa.getValue().forEach(par -> claves.add(clave(par.getKeyNode()).escalar()));
    }
    return claves;
  }

  /** The keys of this piece and what stands under them, in the order of the file. */
  public Map<String, Nodo> entradas() {
    Map<String, Nodo> entradas = new LinkedHashMap<>();
    if (nodo instanceof MappingNode mapa) {
      for (var par : mapa.getValue()) {
        var clave = clave(par.getKeyNode());
        var nombre = clave.texto();
        var valor = new Nodo(faltantes, par.getValueNode(), puntero + Faltas.paso(nombre));
        if (entradas.put(nombre, valor) != null) {
          clave.anotar(Texto.de("clave repetida: " + nombre, "repeated key: " + nombre));
        }
      }
    } else {
      anotar(Texto.de("aquí se esperan claves y valores", "keys and values are expected here"));
    }
    return entradas;
  }

  /** This piece as a record of known keys; any other key is a fault. */
  public Campos campos(String... conocidos) {
    var entradas = entradas();
    var admitidos = Set.of(conocidos);
    if (nodo instanceof MappingNode mapa) {
      for (var par : mapa.getValue()) {
        var clave = clave(par.getKeyNode());
        var nombre = clave.texto();
        if (!admitidos.contains(nombre)) {
          clave.anotar(Texto.de("clave desconocida: " + nombre, "unknown key: " + nombre));
        }
      }
    }
    return new Campos(this, entradas);
  }

  /** Notes that a key is missing; what is read of it has no more faults. */
  Nodo ausente(String clave) {
    var ahi = puntero + Faltas.paso(clave);
    new Nodo(faltantes, nodo, ahi)
        .anotar(Texto.de("falta la clave: " + clave, "missing key: " + clave));
    return new Nodo(faltantes, null, ahi);
  }

  private Nodo clave(Node clave) {
    var nombre = clave instanceof ScalarNode escalar ? escalar.getValue() : "";
    return new Nodo(faltantes, clave, puntero + Faltas.paso(nombre));
  }

  /** The elements of this piece. */
  public <T> List<T> lista(Function<Nodo, T> lector) {
    List<T> lista = new ArrayList<>();
    if (nodo instanceof SequenceNode secuencia) {
      var n = 0;
      for (var uno : secuencia.getValue()) {
        try {
          lista.add(lector.apply(new Nodo(faltantes, uno, puntero + "/" + n++)));
        } catch (Abandono _) {
          // noted; the others are read
        }
      }
    } else {
      anotar(Texto.de("aquí se espera una lista", "a list is expected here"));
    }
    return List.copyOf(lista);
  }

  /** This piece as text, not blank. */
  public String texto() {
    if (escrito()) {
      return escalar();
    }
    anotar(FALTA_TEXTO);
    return "?";
  }

  private boolean escrito() {
    return nodo instanceof ScalarNode escalar
        && !escalar.getTag().equals(Tag.NULL)
        && !escalar.getValue().isBlank();
  }

  private String escalar() {
    return nodo instanceof ScalarNode escalar ? escalar.getValue().strip() : "";
  }

  /** This piece as one of the names that a function knows. */
  public <T> T uno(Function<String, Optional<T>> nombres) {
    var nombre = texto();
    return nombres
        .apply(nombre)
        .orElseThrow(() -> falta(Texto.de("no se conoce: " + nombre, "unknown: " + nombre)));
  }

  /** This piece as a whole number from 1. */
  public int entero() {
    return entero("[1-9][0-9]{0,8}", 1);
  }

  /** This piece as a whole number from 0. */
  public int enteroDesdeCero() {
    return entero("0|[1-9][0-9]{0,8}", 0);
  }

  private int entero(String patron, int desde) {
    if (escrito() && escalar().matches(patron)) {
      return Integer.parseInt(escalar());
    }
    anotar(
        Texto.de(
            "aquí se espera un número entero desde " + desde + ": " + escalar(),
            "a whole number from " + desde + " is expected here: " + escalar()));
    return desde;
  }

  /** This piece as true or false. */
  public boolean logico() {
    return switch (escalar()) {
      case "true" -> true;
      case "false" -> false;
      default -> {
        anotar(
            Texto.de(
                "aquí se espera true o false: " + escalar(),
                "true or false is expected here: " + escalar()));
        yield false;
      }
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
    if (escrito() && escalar().matches(patron)) {
      return new BigDecimal(escalar());
    }
    var cuantos = menos == mas ? String.valueOf(mas) : menos + "-" + mas;
    anotar(
        Texto.de(
            "aquí se espera un número con " + cuantos + " decimales: " + escalar(),
            "a number with " + cuantos + " decimals is expected here: " + escalar()));
    return BigDecimal.ONE;
  }

  /** This piece as a day. */
  public LocalDate fecha() {
    try {
      return LocalDate.parse(escalar());
    } catch (DateTimeParseException e) {
      anotar(
          Texto.de(
              "aquí se espera un día como 2010-08-18: " + escalar(),
              "a day like 2010-08-18 is expected here: " + escalar()));
      return LocalDate.MAX;
    }
  }
}
