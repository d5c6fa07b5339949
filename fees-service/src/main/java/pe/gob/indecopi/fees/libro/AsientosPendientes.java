package pe.gob.indecopi.fees.libro;

import java.time.Duration;
import java.util.List;
import pe.gob.indecopi.platform.reloj.Pendientes;

/** What is not in the ledger yet: a moved clock waits for it, and the sweep posts it. */
public final class AsientosPendientes implements Pendientes {

  private final List<AsentadorMongo<?>> asentadores;

  AsientosPendientes(List<AsentadorMongo<?>> asentadores) {
    this.asentadores = List.copyOf(asentadores);
  }

  void barrer() {
    asentadores.forEach(AsentadorMongo::barrer);
  }

  @Override
  public long cuantos() {
    return asentadores.stream().mapToLong(AsentadorMongo::pendientesAhora).sum();
  }

  @Override
  public boolean vaciar(Duration plazo) {
    barrer();
    return cuantos() == 0;
  }
}
