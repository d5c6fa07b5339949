package pe.gob.indecopi.platform.prueba.derechos;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One endpoint and who may enter: a row of the table. Whoever is not named is refused with 403, or
 * with what {@link #losDemas} says; without a token it is 401.
 */
public final class Puerta {
  private static final int SIN_TOKEN = 401;
  private static final int PROHIBIDO = 403;

  private final String operacion;
  private final Map<Quien, Integer> negados = new EnumMap<>(Quien.class);
  private final Map<String, String> ids = new LinkedHashMap<>();
  private Set<Integer> admite = Set.of(200);
  private String consulta = "";
  private String contenido = "application/json";
  private byte[] cuerpo = new byte[0];
  private int tope = 1024 * 1024;
  private List<String> ejemplos = List.of();

  private Puerta(String operacion, Set<Quien> admitidos) {
    this.operacion = operacion;
    EnumSet.complementOf(EnumSet.copyOf(admitidos))
        .forEach(q -> negados.put(q, q == Quien.NADIE ? SIN_TOKEN : PROHIBIDO));
  }

  /** Open to anybody: {@code GET /procedimientos/{codigo}}. */
  public static Puerta publica(String operacion) {
    return new Puerta(operacion, EnumSet.allOf(Quien.class));
  }

  /** Whoever has a token; each sees its own. */
  public static Puerta conToken(String operacion) {
    return new Puerta(operacion, EnumSet.complementOf(EnumSet.of(Quien.NADIE)));
  }

  /** These alone; the first of them is who tries the bad input. */
  public static Puerta para(String operacion, Quien uno, Quien... mas) {
    return new Puerta(operacion, EnumSet.of(uno, mas));
  }

  /** What the others are answered: 404 where for a stranger there is no such thing. */
  public Puerta losDemas(int estado) {
    negados.replaceAll((quien, antes) -> quien == Quien.NADIE ? antes : estado);
    return this;
  }

  /** What these are answered. */
  public Puerta salvo(int estado, Quien... quienes) {
    for (var quien : quienes) {
      negados.put(quien, estado);
    }
    return this;
  }

  /** The value of a variable of its path. */
  public Puerta con(String variable, String valor) {
    ids.put(variable, valor);
    return this;
  }

  /** The query, without its question mark. */
  public Puerta consulta(String consulta) {
    this.consulta = "?" + consulta;
    return this;
  }

  /** A body of JSON that passes the gate; it need not obey the rules behind. */
  public Puerta cuerpo(String json) {
    this.cuerpo = json.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** A body that is not JSON, and how many bytes are too many. */
  public Puerta cuerpo(String tipo, String texto, int tope) {
    this.contenido = tipo;
    this.tope = tope;
    return cuerpo(texto);
  }

  /** Good bodies, of which every part is made bad in turn. */
  public Puerta ejemplos(List<String> buenos) {
    this.ejemplos = List.copyOf(buenos);
    return this;
  }

  /** What those who may are answered to that body: 200 unless said. */
  public Puerta responde(Integer... estados) {
    this.admite = Set.of(estados);
    return this;
  }

  /** Method and pattern. */
  public String operacion() {
    return operacion;
  }

  /** What this caller is answered; the set has more than one where the body decides. */
  Set<Integer> espera(Quien quien) {
    var no = negados.get(quien);
    return no == null ? admite : Set.of(no);
  }

  /** The cell of the table. */
  String celda(Quien quien) {
    var no = negados.get(quien);
    return no == null ? "sí" : no.toString();
  }

  /** Who may and is the least: a person before an auditor. */
  Quien quienEntra() {
    return EnumSet.allOf(Quien.class).stream()
        .filter(q -> q != Quien.NADIE && !negados.containsKey(q))
        .findFirst()
        .orElseThrow();
  }

  boolean esPublica() {
    return !negados.containsKey(Quien.NADIE);
  }

  Set<String> variables() {
    return ids.keySet();
  }

  String ruta() {
    return ruta(Map.of()) + consulta;
  }

  /** The path with some of its variables otherwise, and without query. */
  String ruta(Map<String, String> otros) {
    var ruta = operacion.substring(operacion.indexOf(' ') + 1);
    for (var id : ids.entrySet()) {
      ruta = ruta.replace("{" + id.getKey() + "}", otros.getOrDefault(id.getKey(), id.getValue()));
    }
    if (ruta.contains("{")) {
      throw new AssertionError(operacion + ": no value for a variable of its path");
    }
    return ruta;
  }

  /** The query with one more parameter. */
  String consulta(String nombre, String valor) {
    var resto = consulta.replaceAll("([?&])" + nombre + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
    return resto + (resto.isEmpty() ? "?" : "&") + nombre + "=" + valor;
  }

  String contenido() {
    return contenido;
  }

  boolean esJson() {
    return contenido.equals("application/json");
  }

  byte[] cuerpo() {
    return cuerpo.clone();
  }

  /** The good body with blanks, until it is one byte too large; in its last part if it has many. */
  byte[] demasiado() {
    var texto = new String(cuerpo, StandardCharsets.UTF_8);
    var parte = contenido.startsWith("multipart") ? texto.lastIndexOf("\r\n--") : texto.length();
    return (texto.substring(0, parte) + " ".repeat(tope + 1) + texto.substring(parte))
        .getBytes(StandardCharsets.UTF_8);
  }

  List<String> ejemplos() {
    return ejemplos;
  }
}
