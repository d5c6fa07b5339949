package pe.gob.indecopi.fees.orden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.eventos.Hecho;

/**
 * The facts told about orders on {@code indecopi.pagos.v1}. Each states how the order stands after
 * it, so that a consumer that missed an earlier one loses nothing by it.
 */
final class HechosDePago {

  static final String TEMA = "indecopi.pagos.v1";
  private static final String TIPO = "pe.gob.indecopi.pagos.%s.v1";

  private HechosDePago() {}

  /** What the last payment brought about. */
  static Hecho pago(Orden orden) {
    return switch (orden.pagos().getLast().resultado()) {
      case EXACTO, EXCESO -> hecho("orden-pagada", orden);
      case CORTO -> hecho("orden-pago-corto", orden);
      case DOBLE, TARDIO -> hecho("orden-pago-sobrante", orden);
    };
  }

  /** Money went back; whether all of it, its state says. */
  static Hecho devuelta(Orden orden) {
    var ultima = orden.devoluciones().getLast();
    var devolucion = Map.of("alcance", ultima.alcance().name(), "monto", dinero(ultima.monto()));
    Map<String, Object> cuanto =
        Map.of("devuelto", dinero(orden.devuelto()), "devolucion", devolucion);
    return hecho("orden-devuelta", orden, cuanto);
  }

  static Hecho vencida(Orden orden) {
    return hecho("orden-vencida", orden);
  }

  /**
   * It was bound to a file. If it paid the first stage of a fee, a second one remains: how much it
   * is depends on the UIT of the day of its payment, so that it is asked for when it is paid.
   */
  static List<Hecho> consumida(Orden orden) {
    var consumida = hecho("orden-consumida", orden);
    return orden.liquidacion().etapa() == Etapa.INICIO
        ? List.of(consumida, hecho("orden-segunda-etapa", orden))
        : List.of(consumida);
  }

  /** Its file counts as never made, or stands after all. */
  static Hecho segunSuExpediente(Orden orden) {
    return orden.estado() == EstadoOrden.ANULADA
        ? hecho("orden-anulada", orden)
        : hecho("orden-consumida", orden);
  }

  private static Hecho hecho(String nombre, Orden orden) {
    return hecho(nombre, orden, Map.of());
  }

  private static Hecho hecho(String nombre, Orden orden, Map<String, Object> propio) {
    Map<String, Object> datos = new LinkedHashMap<>(propio);
    datos.put("orden", orden.id());
    datos.put("estado", orden.estado().name());
    datos.put("procedimiento", orden.liquidacion().procedimiento());
    datos.put("conceptos", orden.liquidacion().conceptos());
    datos.put("variables", orden.liquidacion().variables().dichas());
    datos.put("tarifaVersion", orden.liquidacion().tarifaVersion());
    datos.put("total", dinero(orden.total()));
    datos.put("pagado", dinero(orden.abonado()));
    datos.put("falta", dinero(orden.falta()));
    datos.put("sobrante", dinero(orden.sobrante()));
    datos.put("vence", orden.vence().toString());
    datos.put("comprobantes", orden.pagos().stream().map(HechosDePago::comprobante).toList());
    orden.fechaDePago().ifPresent(dia -> datos.put("fechaDePago", dia.toString()));
    etapa(orden, datos);
    expediente(orden, datos);
    return new Hecho(TEMA, TIPO.formatted(nombre), orden.id(), datos);
  }

  private static void etapa(Orden orden, Map<String, Object> datos) {
    var etapa = orden.liquidacion().etapa();
    if (etapa != null) {
      datos.put("etapa", etapa.name());
    }
    var completa = orden.completa();
    if (completa != null) {
      datos.put("completa", completa);
    }
  }

  private static void expediente(Orden orden, Map<String, Object> datos) {
    var consumo = orden.consumo();
    var expediente = consumo == null ? orden.expediente() : consumo.expediente();
    if (expediente != null) {
      datos.put("expediente", expediente);
    }
    if (consumo != null && consumo.cuaderno() != null) {
      datos.put("cuaderno", consumo.cuaderno());
    }
  }

  private static Map<String, Object> comprobante(Pago pago) {
    return Map.of(
        "canal", pago.abono().comprobante().canal().name(),
        "numero", pago.abono().comprobante().numero(),
        "fecha", pago.abono().fecha().toString(),
        "monto", dinero(pago.abono().monto()),
        "resultado", pago.resultado().name());
  }

  private static Map<String, Object> dinero(Dinero dinero) {
    return Map.of("monto", dinero.monto().toPlainString(), "moneda", dinero.moneda());
  }
}
