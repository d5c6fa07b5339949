package pe.gob.indecopi.platform.prueba.derechos;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import pe.gob.indecopi.platform.web.Cursor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What nobody sends by mistake. */
final class Hostil {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Segments of a path, as they stand in the request line. */
  static final List<String> IDS =
      List.of(
          "exp_x",
          "-1",
          "99999999999999999999",
          "%00",
          "%2e%2e%5c",
          "..%2F..%2Fetc%2Fpasswd",
          "%27%20OR%20%271%27=%271",
          "%7B%22$ne%22:null%7D",
          "%FF%FE",
          "%E2%80%AE%D9%85",
          "%F0%9F%92%A9",
          "%ED%A0%80",
          "%3Cscript%3E",
          "%0d%0aX-Y:z",
          "a;b=c",
          "*",
          "a".repeat(3_000));

  /** Texts that are refused or taken for what they say. */
  private static final List<String> TEXTOS =
      List.of(
          "",
          "{\"$ne\":null}",
          "$where",
          ".*(",
          "(a+)+$",
          "' OR 1=1 --",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "\u202e\u0645\u0631\u062d\u0628\u0627",
          "\ud83d\udca9",
          "a\u0000b",
          "\u001b[31m",
          "\ufffd",
          "x".repeat(4_000),
          "RUC:20999999990");

  private static final List<String> DIAS =
      List.of(
          "2026-02-30",
          "hoy",
          "-999999999-01-01",
          "+999999999-12-31",
          "+1000000000-01-01",
          "2026-03-02T00:00:00Z",
          "20260302",
          "1/2/2026",
          "1/2/26");

  private static final List<String> ABSURDOS = List.of("0000-01-01", "1500-02-28", "9999-12-31");

  private static final List<String> NUMEROS =
      List.of("x", "", "-2147483648", "2147483647", "99999999999", "1e9", "NaN", "0x10", "١");

  private static final List<String> LIMITES =
      List.of("0", "-1", "201", "1e2", "x", "", "99999999999999999999", "١٠", " 5");

  /** What a page may be asked to go on from, besides what was never a cursor of ours. */
  private static final List<String> LUGARES =
      List.of(
          "",
          "x",
          "-1",
          "0",
          "9".repeat(18),
          "9".repeat(40),
          "\u0000",
          "|",
          "||||",
          "{\"$gt\":\"\"}",
          "2026-03-02|exp_x",
          "9999-99-99|SIN|x",
          "+999999999-12-31|exp_x",
          "x".repeat(5_000));

  private Hostil() {}

  /** A parameter of the query made bad, and whether it cannot be taken for good. */
  record Parametro(String nombre, String valor, boolean rechazado) {}

  /** What can be sent as that parameter of a handler. */
  static List<Parametro> consultas(Parameter parametro, String nombre) {
    var tipo = parametro.getType();
    if (tipo == Cursor.class) {
      var todos = new ArrayList<>(de("limite", LIMITES, true));
      todos.addAll(de("despues", List.of("x", "%", "MTIz\n", "....", "a".repeat(9_000)), true));
      todos.addAll(de("despues", LUGARES.stream().map(Cursor::cerrar).toList(), false));
      return todos;
    }
    if (tipo == LocalDate.class) {
      var todos = new ArrayList<>(de(nombre, DIAS, true));
      todos.addAll(de(nombre, ABSURDOS, false));
      return todos;
    }
    if (tipo.isEnum()) {
      return de(nombre, List.of("NADA", "0"), true);
    }
    return de(nombre, tipo == String.class ? TEXTOS : NUMEROS, false);
  }

  private static List<Parametro> de(String nombre, List<String> valores, boolean rechazado) {
    return valores.stream()
        .map(v -> new Parametro(nombre, URLEncoder.encode(v, StandardCharsets.UTF_8), rechazado))
        .toList();
  }

  /** A whole body made bad. */
  record Cuerpo(String nombre, String tipo, byte[] bytes) {}

