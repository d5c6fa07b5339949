package pe.gob.indecopi.local.lanzador.reclamos;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import pe.gob.indecopi.local.lanzador.Api;
import pe.gob.indecopi.local.lanzador.reclamos.Trabajo.Tiempos;

/**
 * Measures complaints through the public API: whole lives a second with few and with a million in
 * the store, the year 2020 played again, and conversations kept open.
 */
public final class BancoDeReclamos {
  private static final int VIDAS = 2_000;
  private static final int MUCHOS = Integer.getInteger("indecopi.bench.guardados", 1_000_000);
  private static final Trabajo TRABAJO = new Trabajo(16);

  private final Api api;
  private final LongSupplier memoria;
  private final IntConsumer sembrar;
  private final Consumer<String> cuenta;

  /**
   * A bench of that suite.
   *
   * @param memoria resident memory of gateway and service, in kilobytes
   * @param sembrar stores so many complaints more, ended like those that are there
   */
  public BancoDeReclamos(
      Api api, LongSupplier memoria, IntConsumer sembrar, Consumer<String> cuenta) {
    this.api = api;
    this.memoria = memoria;
    this.sembrar = sembrar;
    this.cuenta = cuenta;
  }

  /** Prints every figure. */
  public void medir() {
    var poblacion = Poblacion.registrada(api, TRABAJO);
    vidas(poblacion, VIDAS / 4);
    decir("with few in the store", vidas(poblacion, VIDAS));
    new ConversacionesVivas(api, poblacion, memoria, cuenta).medir(TRABAJO);
    new Anio2020(api, poblacion, cuenta).jugar(TRABAJO);
    sembrar.accept(MUCHOS);
    vidas(poblacion, VIDAS / 4);
    decir("with %,d in the store".formatted(MUCHOS), vidas(poblacion, VIDAS));
  }

  /** Created and assigned, resolved by what its parties agree on, found by its number. */
  private Tiempos vidas(Poblacion poblacion, int cuantas) {
    return TRABAJO.hacer(
        cuantas,
        n -> {
          var azar = new Random();
          var r =
              Reclamacion.porLaWeb(
                  api, poblacion.consumidor(azar), poblacion.proveedor(azar), azar);
          r.mediar();
          r.hallar();
        });
  }

  private void decir(String donde, Tiempos tiempos) {
    cuenta.accept(
        "complaints created, assigned, resolved and found, %d clients, %s: %.1f/s, p50 %.0f ms, p99 %.0f ms"
            .formatted(
                TRABAJO.clientes(),
                donde,
                tiempos.porSegundo(),
                tiempos.percentil(50),
                tiempos.percentil(99)));
  }
}
