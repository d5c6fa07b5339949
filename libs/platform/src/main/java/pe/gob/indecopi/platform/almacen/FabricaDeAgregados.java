package pe.gob.indecopi.platform.almacen;

import com.mongodb.client.MongoDatabase;

/** Makes the {@link Agregados} of a service; a bean of the platform. */
public final class FabricaDeAgregados {
  private final MongoDatabase base;

  FabricaDeAgregados(MongoDatabase base) {
    this.base = base;
  }

  /** The aggregates of a collection, their indexes made if they are missing. */
  public <A> Agregados<A> de(String coleccion, Traductor<A> traductor) {
    return new Agregados<>(base.getCollection(coleccion), traductor);
  }
}
