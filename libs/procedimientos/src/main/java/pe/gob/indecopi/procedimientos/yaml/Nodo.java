package pe.gob.indecopi.procedimientos.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A node of a resource. What is missing or wrong becomes a fault of the reading and a harmless
 * value, so that the reader goes on and finds the next one.
 */
public final class Nodo {
  private final Lectura lectura;
  private final Node node;
  private final Map<String, Nodo> hijos = new LinkedHashMap<>();
  private final Map<String, Node> claves = new LinkedHashMap<>();
  private final Set<String> pedidas = new LinkedHashSet<>();

  Nodo(Lectura lectura, Node node) {
    this.lectura = lectura;
    this.node = node;
    if (node instanceof MappingNode mapa) {
      mapa.getValue().forEach(this::agregar);
    }
  }

  private void agregar(NodeTuple tupla) {
    String clave = tupla.getKeyNode() instanceof ScalarNode s ? s.getValue() : "";
    claves.putIfAbsent(clave, tupla.getKeyNode());
    if (hijos.putIfAbsent(clave, new Nodo(lectura, tupla.getValueNode())) != null) {
      lectura.fallo(tupla.getKeyNode(), "«" + clave + "» está dos veces");
    }
  }

  /** Its line in the file, from 1. */
  public int linea() {
    return Lectura.linea(node);
  }

  /** Where it stands, for faults that are only seen later. */
  public Lugar lugar() {
    return lectura.lugar(node);
  }

  /** Records a fault at this node. */
  public void fallo(String mensaje) {
    lectura.fallo(node, mensaje);
  }

  /** Whether the map has that key, without asking for it. */
  public boolean tiene(String clave) {
    return hijos.containsKey(clave);
  }

  /** The child under that key, if there is one. */
  public @Nullable Nodo hijo(String clave) {
    pedidas.add(clave);
    return hijos.get(clave);
  }

  private @Nullable Nodo exigido(String clave) {
    Nodo hijo = hijo(clave);
    if (hijo == null) {
      fallo("falta «" + clave + "»");
    }
    return hijo;
  }

  /** All children of a map whose keys are free. */
  public Map<String, Nodo> entradas() {
    pedidas.addAll(hijos.keySet());
    if (!(node instanceof MappingNode)) {
      fallo("debe ser un mapa");
    }
    return hijos;
  }

  /** The line of a key, for faults about the key itself. */
  public void falloEnClave(String clave, String mensaje) {
    lectura.fallo(claves.getOrDefault(clave, node), mensaje);
  }

  /** A fault for each key that nobody asked for; called when a map has been read. */
  public void cerrar() {
    if (!(node instanceof MappingNode)) {
      fallo("debe ser un mapa");
      return;
    }
    claves.forEach(
        (clave, donde) -> {
          if (!pedidas.contains(clave)) {
            lectura.fallo(donde, "clave desconocida «" + clave + "»");
          }
        });
  }

  /** The text of a scalar. */
  public String valor() {
    if (node instanceof ScalarNode escalar && !escalar.getValue().isBlank()) {
      return escalar.getValue().strip();
    }
    fallo("debe ser un texto");
    return "";
  }

  /** The text of a scalar, or the texts of a sequence. */
  public List<String> valores() {
    return node instanceof SequenceNode
        ? elementos().stream().map(Nodo::valor).toList()
        : List.of(valor());
  }

  /** The items of a sequence; none where the key is absent. */
  public List<Nodo> lista(String clave) {
    Nodo hijo = hijo(clave);
    return hijo == null ? List.of() : hijo.elementos();
  }

  private List<Nodo> elementos() {
    if (node instanceof SequenceNode secuencia) {
      return secuencia.getValue().stream().map(n -> new Nodo(lectura, n)).toList();
    }
    fallo("debe ser una lista");
    return List.of();
  }

  /** The texts of a sequence; none where the key is absent. */
  public List<String> textos(String clave) {
    return lista(clave).stream().map(Nodo::valor).toList();
  }

  /** A required text. */
  public String texto(String clave) {
    Nodo hijo = exigido(clave);
    return hijo == null ? "" : hijo.valor();
  }

  /** A text that may be absent. */
  public @Nullable String textoOpcional(String clave) {
    Nodo hijo = hijo(clave);
    return hijo == null ? null : hijo.valor();
  }

  /** A required whole number. */
  public int entero(String clave) {
    Nodo hijo = exigido(clave);
    return hijo == null ? 0 : hijo.convertir(Integer::valueOf, "un número entero", 0);
  }

  /** A whole number that may be absent. */
  public @Nullable Integer enteroOpcional(String clave) {
    Nodo hijo = hijo(clave);
    return hijo == null ? null : hijo.convertir(Integer::valueOf, "un número entero", 0);
  }

  /** {@code true} or {@code false}; the default where the key is absent. */
  public boolean booleano(String clave, boolean omision) {
    Nodo hijo = hijo(clave);
    return hijo == null ? omision : hijo.convertir(Nodo::booleano, "true o false", omision);
  }

  private static boolean booleano(String valor) {
    return switch (valor) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(valor);
    };
  }

  /** A required date, ISO 8601. */
  public LocalDate fecha(String clave) {
    Nodo hijo = exigido(clave);
    return hijo == null ? LocalDate.EPOCH : hijo.fecha();
  }

  /** This scalar as a date, ISO 8601. */
  public LocalDate fecha() {
    return convertir(LocalDate::parse, "una fecha (aaaa-mm-dd)", LocalDate.EPOCH);
  }

  /** A required time of the day, {@code hh:mm}. */
  public LocalTime hora(String clave) {
    Nodo hijo = exigido(clave);
    return hijo == null
        ? LocalTime.MIDNIGHT
        : hijo.convertir(LocalTime::parse, "una hora (hh:mm)", LocalTime.MIDNIGHT);
  }

  /** A required value of an enumeration. */
  public <E extends Enum<E>> E opcion(String clave, Class<E> tipo) {
    Nodo hijo = exigido(clave);
    return hijo == null ? primera(tipo) : hijo.opcion(tipo);
  }

  /** A value of an enumeration; the default where the key is absent. */
  public <E extends Enum<E>> E opcion(String clave, Class<E> tipo, E omision) {
    Nodo hijo = hijo(clave);
    return hijo == null ? omision : hijo.opcion(tipo);
  }

  private <E extends Enum<E>> E opcion(Class<E> tipo) {
    String posibles = "uno de " + Arrays.toString(tipo.getEnumConstants());
    return convertir(valor -> Enum.valueOf(tipo, valor), posibles, primera(tipo));
  }

  private static <E extends Enum<E>> E primera(Class<E> tipo) {
    return tipo.getEnumConstants()[0];
  }

  /** This scalar through a conversion of one's own; {@code esperado} completes «debe ser …». */
  public <T> T convertir(Function<String, T> conversion, String esperado, T siFalla) {
    String valor = valor();
    try {
      return conversion.apply(valor);
    } catch (IllegalArgumentException | DateTimeException e) {
      fallo("«" + valor + "» debe ser " + esperado);
      return siFalla;
    }
  }

  /** Goes through a free map, key by key. */
  public void porClave(BiConsumer<String, Nodo> cada) {
    entradas().forEach(cada);
  }
}
