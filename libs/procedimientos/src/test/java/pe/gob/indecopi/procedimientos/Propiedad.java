package pe.gob.indecopi.procedimientos;

import java.util.Random;
import java.util.function.Consumer;

/** Two hundred cases of a property; on failure it prints the seed that replays them. */
public final class Propiedad {
  private static final int CASOS = 200;

  private Propiedad() {}

  public static void paraTodo(Consumer<Random> caso) {
    long semilla = Long.getLong("propiedad.semilla", System.nanoTime());
    for (int i = 0; i < CASOS; i++) {
      try {
        caso.accept(new Random(semilla + i));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            "case " + i + " failed; replay with -Dpropiedad.semilla=" + semilla, e);
      }
    }
  }
}
