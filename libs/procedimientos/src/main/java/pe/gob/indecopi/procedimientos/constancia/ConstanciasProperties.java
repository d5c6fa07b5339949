package pe.gob.indecopi.procedimientos.constancia;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the papers that a service issues.
 *
 * @param enlace public address under which a verification code is looked up, without the code;
 *     absent means the gateway on localhost
 */
@ConfigurationProperties("indecopi.constancias")
record ConstanciasProperties(@Nullable URI enlace) {

  /** The address of a code. */
  Sello sello(CodigoVerificacion codigo, String contexto) {
    String base =
        enlace == null
            ? "http://localhost:8080" + contexto + "/verificaciones"
            : enlace.toString().replaceAll("/+$", "");
    return new Sello(codigo, URI.create(base + "/" + codigo.valor()));
  }
}
