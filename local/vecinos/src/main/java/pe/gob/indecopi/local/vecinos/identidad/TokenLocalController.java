package pe.gob.indecopi.local.vecinos.identidad;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import pe.gob.indecopi.local.vecinos.Ajustes;

/**
 * Tokens of the made-up users without a password, for {@code ./indecopi token USER}.
 *
 * <p>Local only: it answers nobody but a caller on the loopback interface.
 */
@RestController
class TokenLocalController {

  private final Emisor emisor;
  private final Ajustes ajustes;

  TokenLocalController(Emisor emisor, Ajustes ajustes) {
    this.emisor = emisor;
    this.ajustes = ajustes;
  }

  @PostMapping("/local/token")
  Map<String, Object> token(
      @RequestParam String usuario,
      @RequestParam(required = false) @Nullable String por,
      HttpServletRequest peticion) {
    exigirEstaMaquina(peticion.getRemoteAddr());
    exigirConocido(usuario);
    if (por != null) {
      exigirConocido(por);
    }
    var respuesta = new LinkedHashMap<String, Object>();
    respuesta.put("access_token", emisor.emitir(usuario, cliente(usuario, por), por));
    respuesta.put("token_type", "Bearer");
    respuesta.put("expires_in", ajustes.vida().toSeconds());
    return respuesta;
  }

  /** A machine speaks as its own client, a person through the console. */
  private static String cliente(String usuario, @Nullable String por) {
    if (por != null) {
      return por;
    }
    var maquina = Identidades.MAQUINAS.stream().anyMatch(m -> m.nombre().equals(usuario));
    return maquina ? usuario : Identidades.CONSOLA;
  }

  private static void exigirConocido(String nombre) {
    if (Identidades.buscar(nombre).isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "No hay usuario " + nombre + " en el entorno local.");
    }
  }

  private static void exigirEstaMaquina(String direccion) {
    try {
      if (InetAddress.getByName(direccion).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      // Not an address of this machine either.
    }
    throw new ResponseStatusException(
        HttpStatus.FORBIDDEN, "Los tokens locales solo se dan a esta misma máquina.");
  }
}
