package pe.gob.indecopi.signos.eventos;

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
import tools.jackson.databind.json.JsonMapper;

/** The description of the topics and the code say the same, in both directions. */
class AsyncApiTest {

  private static final String FEES = "fees-service/src/main";
  private static final String BIBLIOTECA = "libs/procedimientos/src/main";
  private static final String SIGNOS = "signos-service/src/main";

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
        .containsExactlyInAnyOrderElementsOf(
            literales("\"(indecopi\\.[a-z]+\\.v[0-9]+)\"", FEES, BIBLIOTECA, SIGNOS));
  }

  @Test
  void namesTheTypesThatTheCodeTells() {
    assertThat(api.tipos().get("indecopi.pagos.v1"))
        .containsExactlyInAnyOrderElementsOf(
            con("pe.gob.indecopi.pagos.%s.v1", literales("hecho\\(\"(orden-[a-z-]+)\"", FEES)));
    assertThat(api.tipos().get("indecopi.expedientes.v1"))
        .containsExactlyInAnyOrderElementsOf(
            con(
                "pe.gob.indecopi.expedientes.expediente-%s.v1",
                literales("(?:tipos\\.add|\\? List\\.of)\\(\"([a-z]+)\"\\)", BIBLIOTECA)));
    assertThat(api.tipos().get("indecopi.sanciones.v1"))
        .containsExactlyInAnyOrderElementsOf(
            literales("\"(pe\\.gob\\.indecopi\\.sanciones\\.[a-z-]+\\.v1)\"", BIBLIOTECA));
    assertThat(api.tipos().get("indecopi.registros.v1"))
        .containsExactlyInAnyOrderElementsOf(
            literales("\"(pe\\.gob\\.indecopi\\.registros\\.[a-z-]+\\.v1)\"", SIGNOS));
  }

  @Test
  void refersToEveryCommittedSchemaAndToNoOther() throws IOException {
    var comprometidos = new TreeSet<Path>();
    for (var modulo : List.of(FEES, BIBLIOTECA, SIGNOS)) {
      try (var archivos = Files.list(AsyncApi.RAIZ.resolve(modulo + "/resources/eventos"))) {
        archivos.forEach(comprometidos::add);
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
  private static Set<String> literales(String patron, String... modulos) {
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
