package pe.gob.indecopi.e2e.despliegue;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The topics that manifests make are those that the code writes and reads, and the dead letters of
 * those that tell something; a bell between replicas has none.
 */
class TemasTest {

  private static final Pattern TEMA = Pattern.compile("\"(indecopi\\.[a-z]+\\.v\\d+)\"");

  private static final Pattern TIMBRE = Pattern.compile("TEMA = \"(indecopi\\.[a-z]+\\.[a-z]+)\"");

  private static final List<String> CODIGO =
      Stream.concat(Stream.of("libs/procedimientos"), Repositorio.SERVICIOS.stream())
          .map(modulo -> modulo + "/src/main/java")
          .toList();

  @Test
  void composeMakesTheTopicsOfTheCode() throws Exception {
    var temas = Compose.leer().services().get("kafka-temas").environment().get("TEMAS");

    assertThat(temas.split("\\s+")).containsExactlyInAnyOrderElementsOf(delCodigo());
  }

  @Test
  void theClusterMakesTheTopicsOfTheCode() throws Exception {
    var contenedor =
        Cluster.local()
            .uno(Job.class, "kafka-temas")
            .getSpec()
            .getTemplate()
            .getSpec()
            .getContainers()
            .getFirst();

    assertThat(contenedor.getEnv())
        .singleElement()
        .satisfies(
            variable ->
                assertThat(variable.getValue().split("\\s+"))
                    .containsExactlyInAnyOrderElementsOf(delCodigo()));
  }

  private static List<String> delCodigo() {
    var todos = new ArrayList<>(segun(TEMA));
    segun(TEMA).forEach(tema -> todos.add(tema + ".dlt"));
    todos.addAll(segun(TIMBRE));
    return todos;
  }

  private static Set<String> segun(Pattern forma) {
    var temas = new TreeSet<String>();
    for (var carpeta : CODIGO) {
      for (var fuente : Repositorio.bajo(carpeta, ".java")) {
        forma.matcher(Repositorio.leer(fuente)).results().forEach(t -> temas.add(t.group(1)));
      }
    }
    return temas;
  }
}
