package pe.gob.indecopi.consumidor.conversacion;

import java.util.Date;
import java.util.List;
import org.bson.Document;

/** A message as its document. */
final class MensajeTraductor {
  private MensajeTraductor() {}

  static Document documento(Mensaje m) {
    var documento =
        new Document("_id", m.hilo().lugar(m.n()))
            .append("hilo", m.hilo().clave())
            .append("n", m.n())
            .append("clave", m.id())
            .append("de", m.de().name())
            .append("autor", m.autor())
            .append("texto", m.texto())
            .append("huella", m.huella())
            .append("en", Date.from(m.en()));
    if (!m.adjuntos().isEmpty()) {
      documento.append("adjuntos", m.adjuntos().stream().map(MensajeTraductor::adjunto).toList());
    }
    if (m.suceso() != null) {
      documento.append("suceso", m.suceso());
    }
    return m.referencia() == null ? documento : documento.append("referencia", m.referencia());
  }

  static Mensaje mensaje(Document d) {
    return new Mensaje(
        Hilo.de(d.getString("hilo")),
        d.getLong("n"),
        d.getString("clave"),
        Voz.valueOf(d.getString("de")),
        d.getString("autor"),
        d.getString("texto"),
        d.getList("adjuntos", Document.class, List.of()).stream()
            .map(MensajeTraductor::adjunto)
            .toList(),
        d.getString("suceso"),
        d.getString("referencia"),
        d.getString("huella"),
        d.getDate("en").toInstant());
  }

  private static Document adjunto(Adjunto a) {
    return new Document("documento", a.documento())
        .append("nombre", a.nombre())
        .append("tipo", a.tipo())
        .append("bytes", a.bytes())
        .append("sha256", a.sha256());
  }

  private static Adjunto adjunto(Document d) {
    return new Adjunto(
        d.getString("documento"),
        d.getString("nombre"),
        d.getString("tipo"),
        d.getLong("bytes"),
        d.getString("sha256"));
  }
}
