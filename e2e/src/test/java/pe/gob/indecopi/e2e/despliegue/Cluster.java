package pe.gob.indecopi.e2e.despliegue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a kustomization brings into a cluster: its manifests, with patches and secrets applied. */
record Cluster(List<HasMetadata> manifiestos, Map<String, Map<String, String>> secretos) {

  static Cluster base(String servicio) throws IOException {
    return de("k8s/base/" + servicio);
  }

  static Cluster local() throws IOException {
    return de("k8s/overlays/local");
  }

  /** The manifests of one type. */
  <T extends HasMetadata> List<T> de(Class<T> tipo) {
    return manifiestos.stream().filter(tipo::isInstance).map(tipo::cast).toList();
  }

  <T extends HasMetadata> T uno(Class<T> tipo, String nombre) {
    return de(tipo).stream()
        .filter(m -> m.getMetadata().getName().equals(nombre))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tipo.getSimpleName() + " " + nombre));
  }

  /** What the containers of a service find in their environment, secrets included. */
  Map<String, String> ambiente(String servicio) {
    var ambiente = new TreeMap<>(uno(ConfigMap.class, servicio).getData());
    ambiente.putAll(secretos.getOrDefault(servicio, Map.of()));
    return ambiente;
  }

  private static Cluster de(String carpeta) throws IOException {
    var cluster = new Cluster(new ArrayList<>(), new TreeMap<>());
    cluster.agregar(carpeta);
    return cluster;
  }

  private void agregar(String carpeta) throws IOException {
    var kustomization = Kustomization.leer(carpeta);
    for (var recurso : kustomization.resources()) {
      var ruta = Path.of(carpeta).resolve(recurso).normalize().toString();
      if (recurso.endsWith(".yaml")) {
        manifiestos.addAll(Estricto.manifiestos(Repositorio.leer(ruta)));
      } else {
        agregar(ruta);
      }
    }
    for (var parche : kustomization.patches()) {
      for (var cambio : Estricto.manifiestos(Repositorio.leer(carpeta + "/" + parche.path()))) {
        parchar((ConfigMap) cambio);
      }
    }
    kustomization.secretGenerator().forEach(g -> secretos.put(g.name(), g.valores()));
  }

  private void parchar(ConfigMap cambio) {
    var entero = uno(ConfigMap.class, cambio.getMetadata().getName());
    var datos = new TreeMap<>(entero.getData());
    datos.putAll(cambio.getData());
    entero.setData(datos);
  }
}
