package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** An index as the planner sees it. Queries never ask it: {@link Foto} walks its map. */
abstract class Indice extends Index<Clave> {

  Indice(String nombre, List<IndexKey> campos, boolean soloPresentes) {
    super(nombre, campos, soloPresentes);
  }

  /** The entries, or null if the documents themselves stand in this order. */
  abstract @Nullable MVMap<Clave, Clave> mapa();

  /** Whether some document has several entries here, because a field is or crosses an array. */
  abstract boolean deListas();

  /** Forgets all entries. */
  abstract void vaciar();

  /** Whether documents with none of the fields are left out. */
  boolean soloPresentes() {
    return isSparse();
  }

  @Override
  public Clave getPosition(Document documento) {
    return Coleccion.posicion(documento);
  }

  @Override
  public void drop() {
    vaciar();
  }

  @Override
  public boolean canHandle(Document consulta) {
    return false;
  }

  @Override
  public Iterable<Clave> getPositions(Document consulta) {
    throw new UnsupportedOperationException("asked through the planner");
  }
}
