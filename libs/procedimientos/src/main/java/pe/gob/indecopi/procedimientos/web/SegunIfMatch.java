package pe.gob.indecopi.procedimientos.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.procedimientos.tramite.Precondicion;

/** The precondition that a request carries in its {@code If-Match}. */
record SegunIfMatch(HttpServletRequest solicitud) implements Precondicion {

  @Override
  public void exigir(long version) {
    Etiquetas.exigir(solicitud, version);
  }

  @Override
  public void comprobar(long version) {
    Etiquetas.comprobar(solicitud, version);
  }

  @Override
  public boolean presente() {
    return solicitud.getHeader(HttpHeaders.IF_MATCH) != null;
  }
}
