package pe.gob.indecopi.fees.orden;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.libro.AsientoTraductor;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.almacen.Traductor;

/** Receipts as they are stored. */
final class ReciboTraductor implements Traductor<Recibo> {

  static final String ESTADO = "estado";

  @Override
  public String id(Recibo recibo) {
    return recibo.id();
  }

  @Override
  public long version(Recibo recibo) {
    return recibo.version();
  }

  @Override
  public Document documento(Recibo recibo) {
    var d =
        new Document("canal", recibo.comprobante().canal().name())
            .append("numero", recibo.comprobante().numero())
            .append(ESTADO, recibo.estado().name())
            .append("reclamado", Date.from(recibo.reclamado()));
    siHay(d, "orden", recibo.orden());
    siHay(d, "suelto", suelto(recibo.suelto()));
    var devolucion = recibo.devolucion();
    siHay(d, "devolucion", devolucion == null ? null : DevolucionTraductor.documento(devolucion));
    return AsientoTraductor.anotar(d, recibo.porAsentar());
  }

  @Override
  public Recibo agregado(Document d) {
    var devolucion = d.get("devolucion", Document.class);
    return new Recibo(
        d.getString("_id"),
        d.getLong("version"),
        new Comprobante(Canal.valueOf(d.getString("canal")), d.getString("numero")),
        EstadoRecibo.valueOf(d.getString(ESTADO)),
        d.getDate("reclamado").toInstant(),
        d.getString("orden"),
        leerSuelto(d.get("suelto", Document.class)),
        devolucion == null ? null : DevolucionTraductor.devolucion(devolucion),
        AsientoTraductor.porAsentar(d));
  }

  private static @Nullable Document suelto(@Nullable Suelto uno) {
    if (uno == null) {
      return null;
    }
    var d =
        new Document("fecha", uno.fecha().toString())
            .append("monto", LiquidacionTraductor.texto(uno.monto()));
    siHay(d, "referencia", uno.referencia());
    return d.append("conciliacion", uno.conciliacion())
        .append("recibido", Date.from(uno.recibido()))
        .append("autor", uno.autor());
  }

  private static @Nullable Suelto leerSuelto(@Nullable Document d) {
    return d == null
        ? null
        : new Suelto(
            LocalDate.parse(d.getString("fecha")),
            LiquidacionTraductor.dinero(d.getString("monto")),
            d.getString("referencia"),
            d.getString("conciliacion"),
            d.getDate("recibido").toInstant(),
            d.getString("autor"));
  }

  private static void siHay(Document d, String campo, @Nullable Object valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }
}
