package pe.gob.indecopi.signos.semejanza.indice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A register in memory: signs by id, and the order in which they were written. */
final class FuenteDePrueba implements Fuente {
  static final LocalDate HOY = LocalDate.of(2026, 11, 20);

  private final TreeMap<String, Ficha> fichas = new TreeMap<>();
  private final List<String> cambios = new ArrayList<>();
  Runnable alLeer = () -> {};

  synchronized void poner(String id, String signo, int... clases) {
    var bits = 0L;
    for (var clase : clases) {
      bits |= 1L << clase;
    }
    fichas.put(id, new Ficha(id, signo, bits, HOY, HOY.plusYears(10), null));
    cambios.add(id);
  }

  @Override
  public Tanda todas(String despues, int cuantas) {
    alLeer.run();
    synchronized (this) {
      var resto = despues == null ? fichas : fichas.tailMap(despues, false);
      var tanda = resto.values().stream().limit(Math.min(cuantas, 10)).toList();
      return new Tanda(tanda, tanda.isEmpty() ? null : tanda.getLast().id());
    }
  }

  @Override
  public synchronized Cambios cambios(long despues, int cuantas) {
    var hasta = (int) Math.min(cambios.size(), despues + cuantas);
    var ids = cambios.subList((int) despues, hasta);
    return new Cambios(ids.stream().map(fichas::get).toList(), hasta);
  }

  @Override
  public synchronized long ultima() {
    return cambios.size();
  }

  /** As if the store had been brought back from an older copy. */
  synchronized void olvidar() {
    cambios.clear();
    fichas.clear();
  }
}
