package pe.gob.indecopi.platform.problema;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what was refused outside the controllers: by the firewall or by the container. */
@Controller
@io.swagger.v3.oas.annotations.Hidden
class ProblemaErrorController implements ErrorController {

  private final Problemas problemas;

  ProblemaErrorController(Problemas problemas) {
    this.problemas = problemas;
  }

  @RequestMapping("${spring.web.error.path:${error.path:/error}}")
  ResponseEntity<byte[]> error(HttpServletRequest solicitud) {
    var estado = solicitud.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return problemas.respuesta(
        Mensajes.porEstado(estado instanceof Integer numero ? numero : 404), solicitud);
  }
}
