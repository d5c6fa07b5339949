package pe.gob.indecopi.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** A legal clock that stands still until a test moves it. */
public final class RelojDePrueba implements RelojLegal {

  static final Instant LUNES = Instant.parse("2026-11-23T15:00:00Z");

  private volatile Instant ahora = LUNES;

  @Override
  public Instant ahora() {
    return ahora;
  }

  /** At nine in the morning of that day. */
  public void ir(LocalDate dia) {
    ahora = dia.atTime(LocalTime.of(9, 0)).atZone(LIMA).toInstant();
  }

  void volver() {
    ahora = LUNES;
  }
}
