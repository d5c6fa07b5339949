package pe.gob.indecopi.fees.conciliacion;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.platform.dinero.Dinero;

/** Reconciliations as they are stored. */
final class ConciliacionTraductor implements Traductor<Conciliacion> {

  @Override
  public String id(Conciliacion una) {
    return una.id();
  }

  @Override
  public long version(Conciliacion una) {
    return una.version();
  }

  @Override
  public Document documento(Conciliacion una) {
    return new Document("canal", una.canal().name())
        .append("fecha", una.fecha().toString())
        .append("sha256", una.sha256())
        .append("contenido", new Binary(una.contenido()))
        .append("autor", una.autor())
        .append("cargada", Date.from(una.cargada()))
        .append("lineas", una.lineas())
        .append("total", texto(una.total()))
        .append("estado", una.estado().name())
        .append("ausentes", una.ausentes().stream().map(ConciliacionTraductor::ausente).toList())
        .append("cuantosAusentes", una.cuantosAusentes());
  }

  @Override
  public Conciliacion agregado(Document d) {
    return new Conciliacion(
        d.getString("_id"),
        d.getLong("version"),
        Canal.valueOf(d.getString("canal")),
        LocalDate.parse(d.getString("fecha")),
        d.getString("sha256"),
        d.get("contenido", Binary.class).getData(),
        d.getString("autor"),
        d.getDate("cargada").toInstant(),
        d.getInteger("lineas"),
        Dinero.soles(d.getString("total")),
        EstadoConciliacion.valueOf(d.getString("estado")),
        d.getList("ausentes", Document.class, List.of()).stream()
            .map(ConciliacionTraductor::ausente)
            .toList(),
        d.getInteger("cuantosAusentes"));
  }

  private static Document ausente(Conciliacion.Ausente uno) {
    return new Document("orden", uno.orden())
        .append("comprobante", uno.comprobante())
        .append("monto", texto(uno.monto()));
  }

  private static Conciliacion.Ausente ausente(Document d) {
    return new Conciliacion.Ausente(
        d.getString("orden"), d.getString("comprobante"), Dinero.soles(d.getString("monto")));
  }

  static String texto(Dinero dinero) {
    return dinero.monto().toPlainString();
  }
}
