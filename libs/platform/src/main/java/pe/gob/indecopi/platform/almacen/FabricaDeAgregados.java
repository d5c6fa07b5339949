package pe.gob.indecopi.platform.almacen;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import pe.gob.indecopi.platform.eventos.Bandeja;

/** Makes the {@link Agregados} of a service; a bean of the platform. */
public final class FabricaDeAgregados {
  private final MongoDatabase base;
  private final String fuente;
  private final Bandeja bandeja;
  private final InstantSource reloj;

  /**
   * For tests without a Spring context; a service takes the bean.
   *
   * @param base the database of the service
   * @param fuente who tells the events, like {@code /fees}
   * @param bandeja who sends them
   * @param reloj the clock that never moves
   */
  public FabricaDeAgregados(
      MongoDatabase base, String fuente, Bandeja bandeja, InstantSource reloj) {
    this.base = base;
    this.fuente = fuente;
    this.bandeja = bandeja;
    this.reloj = reloj;
  }

  /** Who tells the events of what it makes, like {@code /fees}. */
  public String fuente() {
    return fuente;
  }

  /** The aggregates of a collection, their indexes made if they are missing. */
  public <A> Agregados<A> de(String coleccion, Traductor<A> traductor) {
    var agregados =
        new Agregados<>(base.getCollection(coleccion), traductor, fuente, bandeja, reloj);
    agregados.preparar();
    return agregados;
  }
}
