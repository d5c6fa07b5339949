package pe.gob.indecopi.consumidor.reclamo;

import java.util.Date;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.json.JsonMapper;

/** A draft and its stored document: what was told is one text, so that nothing in it matters. */
final class BorradorTraductor implements Traductor<Borrador> {
  static final String DUENO = "dueno";
  static final String DOCUMENTOS = "documentos";

  private final JsonMapper json;

  BorradorTraductor(JsonMapper json) {
    this.json = json;
  }

  @Override
  public Document documento(Borrador b) {
    var d =
        new Document(DUENO, b.dueno())
            .append("contenido", b.contenido().toString())
            .append("creado", Date.from(b.creado()))
            .append("cambiado", Date.from(b.cambiado()));
    var documentos = b.documentos();
    return documentos.isEmpty() ? d : d.append(DOCUMENTOS, documentos);
  }

  @Override
  public Borrador agregado(Document d) {
    return new Borrador(
        d.getString("_id"),
        d.getString(DUENO),
        json.readTree(d.getString("contenido")),
        d.getDate("creado").toInstant(),
        d.getDate("cambiado").toInstant(),
        d.get("version", Number.class).longValue());
  }

  @Override
  public String id(Borrador b) {
    return b.id();
  }

  @Override
  public long version(Borrador b) {
    return b.version();
  }
}
