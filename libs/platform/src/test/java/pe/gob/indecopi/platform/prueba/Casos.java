package pe.gob.indecopi.platform.prueba;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Properties on plain JUnit: the same body with 200 made-up inputs. A failure prints its seed;
 * {@code -Dcasos.semilla=<seed>} replays that one case.
 */
public final class Casos {
  private static final int CUANTOS = 200;
  private static final long PRIMERA = 20_260_101L;

  private Casos() {}

  /** A body that makes its input of the generator and may throw. */
  @FunctionalInterface
  public interface Caso {
    /** Runs one case. */
    void probar(RandomGenerator azar) throws Exception;
  }

  /** Runs the body 200 times. */
  public static void todos(Caso caso) {
    veces(CUANTOS, caso);
  }

  /** Runs the body that many times. */
  public static void veces(int cuantos, Caso caso) {
    var fija = Long.getLong("casos.semilla");
    if (fija != null) {
      uno(fija, caso);
      return;
    }
    for (var i = 0; i < cuantos; i++) {
      uno(PRIMERA + i, caso);
    }
  }

  private static void uno(long semilla, Caso caso) {
    try {
      caso.probar(RandomGeneratorFactory.of("L64X128MixRandom").create(semilla));
    } catch (Throwable fallo) {
      throw new AssertionError(
          "Seed " + semilla + " (replay: -Dcasos.semilla=" + semilla + "): " + fallo, fallo);
    }
  }
}
