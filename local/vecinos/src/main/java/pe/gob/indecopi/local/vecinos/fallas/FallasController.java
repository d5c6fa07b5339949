package pe.gob.indecopi.local.vecinos.fallas;

import java.util.Map;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Turns the switches. */
@RestController
class FallasController {

  private final Fallas fallas;

  FallasController(Fallas fallas) {
    this.fallas = fallas;
  }

  @GetMapping("/local/fallas")
  Map<Sistema, Modo> todos() {
    return fallas.todos();
  }

  @PostMapping("/local/fallas/{sistema}")
  Map<Sistema, Modo> poner(@PathVariable Sistema sistema, @RequestBody Cambio cambio) {
    fallas.poner(sistema, cambio.modo());
    return fallas.todos();
  }

  record Cambio(Modo modo) {

    Cambio {
      Objects.requireNonNull(modo, "modo");
    }
  }
}
