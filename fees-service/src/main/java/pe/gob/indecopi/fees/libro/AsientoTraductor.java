package pe.gob.indecopi.fees.libro;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/** Entries as they are stored, in the ledger and, until they are there, in the act's document. */
public final class AsientoTraductor {

  /** Where a document carries what it has to post. */
  public static final String POR_ASENTAR = "porAsentar";

  /** Since when the oldest of it waits; absent when nothing does. */
  public static final String DESDE = "porAsentarDesde";

  private AsientoTraductor() {}

  /** Adds to an aggregate's document what it has to post, and its mark. */
  public static Document anotar(Document documento, List<Asiento> asientos) {
    if (!asientos.isEmpty()) {
      documento
          .append(POR_ASENTAR, asientos.stream().map(AsientoTraductor::documento).toList())
          .append(DESDE, Date.from(asientos.getFirst().en()));
    }
    return documento;
  }

  /** What an aggregate's document has to post. */
  public static List<Asiento> porAsentar(Document documento) {
    return documento.getList(POR_ASENTAR, Document.class, List.of()).stream()
        .map(AsientoTraductor::asiento)
        .toList();
  }

  static Document documento(Asiento uno) {
    var d =
        new Document("codigo", uno.clave())
            .append("fecha", uno.fecha().toString())
            .append("en", Date.from(uno.en()))
            .append("tipo", uno.tipo().name())
            .append("documento", uno.documento());
    siHay(d, "organo", uno.organo());
    siHay(d, "comprobante", uno.comprobante());
    siHay(d, "detalle", uno.detalle());
    return d.append("apuntes", uno.apuntes().stream().map(AsientoTraductor::apunte).toList());
  }

  static Asiento asiento(Document d) {
    return new Asiento(
        d.getString("codigo"),
        LocalDate.parse(d.getString("fecha")),
        d.getDate("en").toInstant(),
        TipoAsiento.valueOf(d.getString("tipo")),
        d.getString("documento"),
        d.getString("organo"),
        d.getString("comprobante"),
        d.getString("detalle"),
        d.getList("apuntes", Document.class).stream().map(AsientoTraductor::apunte).toList());
  }

  static Document saldo(Saldo uno) {
    return new Document("cuenta", uno.cuenta().codigo())
        .append("debe", texto(uno.debe()))
        .append("haber", texto(uno.haber()));
  }

  static Saldo saldo(Document d) {
    return new Saldo(
        new Cuenta(d.getString("cuenta")),
        Dinero.soles(d.getString("debe")),
        Dinero.soles(d.getString("haber")));
  }

  private static Document apunte(Apunte uno) {
    return new Document("cuenta", uno.cuenta().codigo())
        .append("debe", texto(uno.debe()))
        .append("haber", texto(uno.haber()));
  }

  private static Apunte apunte(Document d) {
    return new Apunte(
        new Cuenta(d.getString("cuenta")),
        Dinero.soles(d.getString("debe")),
        Dinero.soles(d.getString("haber")));
  }

  private static String texto(Dinero dinero) {
    return dinero.monto().toPlainString();
  }

  private static void siHay(Document d, String campo, @Nullable String valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }
}
