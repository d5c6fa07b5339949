package pe.gob.indecopi.platform.problema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat itself refuses, before there is a request that a controller could see: a
 * malformed request line, too many headers. By default it would answer an HTML page.
 */
final class ValvulaDeProblemas extends ErrorReportValve {

  private final Problemas problemas;

  ValvulaDeProblemas(Problemas problemas) {
    this.problemas = problemas;
  }

  @Override
  protected void report(Request solicitud, Response respuesta, @Nullable Throwable motivo) {
    var estado = respuesta.getStatus();
    if (estado < 400 || respuesta.getContentWritten() > 0 || !respuesta.setErrorReported()) {
      return;
    }
    var cuerpo = problemas.suelto(Mensajes.porEstado(estado));
    try {
      respuesta.setContentType("application/problem+json");
      respuesta.setCharacterEncoding(StandardCharsets.UTF_8.name());
      var escritor = respuesta.getReporter();
      if (escritor != null) {
        escritor.write(cuerpo);
        respuesta.finishResponse();
      }
    } catch (IOException | IllegalStateException _) {
      // The connection is gone; nobody is left to be told.
    }
  }
}
