package pe.gob.indecopi.e2e.despliegue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As much of a kustomization as ours use. */
record Kustomization(
    String apiVersion,
    String kind,
    String namespace,
    List<String> resources,
    List<Replicas> replicas,
    List<Parche> patches,
    List<Generador> configMapGenerator,
    List<Generador> secretGenerator,
    Map<String, Boolean> generatorOptions) {

  Kustomization {
    resources = resources == null ? List.of() : resources;
    replicas = replicas == null ? List.of() : replicas;
    patches = patches == null ? List.of() : patches;
    configMapGenerator = configMapGenerator == null ? List.of() : configMapGenerator;
    secretGenerator = secretGenerator == null ? List.of() : secretGenerator;
  }

  record Replicas(String name, int count) {}

  record Parche(String path) {}

  record Generador(String name, List<String> files, List<String> literals) {

    Map<String, String> valores() {
      var valores = new LinkedHashMap<String, String>();
      for (var literal : literals) {
        var igual = literal.indexOf('=');
        valores.put(literal.substring(0, igual), literal.substring(igual + 1));
      }
      return valores;
    }
  }

  static Kustomization leer(String carpeta) throws IOException {
    return Estricto.leer(Repositorio.leer(carpeta + "/kustomization.yaml"), Kustomization.class);
  }
}
