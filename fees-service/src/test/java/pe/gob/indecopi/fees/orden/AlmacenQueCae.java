package pe.gob.indecopi.fees.orden;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/** A database whose user is killed at a write of its choice, before or after its effect. */
final class AlmacenQueCae {

  private static final Set<String> ESCRITURAS = Set.of("insertOne", "updateOne");

  private final MongoDatabase base;
  private int cuenta = -1;
  private boolean despues;

  AlmacenQueCae(MongoDatabase real) {
    base =
        envolver(
            MongoDatabase.class,
            real,
            (metodo, resultado) ->
                metodo.getName().equals("getCollection")
                    ? envolver(MongoCollection.class, (MongoCollection<?>) resultado, (_, r) -> r)
                    : resultado);
  }

  /** The end of a process. No handler of exceptions sees it. */
  static final class Muerte extends Error {
    private static final long serialVersionUID = 1L;
  }

  MongoDatabase base() {
    return base;
  }

  /** From now on so many writes succeed and the next one kills, with or without its effect. */
  void morirTras(int escrituras, boolean conEfecto) {
    cuenta = escrituras;
    despues = conEfecto;
  }

  void vivir() {
    cuenta = -1;
  }

  private interface Paso {
    Object tras(Method metodo, Object resultado);
  }

  @SuppressWarnings("unchecked")
  private <T, S extends T> T envolver(Class<T> tipo, S real, Paso paso) {
    return (T)
        Proxy.newProxyInstance(
            tipo.getClassLoader(),
            new Class<?>[] {tipo},
            (_, metodo, argumentos) -> {
              var mata = ESCRITURAS.contains(metodo.getName()) && cuenta-- == 0;
              if (mata && !despues) {
                throw new Muerte();
              }
              try {
                var resultado = paso.tras(metodo, metodo.invoke(real, argumentos));
                if (mata) {
                  throw new Muerte();
                }
                return resultado;
              } catch (InvocationTargetException fallo) {
                throw fallo.getCause();
              }
            });
  }
}
