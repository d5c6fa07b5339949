package pe.gob.indecopi.platform.almacen;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A made-up aggregate. */
record Tramite(String id, long version, String organo, int anio, int n, List<String> actos) {

  static Tramite nuevo(String id) {
    return numerado(id, 0);
  }

  static Tramite numerado(String id, int n) {
    return new Tramite(id, 0, "DSD", 2026, n, List.of());
  }

  Tramite con(String acto) {
    var mas = new ArrayList<>(actos);
    mas.add(acto);
    return new Tramite(id, version, organo, anio, n, List.copyOf(mas));
  }

  static final class EnMongo implements Traductor<Tramite> {
    @Override
    public Document documento(Tramite t) {
      return new Document("organo", t.organo())
          .append("anio", t.anio())
          .append("n", t.n())
          .append("actos", t.actos().stream().map(a -> new Document("que", a)).toList());
    }

    @Override
    public Tramite agregado(Document d) {
      var actos = d.getList("actos", Document.class).stream().map(a -> a.getString("que")).toList();
      return new Tramite(
          d.getString("_id"),
          d.get("version", Number.class).longValue(),
          d.getString("organo"),
          d.getInteger("anio"),
          d.getInteger("n"),
          actos);
    }

    @Override
    public String id(Tramite t) {
      return t.id();
    }

    @Override
    public long version(Tramite t) {
      return t.version();
    }
  }
}
