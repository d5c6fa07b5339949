package pe.gob.indecopi.signos.gaceta;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.gaceta.Publicada.Errata;
import pe.gob.indecopi.signos.gaceta.Publicada.Medio;

/** A publication as a stored document and back. */
final class PublicadaTraductor {
  private PublicadaTraductor() {}

  static Document documento(Publicada p) {
    var errata = p.errata();
    return new Document(Gaceta.N, p.n())
        .append(Gaceta.EXPEDIENTE, p.expediente())
        .append(Gaceta.FOLIO, p.folio())
        .append("numero", p.numero())
        .append("procedimiento", p.procedimiento())
        .append(Gaceta.DIA, p.dia().toString())
        .append("publicado", p.publicado().toString())
        .append("vence", p.vence().toString())
        .append("medio", p.medio().name())
        .append("en", Date.from(p.en()))
        .append("solicitantes", p.solicitantes())
        .append("solicita", p.solicita())
        .append("errata", errata == null ? null : documento(errata));
  }

  private static Document documento(Errata e) {
    return new Document("de", e.de().toString())
        .append("dice", e.dice())
        .append("debeDecir", e.debeDecir())
        .append("correDeNuevo", e.correDeNuevo());
  }

  private static @Nullable Errata errata(@Nullable Document d) {
    return d == null
        ? null
        : new Errata(
            LocalDate.parse(d.getString("de")),
            d.getString("dice"),
            d.getString("debeDecir"),
            d.getBoolean("correDeNuevo"));
  }

  static Publicada publicada(Document d) {
    return new Publicada(
        d.get(Gaceta.N, Number.class).longValue(),
        d.getString(Gaceta.EXPEDIENTE),
        d.getInteger(Gaceta.FOLIO),
        d.getString("numero"),
        d.getString("procedimiento"),
        LocalDate.parse(d.getString(Gaceta.DIA)),
        LocalDate.parse(d.getString("publicado")),
        LocalDate.parse(d.getString("vence")),
        Medio.valueOf(d.getString("medio")),
        d.getDate("en").toInstant(),
        d.getList("solicitantes", Document.class).stream()
            .<Map<String, Object>>map(s -> s)
            .toList(),
        d.get("solicita", Document.class),
        errata(d.get("errata", Document.class)));
  }
}
