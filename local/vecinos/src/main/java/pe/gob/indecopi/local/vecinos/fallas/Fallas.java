package pe.gob.indecopi.local.vecinos.fallas;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import pe.gob.indecopi.local.vecinos.Ajustes;

/** The state of the switches; a restart puts all back to NORMAL. */
@Component
public class Fallas {

  private final Map<Sistema, Modo> modos = new ConcurrentHashMap<>();
  private final Duration lentitud;

  Fallas(Ajustes ajustes) {
    this.lentitud = ajustes.lentitud();
  }

  void poner(Sistema sistema, Modo modo) {
    modos.put(sistema, modo);
  }

  Map<Sistema, Modo> todos() {
    var todos = new EnumMap<Sistema, Modo>(Sistema.class);
    for (var sistema : Sistema.values()) {
      todos.put(sistema, modos.getOrDefault(sistema, Modo.NORMAL));
    }
    return todos;
  }

  /** Passes, waits, or answers 503 in the name of that neighbour. */
  public void aplicar(Sistema sistema) {
    switch (modos.getOrDefault(sistema, Modo.NORMAL)) {
      case NORMAL -> {}
      case LENTO -> esperar();
      case CAIDO ->
          throw new ResponseStatusException(
              HttpStatus.SERVICE_UNAVAILABLE, sistema + " está caído (simulado).");
    }
  }

  private void esperar() {
    try {
      Thread.sleep(lentitud);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
