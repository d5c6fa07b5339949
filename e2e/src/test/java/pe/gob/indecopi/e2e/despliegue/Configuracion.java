package pe.gob.indecopi.e2e.despliegue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the code of one service reads: the keys of its application.yml in the given profiles, and
 * those that its own classes and our libraries declare.
 */
record Configuracion(String modulo, Map<String, String> valores, Set<String> declaradas) {

  /** Marks a declared key that holds a list. */
  private static final String LISTA = "[]";

  private static final List<String> BIBLIOTECAS = List.of("libs/platform", "libs/procedimientos");

  static Configuracion de(String modulo, String... perfiles) throws IOException {
    var valores = new TreeMap<String, String>();
    var yaml = Repositorio.leer(modulo + "/src/main/resources/application.yml");
    for (var documento : Estricto.documentos(yaml)) {
      if (activo(documento, List.of(perfiles))) {
        aplanar("", documento, valores);
      }
    }
    valores.keySet().removeIf(clave -> clave.startsWith("spring.config.activate"));
    if (valores.containsKey("indecopi.servicio")) {
      deOrgano(valores.get("indecopi.servicio")).forEach(valores::putIfAbsent);
    }
    var declaradas = new TreeSet<String>();
    for (var fuente : fuentes(modulo)) {
      declaradas.addAll(declaradas(fuente));
    }
    return new Configuracion(modulo, valores, declaradas);
  }

  /** What the library says for a service of that name. */
  private static Map<String, String> deOrgano(String servicio) throws IOException {
    var comunes = new Properties();
    comunes.load(
        new StringReader(
            Repositorio.leer(
                "libs/procedimientos/src/main/resources/META-INF/indecopi/organo.properties")));
    return comunes.stringPropertyNames().stream()
        .collect(
            Collectors.toMap(
                clave -> clave,
                clave -> comunes.getProperty(clave).replace("${indecopi.servicio}", servicio)));
  }

  String valor(String clave) {
    return valores.get(clave);
  }

  /** Whether an environment variable of this name reaches anything. */
  boolean conoce(String variable) {
    return variable.equals("SPRING_PROFILES_ACTIVE")
        || valores.keySet().stream().anyMatch(clave -> variable(clave).equals(variable))
        || declaradas.stream().anyMatch(clave -> nombra(variable, clave));
  }

  /** A list is written item by item: {@code INDECOPI_FIRMA_CLAVES_0_PUBLICA}. */
  private static boolean nombra(String variable, String clave) {
    return clave.endsWith(LISTA)
        ? variable.matches(variable(clave.replace(LISTA, "")) + "(_\\d+(_[A-Z]+)?)?")
        : variable(clave).equals(variable);
  }

  /**
   * The variables without which the service does not run anywhere but on one machine: addresses
   * that point at localhost, placeholders without a value, and secrets.
   */
  Set<String> exigidas() {
    var exigidas = new TreeSet<String>();
    valores.forEach(
        (clave, valor) -> {
          if (valor.contains("localhost") || valor.matches("\\$\\{[^:}]+}")) {
            exigidas.add(variable(clave));
          }
        });
    declaradas.stream()
        .filter(clave -> clave.endsWith(".secreto"))
        .filter(clave -> usa(clave.substring(0, clave.lastIndexOf('.'))))
        .forEach(clave -> exigidas.add(variable(clave)));
    return exigidas;
  }

  /** As Spring Boot reads a property from the environment. */
  static String variable(String clave) {
    return clave.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /** A client's secret is asked for only where a client is named; the rest, everywhere. */
  private boolean usa(String prefijo) {
    return !prefijo.equals("indecopi.cliente")
        || valores.keySet().stream().anyMatch(clave -> clave.startsWith(prefijo));
  }

  /** The module itself and our libraries: an organ's service stands on both. */
  private static List<String> fuentes(String modulo) {
    var pom = sinPruebas(Repositorio.leer(modulo + "/pom.xml"));
    var fuentes = new ArrayList<String>(List.of(modulo));
    BIBLIOTECAS.stream()
        .filter(
            b ->
                pom.contains("<artifactId>organo</artifactId>")
                    || pom.contains("<artifactId>" + b.substring("libs/".length())))
        .forEach(fuentes::add);
    return fuentes;
  }

  /** What only tests use is not in the image, and asks for nothing there. */
  private static String sinPruebas(String pom) {
    return Arrays.stream(pom.split("(?=<dependency>)"))
        .filter(dependencia -> !dependencia.contains("<scope>test</scope>"))
        .collect(Collectors.joining());
  }

  private static boolean activo(JsonNode documento, List<String> perfiles) {
    var condicion = documento.at("/spring/config/activate/on-profile").asText("");
    return condicion.isEmpty()
        || Arrays.stream(condicion.split("[|,]")).map(String::trim).anyMatch(perfiles::contains);
  }

  private static void aplanar(String clave, JsonNode nodo, Map<String, String> valores) {
    if (nodo.isObject()) {
      nodo.properties()
          .forEach(
              hijo ->
                  aplanar(
                      clave.isEmpty() ? hijo.getKey() : clave + "." + hijo.getKey(),
                      hijo.getValue(),
                      valores));
    } else {
      valores.put(clave, nodo.isArray() ? nodo.toString() : nodo.asText());
    }
  }

  private static Set<String> declaradas(String fuente) throws IOException {
    var clases = Repositorio.archivo(fuente + "/target/classes");
    if (!Files.exists(clases)) {
      throw new IOException(clases + " is missing: compile first (./mvnw package)");
    }
    var archivo = clases.resolve("META-INF/spring-configuration-metadata.json");
    if (!Files.exists(archivo)) {
      return Set.of(); // a module without properties of its own
    }
    var claves = new TreeSet<String>();
    new ObjectMapper()
        .readTree(archivo.toFile())
        .path("properties")
        .forEach(
            propiedad ->
                claves.add(
                    propiedad.path("name").asText()
                        + (propiedad.path("type").asText().startsWith("java.util.List")
                            ? LISTA
                            : "")));
    return claves;
  }
}
