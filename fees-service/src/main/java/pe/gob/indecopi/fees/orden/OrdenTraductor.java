package pe.gob.indecopi.fees.orden;

import static pe.gob.indecopi.fees.orden.LiquidacionTraductor.dinero;
import static pe.gob.indecopi.fees.orden.LiquidacionTraductor.texto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.libro.AsientoTraductor;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.platform.persona.Persona;
import tools.jackson.databind.json.JsonMapper;

/** Orders as they are stored. */
final class OrdenTraductor implements Traductor<Orden> {

  static final String ID = "_id";
  static final String CODIGO_PAGO = "codigoPago";
  static final String COMPROBANTES = "comprobantes";
  static final int ESQUEMA = 2;
  static final String DIAS = "dias";
  static final String CONSUMIDA_POR = "consumo.expediente";
  static final String COMPLETA = "completa";
  private static final String IDENTIFICADO = "identificado";
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
      d.append(DIAS, orden.pagos().stream().map(OrdenTraductor::dia).distinct().toList());
    }
    var consumo = orden.consumo();
    if (consumo != null) {
      d.append("consumo", consumo(consumo));
    }
    if (!orden.devoluciones().isEmpty()) {
      d.append(
          "devoluciones",
          orden.devoluciones().stream().map(DevolucionTraductor::documento).toList());
    }
    siHay(d, COMPLETA, orden.completa());
    return AsientoTraductor.anotar(d, orden.porAsentar());
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
        consumo == null ? null : consumo(consumo),
        d.getList("devoluciones", Document.class, List.of()).stream()
            .map(DevolucionTraductor::devolucion)
            .toList(),
        d.getString(COMPLETA),
        AsientoTraductor.porAsentar(d));
  }

  /**
   * Schema 2 knows a ledger, refunds and the days of payments. What an order received before is
   * posted in one entry.
   */
  @Override
  public List<UnaryOperator<Document>> elevaciones() {
    return List.of(this::conLibro);
  }

  private Document conLibro(Document d) {
    var orden = agregado(d);
    if (orden.pagos().isEmpty()) {
      return d;
    }
    d.append(DIAS, orden.pagos().stream().map(OrdenTraductor::dia).distinct().toList());
    return AsientoTraductor.anotar(d, List.of(AsientosDeOrden.apertura(orden)));
  }

  /** The days on which a channel took money for an order, as reconciliation looks for them. */
  static String dia(Canal canal, LocalDate fecha) {
    return canal + ":" + fecha;
  }

  private static String dia(Pago pago) {
    return dia(pago.abono().comprobante().canal(), pago.abono().fecha());
  }

  private static Document pago(Pago pago) {
    var abono = pago.abono();
    var d = pagoLlano(pago, abono);
    return abono.identificado() ? d.append(IDENTIFICADO, true) : d;
  }

  private static Document pagoLlano(Pago pago, Abono abono) {
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
            d.getString("clave"),
            d.getBoolean(IDENTIFICADO, false)),
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
