package pe.gob.indecopi.procedimientos.web;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Mirada;

/** Who read the personal data of others, what and when (Ley 29733). It is only ever added to. */
final class Lecturas {
  private final MongoCollection<Document> lecturas;
  private final InstantSource reloj;

  Lecturas(MongoDatabase base, InstantSource reloj) {
    this.lecturas = base.getCollection("lecturas");
    this.reloj = reloj;
    lecturas.createIndex(Indexes.ascending("expediente", "en"));
  }

  /** Notes that this user reads that of the file, unless it is a party's own. */
  void anotar(Usuario usuario, Expediente e, String que) {
    if (Mirada.de(usuario, e) != Mirada.TODO) {
      return;
    }
    var lectura =
        new Document("quien", usuario.sub())
            .append("cliente", usuario.cliente())
            .append("expediente", e.id().valor())
            .append("que", que)
            .append("en", Date.from(reloj.instant()));
    if (usuario.actor() != null) {
      lectura.append("por", usuario.actor());
    }
    lecturas.insertOne(lectura);
  }
}
