package pe.gob.indecopi.procedimientos.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** One reading of one resource: hands out its nodes and gathers what is wrong with them. */
public final class Lectura {
  private final String archivo;
  private final List<Fallo> fallos = new ArrayList<>();

  private Lectura(String archivo) {
    this.archivo = archivo;
  }

  /**
   * Reads a resource of the class path.
   *
   * @throws RecursoInvalido with every fault that {@code leer} met
   * @throws IllegalArgumentException if there is no such resource
   */
  public static <T> T delClassPath(String recurso, Function<Nodo, T> leer) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (loader == null) {
      loader = Lectura.class.getClassLoader();
    }
    try (InputStream in = loader.getResourceAsStream(recurso)) {
      if (in == null) {
        throw new IllegalArgumentException("No existe el recurso " + recurso);
      }
      return leer(recurso, new InputStreamReader(in, StandardCharsets.UTF_8), leer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text, as {@link #delClassPath} does a resource. */
  public static <T> T delTexto(String archivo, String texto, Function<Nodo, T> leer) {
    return leer(archivo, new StringReader(texto), leer);
  }

  private static <T> T leer(String archivo, Reader reader, Function<Nodo, T> leer) {
    Lectura lectura = new Lectura(archivo);
    T leido = leer.apply(new Nodo(lectura, lectura.componer(reader)));
    lectura.exigirSinFallos();
    return leido;
  }

  private Node componer(Reader reader) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    try {
      Node raiz = new Yaml(options).compose(reader);
      if (raiz == null) {
        throw new RecursoInvalido(List.of(new Fallo(archivo, 1, "está vacío")));
      }
      return raiz;
    } catch (MarkedYAMLException e) {
      int linea = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new RecursoInvalido(List.of(new Fallo(archivo, linea, "YAML: " + e.getProblem())));
    } catch (YAMLException e) {
      throw new RecursoInvalido(List.of(new Fallo(archivo, 1, "YAML: " + e.getMessage())));
    }
  }

  void fallo(Node node, String mensaje) {
    fallos.add(new Fallo(archivo, linea(node), mensaje));
  }

  Lugar lugar(Node node) {
    return new Lugar(archivo, linea(node));
  }

  static int linea(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private void exigirSinFallos() {
    if (!fallos.isEmpty()) {
      fallos.sort(Comparator.comparingInt(Fallo::linea));
      throw new RecursoInvalido(fallos);
    }
  }
}
