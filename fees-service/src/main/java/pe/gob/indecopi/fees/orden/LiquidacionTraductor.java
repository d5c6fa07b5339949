package pe.gob.indecopi.fees.orden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.liquidacion.Linea;
import pe.gob.indecopi.fees.liquidacion.Liquidacion;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/** A quote frozen in an order, as it is stored. Amounts are texts: no binary float, ever. */
final class LiquidacionTraductor {

  private LiquidacionTraductor() {}

  static Document documento(Liquidacion una) {
    var documento =
        new Document("procedimiento", una.procedimiento())
            .append("nombre", una.nombre())
            .append("variables", new Document(una.variables().dichas()))
            .append("conceptos", una.conceptos())
            .append("fecha", una.fecha().toString())
            .append("tarifaVersion", una.tarifaVersion())
            .append("documento", una.documento())
            .append("lineas", una.lineas().stream().map(LiquidacionTraductor::linea).toList());
    if (!una.avisos().isEmpty()) {
      documento.append("avisos", una.avisos().stream().map(LiquidacionTraductor::textos).toList());
    }
    return una.etapa() == null ? documento : documento.append("etapa", una.etapa().name());
  }

  static Liquidacion liquidacion(Document d) {
    return new Liquidacion(
        d.getString("procedimiento"),
        d.getString("nombre"),
        Variables.de(d.get("variables", Document.class)),
        d.getList("conceptos", String.class),
        LocalDate.parse(d.getString("fecha")),
        d.getString("tarifaVersion"),
        d.getString("documento"),
        d.getList("lineas", Document.class, List.of()).stream()
            .map(LiquidacionTraductor::linea)
            .toList(),
        etapa(d.getString("etapa")),
        d.getList("avisos", Document.class, List.of()).stream()
            .map(LiquidacionTraductor::textos)
            .toList());
  }

  private static @Nullable Etapa etapa(@Nullable String nombre) {
    return nombre == null ? null : Etapa.valueOf(nombre);
  }

  static String texto(Dinero dinero) {
    return dinero.monto().toPlainString();
  }

  static Dinero dinero(String monto) {
    return Dinero.soles(monto);
  }

  private static Document linea(Linea una) {
    return new Document("concepto", una.concepto())
        .append("descripcion", textos(una.descripcion()))
        .append("cantidad", una.cantidad())
        .append("unitario", texto(una.unitario()))
        .append("uitPorcentaje", una.uitPorcentaje().toPlainString())
        .append("monto", texto(una.monto()))
        .append("explicacion", textos(una.explicacion()))
        .append("linea", una.linea());
  }

  private static Linea linea(Document d) {
    return new Linea(
        d.getString("concepto"),
        textos(d.get("descripcion", Document.class)),
        d.getLong("cantidad"),
        dinero(d.getString("unitario")),
        new BigDecimal(d.getString("uitPorcentaje")),
        dinero(d.getString("monto")),
        textos(d.get("explicacion", Document.class)),
        d.getInteger("linea"));
  }

  private static Document textos(Texto texto) {
    return new Document("es", texto.es()).append("en", texto.en());
  }

  private static Texto textos(Document d) {
    return Texto.de(d.getString("es"), d.getString("en"));
  }
}
