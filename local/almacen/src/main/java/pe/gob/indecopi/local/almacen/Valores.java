package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document has under the fields of an index; arrays give each of their elements. */
final class Valores {

  private final List<Set<Object>> porCampo = new ArrayList<>();
  private final Set<String> listas = new LinkedHashSet<>();

  private Valores() {}

  /**
   * @throws CannotIndexParallelArraysError if two fields cross different arrays, as in MongoDB
   */
  static Valores de(Document documento, List<String> campos) {
    var valores = new Valores();
    for (String campo : campos) {
      Set<Object> suyos = new LinkedHashSet<>();
      valores.reunir(documento, campo.split("\\."), 0, suyos);
      valores.porCampo.add(suyos);
    }
    if (valores.listas.size() > 1 && campos.size() > 1) {
      valores.rechazarParalelas(documento, campos);
    }
    return valores;
  }

  boolean deListas() {
    return !listas.isEmpty();
  }

  boolean todosFaltan() {
    return porCampo.stream()
        .allMatch(valores -> valores.stream().allMatch(v -> v instanceof Missing));
  }

  /** Each value of a field with each of the others. */
  List<List<Object>> combinaciones() {
    List<List<Object>> todas = List.of(List.of());
    for (Set<Object> valores : porCampo) {
      List<List<Object>> mayores = new ArrayList<>();
      for (List<Object> comienzo : todas) {
        for (Object valor : valores) {
          var mayor = new ArrayList<>(comienzo);
          mayor.add(valor);
          mayores.add(mayor);
        }
      }
      todas = mayores;
    }
    return todas;
  }

  private void reunir(@Nullable Object valor, String[] campo, int i, Set<Object> salida) {
    if (i == campo.length) {
      alFinal(valor, campo, salida);
    } else if (valor instanceof Document documento) {
      reunir(documento.getOrMissing(campo[i]), campo, i + 1, salida);
    } else if (valor instanceof List<?> lista) {
      listas.add(String.join(".", Arrays.copyOf(campo, i)));
      porElementos(lista, campo, i, salida);
    } else {
      salida.add(Missing.getInstance());
    }
  }

  private void porElementos(List<?> lista, String[] campo, int i, Set<Object> salida) {
    if (campo[i].chars().allMatch(Character::isDigit)) {
      int n = Integer.parseInt(campo[i]);
      reunir(n < lista.size() ? lista.get(n) : Missing.getInstance(), campo, i + 1, salida);
    }
    for (Object elemento : lista) {
      reunir(elemento, campo, i, salida);
    }
    if (salida.isEmpty()) {
      salida.add(Missing.getInstance());
    }
  }

  private void alFinal(@Nullable Object valor, String[] campo, Set<Object> salida) {
    if (valor instanceof Collection<?> lista) {
      listas.add(String.join(".", campo));
      salida.addAll(lista);
      if (lista.isEmpty()) {
        salida.add(EscritorDeClaves.ListaVacia.UNICA);
      }
    } else {
      salida.add(valor);
    }
  }

  private void rechazarParalelas(Document documento, List<String> campos) {
    Set<String> primeras = new LinkedHashSet<>();
    for (String campo : campos) {
      var solo = de(documento, List.of(campo));
      solo.listas.stream().findFirst().ifPresent(primeras::add);
    }
    if (primeras.size() > 1) {
      throw new CannotIndexParallelArraysError(primeras);
    }
  }
}
