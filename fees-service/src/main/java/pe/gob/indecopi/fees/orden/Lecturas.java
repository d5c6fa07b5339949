package pe.gob.indecopi.fees.orden;

import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/**
 * Who read whose order, and when: reading another's personal data is itself recorded (Ley 29733).
 * What our own services read is recorded where a person reads it there.
 */
final class Lecturas {

  private final MongoCollection<Document> coleccion;
  private final InstantSource reloj;

  Lecturas(MongoCollection<Document> coleccion, InstantSource reloj) {
    this.coleccion = coleccion;
    this.reloj = reloj;
  }

  /** Records the reading before it is answered, unless the order is the reader's own. */
  Orden anotada(Usuario usuario, Orden orden) {
    if (!usuario.tiene(Rol.SERVICIO) && !Derechos.esPropia(usuario, orden)) {
      coleccion.insertOne(
          new Document("quien", usuario.sub())
              .append("cliente", usuario.cliente())
              .append("orden", orden.id())
              .append("en", Date.from(reloj.instant())));
    }
    return orden;
  }
}
