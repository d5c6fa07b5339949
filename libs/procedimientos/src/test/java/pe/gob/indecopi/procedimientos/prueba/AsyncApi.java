package pe.gob.indecopi.procedimientos.prueba;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed description of the topics. */
public final class AsyncApi {

  public static final Path RAIZ = raiz();
  private static final Path ARCHIVO = RAIZ.resolve("docs/asyncapi.yaml");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry ESQUEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode arbol;

  private AsyncApi(JsonNode arbol) {
    this.arbol = arbol;
  }

  public static AsyncApi leer() {
    var opciones = new LoaderOptions();
    opciones.setAllowDuplicateKeys(false);
    Object leido = new Yaml(new SafeConstructor(opciones)).load(texto(ARCHIVO));
    return new AsyncApi(JSON.valueToTree(leido));
  }

  public JsonNode arbol() {
    return arbol;
  }

  /** Types of event by topic. */
  public Map<String, List<String>> tipos() {
    var tipos = new TreeMap<String, List<String>>();
    arbol
        .path("channels")
        .values()
        .forEach(
            canal ->
                tipos.put(
                    canal.path("address").asString(),
                    canal.path("messages").values().stream()
                        .map(m -> arbol.at(m.path("$ref").asString().substring(1)))
                        .map(m -> m.path("name").asString())
                        .toList()));
    return tipos;
  }

  /** The message of a type. */
  public JsonNode mensaje(String tipo) {
    return arbol.at("/components/messages").values().stream()
        .filter(m -> m.path("name").asString().equals(tipo))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no message " + tipo));
  }

  /** The schema file of what a type says. */
  public Path esquema(String tipo) {
    var ref = mensaje(tipo).at("/payload/allOf/1/properties/data/$ref").asString();
    return ARCHIVO.getParent().resolve(ref).normalize();
  }

  /** What is wrong with an event, envelope and content, by this description. */
  public List<String> faltas(String evento) {
    var leido = JSON.readTree(evento);
    var sobre = ESQUEMAS.getSchema(arbol.at("/components/schemas/evento").toString());
    var datos = ESQUEMAS.getSchema(texto(esquema(leido.path("type").asString())));
    var faltas = new ArrayList<String>();
    sobre.validate(evento, InputFormat.JSON).forEach(f -> faltas.add(f.toString()));
    datos
        .validate(leido.path("data").toString(), InputFormat.JSON)
        .forEach(f -> faltas.add(f.toString()));
    return faltas;
  }

  /** What the schema of a type gives as examples of what it says. */
  public List<JsonNode> ejemplos(String tipo) {
    return JSON.readTree(texto(esquema(tipo))).path("examples").valueStream().toList();
  }

  /** What is wrong with what an event of that type says. */
  public List<String> faltas(String tipo, JsonNode datos) {
    return ESQUEMAS
        .getSchema(texto(esquema(tipo)))
        .validate(datos.toString(), InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Path raiz() {
    var carpeta = Path.of("").toAbsolutePath();
    while (!Files.exists(carpeta.resolve("mvnw"))) {
      carpeta = carpeta.getParent();
    }
    return carpeta;
  }

  public static String texto(Path archivo) {
    try {
      return Files.readString(archivo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
