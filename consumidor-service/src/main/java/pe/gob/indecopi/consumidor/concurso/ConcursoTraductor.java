package pe.gob.indecopi.consumidor.concurso;

import java.time.LocalDate;
import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;

/** What is known of a provider's insolvency, and its stored document. */
final class ConcursoTraductor implements Traductor<ConcursoDeProveedor> {

  @Override
  public Document documento(ConcursoDeProveedor c) {
    var documento = new Document("vigente", c.vigente());
    var difundido = c.difundido();
    if (c.concurso() != null) {
      documento.append("concurso", c.concurso());
    }
    if (difundido != null) {
      documento.append("difundido", difundido.toString());
    }
    return documento;
  }

  @Override
  public ConcursoDeProveedor agregado(Document d) {
    String difundido = d.getString("difundido");
    return new ConcursoDeProveedor(
        d.getString("_id"),
        d.getString("concurso"),
        d.getBoolean("vigente", false),
        difundido == null ? null : LocalDate.parse(difundido),
        d.get("version", Number.class).longValue());
  }

  @Override
  public String id(ConcursoDeProveedor c) {
    return c.deudor();
  }

  @Override
  public long version(ConcursoDeProveedor c) {
    return c.version();
  }
}
