package pe.gob.indecopi.fees.orden;

import static pe.gob.indecopi.fees.orden.LiquidacionTraductor.dinero;
import static pe.gob.indecopi.fees.orden.LiquidacionTraductor.texto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.platform.persona.Persona;
import tools.jackson.databind.json.JsonMapper;

/** Orders as they are stored. */
final class OrdenTraductor implements Traductor<Orden> {

  static final String ID = "_id";
  static final String CODIGO_PAGO = "codigoPago";
  static final String COMPROBANTES = "comprobantes";
  private static final String PROXIMO_VENCE = "proximoVence";

  private final JsonMapper json;

  OrdenTraductor(JsonMapper json) {
    this.json = json;
  }

  @Override
  public String id(Orden orden) {
    return orden.id();
  }

  @Override
  public long version(Orden orden) {
    return orden.version();
  }

  @Override
  public Document documento(Orden orden) {
    var d =
        new Document(CODIGO_PAGO, orden.codigoPago().digitos())
            .append("autor", orden.autor())
            .append("cuerpo", orden.cuerpo())
            .append("pagador", Document.parse(json.writeValueAsString(orden.pagador())))
            .append("liquidacion", LiquidacionTraductor.documento(orden.liquidacion()))
            .append("total", texto(orden.total()))
            .append("creada", Date.from(orden.creada()))
            .append("vence", orden.vence().toString())
            .append("estado", orden.estado().name());
    siHay(d, "por", orden.por());
    siHay(d, "expediente", orden.expediente());
    orden.proximoVence().ifPresent(dia -> d.append(PROXIMO_VENCE, dia.toString()));
    if (!orden.pagos().isEmpty()) {
      d.append("pagos", orden.pagos().stream().map(OrdenTraductor::pago).toList());
      // The unique index stands on this field; an order without payments does not have it.
      d.append(
          COMPROBANTES,
          orden.pagos().stream().map(pago -> pago.abono().comprobante().clave()).toList());
    }
    var consumo = orden.consumo();
    if (consumo != null) {
      d.append("consumo", consumo(consumo));
    }
    return d;
  }

  @Override
  public Orden agregado(Document d) {
    var consumo = d.get("consumo", Document.class);
    return new Orden(
        d.getString(ID),
        d.getLong("version"),
        new CodigoPago(d.getString(CODIGO_PAGO)),
        d.getString("autor"),
        d.getString("por"),
        d.getString("cuerpo"),
        json.readValue(d.get("pagador", Document.class).toJson(), Persona.class),
        d.getString("expediente"),
        LiquidacionTraductor.liquidacion(d.get("liquidacion", Document.class)),
        instante(d, "creada"),
        LocalDate.parse(d.getString("vence")),
        EstadoOrden.valueOf(d.getString("estado")),
        d.getList("pagos", Document.class, List.of()).stream().map(OrdenTraductor::pago).toList(),
        consumo == null ? null : consumo(consumo));
  }

  private static Document pago(Pago pago) {
    var abono = pago.abono();
    return new Document("n", pago.n())
        .append("canal", abono.comprobante().canal().name())
        .append("numero", abono.comprobante().numero())
        .append("fecha", abono.fecha().toString())
        .append("monto", texto(abono.monto()))
        .append("registradoPor", abono.registradoPor())
        .append("recibido", Date.from(abono.recibido()))
        .append("clave", abono.clave())
        .append("resultado", pago.resultado().name())
        .append("canalImpreso", pago.canalImpreso())
        .append("estado", pago.estado().name())
        .append("falta", texto(pago.falta()))
        .append("sobra", texto(pago.sobra()));
  }

  private static Pago pago(Document d) {
    var comprobante = new Comprobante(Canal.valueOf(d.getString("canal")), d.getString("numero"));
    return new Pago(
        d.getInteger("n"),
        new Abono(
            comprobante,
            LocalDate.parse(d.getString("fecha")),
            dinero(d.getString("monto")),
            d.getString("registradoPor"),
            instante(d, "recibido"),
            d.getString("clave")),
        Resultado.valueOf(d.getString("resultado")),
        d.getBoolean("canalImpreso"),
        EstadoOrden.valueOf(d.getString("estado")),
        dinero(d.getString("falta")),
        dinero(d.getString("sobra")));
  }

  private static Document consumo(Consumo consumo) {
    var d = new Document("expediente", consumo.expediente());
    siHay(d, "cuaderno", consumo.cuaderno());
    return d.append("en", Date.from(consumo.en()));
  }

  private static Consumo consumo(Document d) {
    return new Consumo(d.getString("expediente"), d.getString("cuaderno"), instante(d, "en"));
  }

  private static void siHay(Document d, String campo, @Nullable String valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }

  private static Instant instante(Document d, String campo) {
    return d.getDate(campo).toInstant();
  }
}
