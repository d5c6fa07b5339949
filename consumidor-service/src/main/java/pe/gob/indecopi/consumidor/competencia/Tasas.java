package pe.gob.indecopi.consumidor.competencia;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;

/** What it costs to complain there; fees-service says it, and nobody waits for it. */
final class Tasas {
  private static final Logger LOG = LoggerFactory.getLogger(Tasas.class);

  private final Tesoreria tesoreria;

  Tasas(Tesoreria tesoreria) {
    this.tesoreria = tesoreria;
  }

  /**
   * The fee of the procedure, and of the other that hears the same; absent while fees-service does
   * not answer.
   */
  record Ambas(@Nullable Dinero propia, @Nullable Dinero otra) {}

  Ambas de(Dictamen dictamen, LocalDate fecha) {
    var tambien = dictamen.tambien();
    return new Ambas(
        una(dictamen.procedimiento(), fecha).orElse(null),
        tambien == null ? null : una(tambien, fecha).orElse(null));
  }

  private Optional<Dinero> una(String procedimiento, LocalDate fecha) {
    try {
      return Optional.of(tesoreria.total(procedimiento, Map.of(), fecha));
    } catch (RuntimeException fallo) {
      LOG.warn("The fee of {} is not known now: {}", procedimiento, fallo.toString());
      return Optional.empty();
    }
  }
}
