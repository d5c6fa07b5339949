package pe.gob.indecopi.procedimientos.eventos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.prueba.AsyncApi;
import tools.jackson.databind.json.JsonMapper;

/** The description of the topics and the code say the same, in both directions. */
class AsyncApiTest {

  private static final String FEES = "fees-service/src/main";
  private static final String BIBLIOTECA = "libs/procedimientos/src/main";
  private static final List<String> TODOS =
      List.of(
          FEES,
          BIBLIOTECA,
          "signos-service/src/main",
          "invenciones-service/src/main",
          "derecho-autor-service/src/main",
          "consumidor-service/src/main",
          "concursal-service/src/main");

  private final AsyncApi api = AsyncApi.leer();

  @Test
  void isAsyncApi3WhoseReferencesLeadSomewhere() {
    assertThat(api.arbol().path("asyncapi").asString()).isEqualTo("3.0.0");
    assertThat(api.arbol().findValues("$ref").stream().map(r -> r.asString()))
        .filteredOn(r -> r.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(api.arbol().at(r.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void namesTheTopicsThatTheCodeNames() {
    assertThat(api.tipos().keySet())
        .containsExactlyInAnyOrderElementsOf(literales("\"(indecopi\\.[a-z]+\\.v[0-9]+)\"", TODOS));
  }

  @Test
  void namesTheTypesThatTheCodeTells() {
    assertThat(api.tipos().get("indecopi.pagos.v1"))
        .containsExactlyInAnyOrderElementsOf(
            con(
                "pe.gob.indecopi.pagos.%s.v1",
                literales("hecho\\(\"(orden-[a-z-]+)\"", List.of(FEES))));
    assertThat(api.tipos().get("indecopi.expedientes.v1"))
        .containsExactlyInAnyOrderElementsOf(
            con(
                "pe.gob.indecopi.expedientes.expediente-%s.v1",
                literales(
                    "(?:tipos\\.add|tipos\\.isEmpty\\(\\) \\? List\\.of)\\(\"([a-z]+)\"\\)",
                    List.of(BIBLIOTECA))));
    var deFuera = new TreeSet<>(api.tipos().keySet());
    deFuera.removeAll(Set.of("indecopi.pagos.v1", "indecopi.expedientes.v1"));
    assertThat(deFuera).isNotEmpty();
    for (var tema : deFuera) {
      var asunto = tema.split("\\.")[1];
      assertThat(api.tipos().get(tema))
          .containsExactlyInAnyOrderElementsOf(
              literales("\"(pe\\.gob\\.indecopi\\." + asunto + "\\.[a-z-]+\\.v1)\"", TODOS));
    }
  }

  /** Who takes events is tried with these (see {@code EventosContextTest} of every service). */
  @Test
  void givesOfEveryEventAnExampleThatItsSchemaTakes() {
    assertThat(api.tipos().values().stream().flatMap(List::stream))
        .allSatisfy(
            tipo -> {
              assertThat(api.ejemplos(tipo)).as(tipo).isNotEmpty();
              assertThat(api.ejemplos(tipo))
                  .allSatisfy(ejemplo -> assertThat(api.faltas(tipo, ejemplo)).isEmpty());
            });
  }

  @Test
  void refersToEveryCommittedSchemaAndToNoOther() throws IOException {
    var comprometidos = new TreeSet<Path>();
    for (var modulo : TODOS) {
      var carpeta = AsyncApi.RAIZ.resolve(modulo + "/resources/eventos");
      if (Files.exists(carpeta)) {
        try (var archivos = Files.list(carpeta)) {
          archivos.forEach(comprometidos::add);
        }
      }
    }
    var tipos = api.tipos().values().stream().flatMap(List::stream).toList();

    assertThat(tipos.stream().map(api::esquema)).containsExactlyInAnyOrderElementsOf(comprometidos);
    assertThat(tipos)
        .allSatisfy(
            tipo -> {
              var esquema = JsonMapper.shared().readTree(AsyncApi.texto(api.esquema(tipo)));
              assertThat(esquema.path("title").asString()).isEqualTo(tipo);
              assertThat(api.mensaje(tipo).at("/payload/allOf/1/properties/type/const").asString())
                  .isEqualTo(tipo);
            });
  }

  private static List<String> con(String plantilla, Set<String> nombres) {
    return nombres.stream().map(plantilla::formatted).toList();
  }

  /** What the group of a pattern says, in all sources of these modules. */
  private static Set<String> literales(String patron, List<String> modulos) {
    var hallados = new TreeSet<String>();
    for (var modulo : modulos) {
      try (Stream<Path> fuentes = Files.walk(AsyncApi.RAIZ.resolve(modulo + "/java"))) {
        fuentes
            .filter(f -> f.toString().endsWith(".java"))
            .flatMap(f -> Pattern.compile(patron).matcher(AsyncApi.texto(f)).results())
            .forEach(r -> hallados.add(r.group(1)));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    return hallados;
  }
}