  /** None of these is a request. */
  static List<Cuerpo> cuerpos(String bueno) {
    var json = new LinkedHashMap<String, String>();
    json.put("nothing", "");
    json.put("null", "null");
    json.put("a list for an object", "[" + bueno + "]");
    json.put("a text for an object", "\"texto\"");
    json.put("a number for an object", "1");
    json.put("half of it", bueno.strip().substring(0, bueno.strip().length() - 1));
    json.put("something after it", bueno + bueno);
    json.put("100,000 lists in one another", "[".repeat(100_000));
    json.put("20,000 objects in one another", "{\"a\":".repeat(20_000));
    json.put(
        "deep in an unknown field", conCampo(bueno, "\"z\":" + "[".repeat(40) + "]".repeat(40)));
    json.put("a number without end", conCampo(bueno, "\"z\":1e999999999"));
    json.put("a number of many digits", conCampo(bueno, "\"z\":" + "9".repeat(5_000)));
    json.put("a field twice", conCampo(bueno, "\"z\":1,\"z\":2"));
    json.put("an unknown field", conCampo(bueno, "\"z\":1"));
    json.put("a prototype", conCampo(bueno, "\"__proto__\":{\"roles\":[\"operador\"]}"));
    json.put("a class", conCampo(bueno, "\"@class\":\"java.lang.Runtime\""));
    json.put("an operator of the store", conCampo(bueno, "\"$where\":\"sleep(1)\""));
    json.put("a null byte in a name", conCampo(bueno, "\"a\\u0000\":1"));
    json.put("a script in a name", conCampo(bueno, "\"<script>alert(1)</script>\":1"));
    json.put("half a surrogate in a name", conCampo(bueno, "\"\\ud800\":1"));
    json.put("a long name", conCampo(bueno, "\"" + "n".repeat(60_000) + "\":1"));
    json.put("a comment", "/* */" + bueno);
    json.put("not a number", conCampo(bueno, "\"z\":NaN"));
    json.put("single quotes", bueno.replace('"', '\'').replace("{}", "{'z':1}"));
    json.put("null bytes", "\u0000\u0000" + bueno);
    var cuerpos = new ArrayList<Cuerpo>();
    json.forEach(
        (nombre, texto) -> cuerpos.add(new Cuerpo(nombre, "application/json", utf8(texto))));
    cuerpos.add(
        new Cuerpo(
            "invalid UTF-8",
            "application/json",
            conCampo(bueno, "\"z\":\"\u00c3\u0028\"").getBytes(StandardCharsets.ISO_8859_1)));
    for (var tipo :
        List.of(
            "text/plain",
            "text/html",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/octet-stream",
            "nada")) {
      cuerpos.add(new Cuerpo("as " + tipo, tipo, utf8(bueno)));
    }
    cuerpos.add(new Cuerpo("of no type", null, utf8(bueno)));
    cuerpos.add(
        new Cuerpo(
            "as XML with an entity",
            "application/xml",
            utf8("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")));
    return cuerpos;
  }

  /** What is sent where something else than JSON is taken. */
  static List<Cuerpo> ajenos(String tipo) {
    return List.of(
        new Cuerpo("nothing", tipo, new byte[0]),
        new Cuerpo("null bytes", tipo, new byte[100]),
        new Cuerpo("invalid UTF-8", tipo, new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, 0x0a}),
        new Cuerpo("one long line", tipo, utf8("a,".repeat(20_000))),
        new Cuerpo("without boundary", tipo.replaceAll(";.*", ""), utf8("--x\r\n\r\n")),
        new Cuerpo("as JSON", "application/json", utf8("{}")),
        new Cuerpo("of no type", null, utf8("x")),
        new Cuerpo("as nothing known", "nada", utf8("x")));
  }

  private static String conCampo(String objeto, String campo) {
    var sinFin = objeto.strip().substring(0, objeto.strip().length() - 1);
    return sinFin + (sinFin.strip().equals("{") ? "" : ",") + campo + "}";
  }

  private static byte[] utf8(String texto) {
    return texto.getBytes(StandardCharsets.UTF_8);
  }

  /** The good body with one of its parts, at random, put in a bad one's place. */
  static String estropeado(String bueno, RandomGenerator azar) {
    var arbol = JSON.readTree(bueno);
    var lugares = new ArrayList<Map.Entry<JsonNode, Object>>();
    recorrer(arbol, lugares);
    if (lugares.isEmpty()) {
      return "{\"z\":1}";
    }
    var lugar = lugares.get(azar.nextInt(lugares.size()));
    var valor = valor(azar);
    switch (lugar.getKey()) {
      case ObjectNode objeto -> objeto.set((String) lugar.getValue(), valor);
      case ArrayNode lista -> lista.set((Integer) lugar.getValue(), valor);
      default -> throw new AssertionError(lugar);
    }
    return arbol.toString();
  }

  private static void recorrer(JsonNode nodo, List<Map.Entry<JsonNode, Object>> lugares) {
    if (nodo instanceof ObjectNode objeto) {
      objeto
          .properties()
          .forEach(
              p -> {
                lugares.add(Map.entry(objeto, p.getKey()));
                recorrer(p.getValue(), lugares);
              });
    } else if (nodo instanceof ArrayNode lista) {
      for (var i = 0; i < lista.size(); i++) {
        lugares.add(Map.entry(lista, i));
        recorrer(lista.get(i), lugares);
      }
    }
  }

  private static JsonNode valor(RandomGenerator azar) {
    var f = JsonNodeFactory.instance;
    return switch (azar.nextInt(15)) {
      case 0 -> f.nullNode();
      case 1 -> f.booleanNode(true);
      case 2 -> f.numberNode(-1);
      case 3 -> f.numberNode(new java.math.BigDecimal("1e400"));
      case 4 -> f.numberNode(new java.math.BigDecimal("1e-400"));
      case 5 -> f.numberNode(new java.math.BigInteger("9".repeat(30)));
      case 6 -> f.arrayNode();
      case 7 -> f.objectNode();
      case 8 -> f.objectNode().put("$ne", 1);
      case 9 -> lista(f);
      case 10 -> f.stringNode("\ud800");
      case 11 -> f.stringNode("x".repeat(20_000));
      case 12 -> f.stringNode(DIAS.get(azar.nextInt(DIAS.size())));
      case 13 -> f.stringNode(ABSURDOS.get(azar.nextInt(ABSURDOS.size())));
      default -> f.stringNode(TEXTOS.get(azar.nextInt(TEXTOS.size())));
    };
  }

  private static JsonNode lista(JsonNodeFactory f) {
    var lista = f.arrayNode();
    for (var i = 0; i < 300; i++) {
      lista.add(i);
    }
    return lista;
  }
}
