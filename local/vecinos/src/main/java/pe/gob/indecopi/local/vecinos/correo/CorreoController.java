package pe.gob.indecopi.local.vecinos.correo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes mail over HTTP and shows it, oldest first. */
@RestController
@RequestMapping("/correo")
class CorreoController {

  private final Buzon buzon;

  CorreoController(Buzon buzon) {
    this.buzon = buzon;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mensaje recibir(@RequestBody Mensaje mensaje) throws IOException {
    return buzon.recibir(mensaje);
  }

  @GetMapping
  Map<String, List<Mensaje>> leer(@RequestParam(required = false) @Nullable String para) {
    return Map.of("datos", buzon.para(para));
  }
}
