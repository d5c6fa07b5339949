package pe.gob.indecopi.invenciones.cotejo;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public register of signos-service, as far as we read it. */
@Headers("Accept: application/json")
interface SignosClient {

  /** Signs whose words, or those of their holders, begin with those. */
  @RequestLine("GET /api/signos/v1/registros?texto={texto}&limite=200")
  Pagina buscar(@Param("texto") String texto);

  /** The next ones. */
  @RequestLine("GET /api/signos/v1/registros?texto={texto}&limite=200&despues={despues}")
  Pagina seguir(@Param("texto") String texto, @Param("despues") String despues);

  /** Some signs, and from where to go on. */
  record Pagina(List<Signo> datos, @Nullable String siguiente) {}

  /** A registered sign. */
  record Signo(
      String certificado,
      String tipo,
      @Nullable String denominacion,
      List<Clase> clases,
      String estado) {}

  /** A class of Nice. */
  record Clase(int clase) {}
}
