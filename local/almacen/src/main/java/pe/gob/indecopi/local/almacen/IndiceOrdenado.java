package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An ordered index over one map: from the values of a document's fields to its position. In an
 * index that is not unique the position ends the key, so that equal values stand side by side.
 */
final class IndiceOrdenado extends Indice {

  private final MVMap<Clave, Clave> mapa;
  private final MVMap<String, String> rasgos;
  private final boolean unico;
  private volatile boolean deListas;

  IndiceOrdenado(
      String nombre,
      List<IndexKey> campos,
      boolean soloPresentes,
      boolean unico,
      MVMap<Clave, Clave> mapa,
      MVMap<String, String> rasgos) {
    super(nombre, campos, soloPresentes);
    this.mapa = mapa;
    this.rasgos = rasgos;
    this.unico = unico;
    this.deListas = rasgos.containsKey(mapa.getName());
  }

  @Override
  MVMap<Clave, Clave> mapa() {
    return mapa;
  }

  @Override
  boolean deListas() {
    return deListas;
  }

  @Override
  public boolean isUnique() {
    return unico;
  }

  @Override
  public boolean hasSameOptions(Index<?> otro) {
    return super.hasSameOptions(otro)
        && unico == otro.isUnique()
        && Objects.equals(getKeys().toString(), otro.getKeys().toString());
  }

  @Override
  public void checkAdd(Document documento, MongoCollection<Clave> coleccion) {
    exigirUnico(documento, null, coleccion);
  }

  @Override
  public void add(Document documento, Clave posicion, MongoCollection<Clave> coleccion) {
    entradas(documento)
        .forEach(
            (clave, valores) -> {
              Clave otra = mapa.putIfAbsent(completa(clave, posicion), posicion);
              if (otra != null && !otra.equals(posicion)) {
                throw new DuplicateKeyError(this, coleccion, getKeys(), new KeyValue(valores));
              }
            });
  }

  @Override
  public Clave remove(Document documento) {
    Clave posicion = getPosition(documento);
    entradas(documento).keySet().forEach(clave -> mapa.remove(completa(clave, posicion)));
    return posicion;
  }

  @Override
  public void checkUpdate(Document antes, Document despues, MongoCollection<Clave> coleccion) {
    exigirUnico(despues, getPosition(antes), coleccion);
  }

  @Override
  public void updateInPlace(
      Document antes, Document despues, Clave posicion, MongoCollection<Clave> coleccion) {
    var viejas = entradas(antes).keySet();
    var nuevas = entradas(despues).keySet();
    viejas.stream()
        .filter(clave -> !nuevas.contains(clave))
        .forEach(clave -> mapa.remove(completa(clave, posicion)));
    nuevas.stream()
        .filter(clave -> !viejas.contains(clave))
        .forEach(clave -> mapa.put(completa(clave, posicion), posicion));
  }

  private void exigirUnico(
      Document documento, @Nullable Clave suya, MongoCollection<Clave> coleccion) {
    Map<Clave, List<Object>> entradas = entradas(documento);
    if (!unico) {
      return;
    }
    entradas.forEach(
        (clave, valores) -> {
          Clave posicion = mapa.get(clave);
          if (posicion != null && (suya == null || !posicion.equals(suya))) {
            throw new DuplicateKeyError(this, coleccion, getKeys(), new KeyValue(valores));
          }
        });
  }

  private Clave completa(Clave clave, Clave posicion) {
    return unico ? clave : clave.mas(posicion.bytes());
  }

  /** The entries of a document, each with the values behind it; none if the index leaves it out. */
  private Map<Clave, List<Object>> entradas(Document documento) {
    var valores = Valores.de(documento, keys());
    if (valores.deListas() && !deListas) {
      rasgos.put(mapa.getName(), "listas");
      deListas = true;
    }
    Map<Clave, List<Object>> entradas = new LinkedHashMap<>();
    if (isSparse() && valores.todosFaltan()) {
      return entradas;
    }
    for (List<Object> combinacion : valores.combinaciones()) {
      var escritor = new EscritorDeClaves();
      for (int i = 0; i < combinacion.size(); i++) {
        escritor.valor(combinacion.get(i), getKeys().get(i).isAscending());
      }
      entradas.put(new Clave(escritor.bytes()), visibles(combinacion));
    }
    return entradas;
  }

  private static List<Object> visibles(List<Object> combinacion) {
    return combinacion.stream().map(v -> v instanceof Enum ? Missing.getInstance() : v).toList();
  }

  @Override
  void vaciar() {
    mapa.clear();
    rasgos.remove(mapa.getName());
    deListas = false;
  }

  @Override
  public void drop() {
    vaciar();
  }

  @Override
  public long getCount() {
    return mapa.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
