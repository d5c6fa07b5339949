package pe.gob.indecopi.procedimientos.prueba;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** A legal clock that stands still until a test moves it. */
public final class RelojDePrueba implements RelojLegal {

  /** The day on which every test begins. */
  public static final LocalDate LUNES = LocalDate.of(2026, 3, 2);

  private volatile Instant ahora = alas9(LUNES);

  @Override
  public Instant ahora() {
    return ahora;
  }

  /** At nine in the morning of that day. */
  public void es(LocalDate dia) {
    ahora = alas9(dia);
  }

  /** At that very instant. */
  public void es(Instant instante) {
    ahora = instante;
  }

  private static Instant alas9(LocalDate dia) {
    return dia.atTime(LocalTime.of(9, 0)).atZone(LIMA).toInstant();
  }
}
