package pe.gob.indecopi.e2e.despliegue;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML and refuses what it does not know: unknown fields, twice the same key, other kinds.
 */
final class Estricto {

  private static final Map<String, Class<? extends HasMetadata>> TIPOS =
      Map.of(
          "v1/Namespace", Namespace.class,
          "v1/ServiceAccount", ServiceAccount.class,
          "v1/ConfigMap", ConfigMap.class,
          "v1/Secret", Secret.class,
          "v1/Service", Service.class,
          "apps/v1/Deployment", Deployment.class,
          "apps/v1/StatefulSet", StatefulSet.class,
          "batch/v1/Job", Job.class,
          "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
          "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class);

  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .annotationIntrospector(new SinResto())
          .build();

  private Estricto() {}

  /** The manifests of one file, each of its type. */
  static List<HasMetadata> manifiestos(String yaml) throws IOException {
    var manifiestos = new ArrayList<HasMetadata>();
    for (var documento : documentos(yaml)) {
      var tipo = documento.path("apiVersion").asText() + "/" + documento.path("kind").asText();
      var clase = TIPOS.get(tipo);
      if (clase == null) {
        throw new IOException("no manifest of ours is a " + tipo);
      }
      manifiestos.add(YAML.treeToValue(documento, clase));
    }
    return manifiestos;
  }

  /** A file of one document, bound to a record. */
  static <T> T leer(String yaml, Class<T> clase) throws IOException {
    var documentos = documentos(yaml);
    if (documentos.size() != 1) {
      throw new IOException("one document expected, not " + documentos.size());
    }
    return YAML.treeToValue(documentos.getFirst(), clase);
  }

  /** The documents of a file, as they are. */
  static List<JsonNode> documentos(String yaml) throws IOException {
    try (var lector = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return lector.readAll();
    }
  }

  /** The model keeps unknown fields in a map of leftovers; without it, Jackson refuses them. */
  private static final class SinResto extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated miembro) {
      return false;
    }
  }
}
