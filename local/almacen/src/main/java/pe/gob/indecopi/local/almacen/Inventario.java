package pe.gob.indecopi.local.almacen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a command asks of a store, as entries of a list: {@code find filter $gte}, {@code update u
 * $push $each}, {@code createIndexes unique}: the command, then the option or the operator, never
 * the name or the value of a field.
 */
public final class Inventario {

  private static final String LISTA = "mandos.txt";

  private static final Set<String> SIN_INTERES =
      Set.of("$db", "lsid", "$clusterTime", "$readPreference", "txnNumber", "documents", "cursors");

  /** Operators whose operands are data. */
  private static final Set<String> CON_DATOS =
      Set.of("$set", "$setOnInsert", "$unset", "$push", "$addToSet", "$inc", "$max", "$min");

  private final String mando;
  private final Set<String> entradas = new TreeSet<>();

  private Inventario(String mando) {
    this.mando = mando;
  }

  /** The entries of one command. */
  public static Set<String> de(String mando, Map<String, ?> cuerpo) {
    var inventario = new Inventario(mando);
    inventario.entradas.add(mando);
    cuerpo.forEach(inventario::opcion);
    return inventario.entradas;
  }

  /** The committed list: what the product may ask, the same of this store and of MongoDB. */
  public static Set<String> permitido() {
    try (var lector =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Inventario.class.getResourceAsStream(LISTA), LISTA),
                StandardCharsets.UTF_8))) {
      return lector
          .lines()
          .filter(linea -> !linea.isBlank() && !linea.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void opcion(String opcion, @Nullable Object valor) {
    if (opcion.equals(mando) || SIN_INTERES.contains(opcion)) {
      return;
    }
    if (opcion.equals("indexes") && valor instanceof Collection<?> indices) {
      indices.forEach(indice -> indice((Map<?, ?>) indice));
    } else if ((opcion.equals("updates") || opcion.equals("deletes"))
        && valor instanceof Collection<?> partes) {
      partes.forEach(parte -> ((Map<?, ?>) parte).forEach((o, v) -> parte(o.toString(), v)));
    } else {
      parte(opcion, valor);
    }
  }

  private void parte(String opcion, @Nullable Object valor) {
    entradas.add(mando + " " + opcion);
    operadores(mando + " " + opcion, valor);
  }

  private void indice(Map<?, ?> indice) {
    indice.keySet().forEach(opcion -> entradas.add(mando + " " + opcion));
  }

  private void operadores(String camino, @Nullable Object valor) {
    if (valor instanceof Map<?, ?> documento) {
      documento.forEach((campo, interior) -> operador(camino, campo.toString(), interior));
    } else if (valor instanceof Collection<?> lista) {
      lista.forEach(elemento -> operadores(camino, elemento));
    }
  }

  private void operador(String camino, String campo, @Nullable Object interior) {
    if (campo.startsWith("$")) {
      entradas.add(camino + " " + campo);
    }
    if (!CON_DATOS.contains(campo)) {
      operadores(camino, interior);
    } else if ((campo.equals("$push") || campo.equals("$addToSet"))
        && interior instanceof Map<?, ?> campos) {
      campos.values().forEach(valor -> modificadores(camino + " " + campo, valor));
    }
  }

  private void modificadores(String camino, @Nullable Object valor) {
    if (valor instanceof Map<?, ?> documento && documento.containsKey("$each")) {
      documento.keySet().forEach(modificador -> entradas.add(camino + " " + modificador));
    }
  }
}
