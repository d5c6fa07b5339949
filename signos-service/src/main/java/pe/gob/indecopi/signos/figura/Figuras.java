package pe.gob.indecopi.signos.figura;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.viena.CodigoDeViena;
import pe.gob.indecopi.signos.viena.Viena;

/**
 * The figures of the register in memory, each in {@value Firma#BYTES} bytes, and looked through
 * from the first to the last: a million are less work than to keep tables of them would be.
 */
final class Figuras {
  /** Least likeness of Vienna codes that is answered where the images are not alike. */
  static final double VIENA = 0.8;

  /** Most that is answered: nobody reads the register whole by asking. */
  static final int MAYOR = 100;

  private final ReentrantReadWriteLock paso = new ReentrantReadWriteLock();
  private final Map<String, Integer> lugares = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Set<CodigoDeViena>> viena = new ArrayList<>();
  private final List<Long> clases = new ArrayList<>();
  private long[] firmas = new long[1024 * Firma.PALABRAS];

  /**
   * A figure that was found.
   *
   * @param parecido how alike the images are; absent where only their codes are
   * @param viena how alike their Vienna codes are, 0 to 1
   * @param puntaje both in one
   */
  record Hallada(String id, @Nullable Parecido parecido, double viena, double puntaje) {}

  /**
   * A figure as it is kept.
   *
   * @param clases a bit for each class of Nice of its right
   */
  record Figura(Firma firma, Set<CodigoDeViena> viena, long clases) {}

  /**
   * What is looked for.
   *
   * @param buscada null where only codes are given
   * @param clases a bit for each class in which it is looked for; none looks in all
   */
  record Pedidas(@Nullable Buscada buscada, Set<CodigoDeViena> viena, long clases, int limite) {}

  /** Puts a figure, in place of what had its id. */
  void poner(String id, Figura figura) {
    paso.writeLock().lock();
    try {
      var lugar = lugares.computeIfAbsent(id, this::nuevo);
      for (var i = 0; i < Firma.PALABRAS; i++) {
        firmas[lugar * Firma.PALABRAS + i] = figura.firma().palabra(i);
      }
      viena.set(lugar, Set.copyOf(figura.viena()));
      clases.set(lugar, figura.clases());
    } finally {
      paso.writeLock().unlock();
    }
  }

  private int nuevo(String id) {
    var lugar = ids.size();
    if ((lugar + 1) * Firma.PALABRAS > firmas.length) {
      firmas = Arrays.copyOf(firmas, firmas.length + firmas.length / 2);
    }
    ids.add(id);
    viena.add(Set.of());
    clases.add(0L);
    return lugar;
  }

  /** Takes out what has that id; the last one takes its place. */
  void quitar(String id) {
    paso.writeLock().lock();
    try {
      var lugar = lugares.remove(id);
      if (lugar == null) {
        return;
      }
      var ultimo = ids.size() - 1;
      var suyo = ids.removeLast();
      var codigos = viena.removeLast();
      var suyas = clases.removeLast();
      if (lugar != ultimo) {
        System.arraycopy(
            firmas, ultimo * Firma.PALABRAS, firmas, lugar * Firma.PALABRAS, Firma.PALABRAS);
        ids.set(lugar, suyo);
        viena.set(lugar, codigos);
        clases.set(lugar, suyas);
        lugares.put(suyo, lugar);
      }
    } finally {
      paso.writeLock().unlock();
    }
  }

  /** How many there are. */
  int cuantas() {
    paso.readLock().lock();
    try {
      return ids.size();
    } finally {
      paso.readLock().unlock();
    }
  }

  /**
   * The most alike, the best first: by image from {@link Parecido#MEDIO}, by codes from {@value
   * #VIENA}.
   */
  List<Hallada> buscar(Pedidas pedidas) {
    var peor = Comparator.comparingDouble(Hallada::puntaje).thenComparing(Hallada::id);
    var mejores = new PriorityQueue<Hallada>(peor);
    paso.readLock().lock();
    try {
      for (var lugar = 0; lugar < ids.size(); lugar++) {
        var hallada = mirar(lugar, pedidas);
        if (hallada != null) {
          mejores.add(hallada);
          if (mejores.size() > Math.clamp(pedidas.limite(), 1, MAYOR)) {
            mejores.poll();
          }
        }
      }
    } finally {
      paso.readLock().unlock();
    }
    return mejores.stream().sorted(peor.reversed()).toList();
  }

  private @Nullable Hallada mirar(int lugar, Pedidas p) {
    if (p.clases() != 0 && (p.clases() & clases.get(lugar)) == 0) {
      return null;
    }
    var buscada = p.buscada();
    var parecido =
        buscada == null ? null : buscada.con(firmas, lugar * Firma.PALABRAS, Parecido.MEDIO);
    var suyos = p.viena().isEmpty() ? 0 : Viena.semejanza(p.viena(), viena.get(lugar));
    if (parecido == null && suyos < VIENA) {
      return null;
    }
    var imagen = parecido == null ? 0 : parecido.puntaje();
    return new Hallada(ids.get(lugar), parecido, suyos, imagen + (1 - imagen) * suyos / 2);
  }
}
