package pe.gob.indecopi.procedimientos.organo;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the law of this service stands.
 *
 * @param catalogos the catalogue of each organ that it handles, on the class path: {@code
 *     tupa/dsd.yaml}
 */
@ConfigurationProperties("indecopi.tupa")
record CatalogoProperties(List<String> catalogos) {}
