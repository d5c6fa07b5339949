package pe.gob.indecopi.platform.almacen;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Brings what a translator wrote to the very types that the driver reads back, so both compare. */
final class Valores {
  private Valores() {}

  /**
   * A deep copy in stored types.
   *
   * @throws IllegalArgumentException for a type or a field name that does not survive the store
   */
  static Document normal(Map<?, ?> documento) {
    var copia = new Document();
    documento.forEach((campo, valor) -> copia.put(nombre(campo), normal(valor)));
    return copia;
  }

  private static @Nullable Object normal(@Nullable Object valor) {
    return switch (valor) {
      case null -> null;
      case Map<?, ?> mapa -> normal(mapa);
      case Collection<?> lista -> lista(lista);
      case Instant instante -> Date.from(instante);
      case BigDecimal decimal -> new Decimal128(decimal);
      case byte[] bytes -> new Binary(bytes);
      case String s -> s;
      case Boolean b -> b;
      case Integer i -> i;
      case Long l -> l;
      case Double d -> d;
      case Date d -> d;
      case Binary b -> b;
      case Decimal128 d -> d;
      case ObjectId o -> o;
      default ->
          throw new IllegalArgumentException(
              "A "
                  + valor.getClass().getName()
                  + " is not stored: the translator writes it as text");
    };
  }

  private static List<@Nullable Object> lista(Collection<?> lista) {
    var copia = new ArrayList<@Nullable Object>(lista.size());
    lista.forEach(valor -> copia.add(normal(valor)));
    return copia;
  }

  private static String nombre(Object campo) {
    var nombre = campo.toString();
    if (nombre.isEmpty() || nombre.startsWith("$") || nombre.indexOf('.') >= 0) {
      throw new IllegalArgumentException(
          "'" + nombre + "' is no field name: store a table keyed by data as a list of entries");
    }
    return nombre;
  }
}
