package pe.gob.indecopi.fees.orden;

import java.util.Date;
import org.bson.Document;
import pe.gob.indecopi.fees.tarifa.Canal;

/** Refunds as they are stored. */
final class DevolucionTraductor {

  private DevolucionTraductor() {}

  static Document documento(Devolucion una) {
    return new Document("n", una.n())
        .append("alcance", una.alcance().name())
        .append("monto", LiquidacionTraductor.texto(una.monto()))
        .append("medio", una.medio().name())
        .append("operacion", una.operacion())
        .append("motivo", una.motivo())
        .append("autor", una.autor())
        .append("en", Date.from(una.en()))
        .append("clave", una.clave());
  }

  static Devolucion devolucion(Document d) {
    return new Devolucion(
        d.getInteger("n"),
        Alcance.valueOf(d.getString("alcance")),
        LiquidacionTraductor.dinero(d.getString("monto")),
        Canal.valueOf(d.getString("medio")),
        d.getString("operacion"),
        d.getString("motivo"),
        d.getString("autor"),
        d.getDate("en").toInstant(),
        d.getString("clave"));
  }
}
