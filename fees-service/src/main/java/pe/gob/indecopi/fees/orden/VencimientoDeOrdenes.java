package pe.gob.indecopi.fees.orden;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;

/** Lapses the orders whose last day has passed. */
final class VencimientoDeOrdenes implements TareaLegal {

  private final Ordenes ordenes;

  VencimientoDeOrdenes(Ordenes ordenes) {
    this.ordenes = ordenes;
  }

  @Override
  public Optional<LocalDate> proxima() {
    return ordenes.proximoVence().map(vence -> vence.plusDays(1));
  }

  @Override
  public List<Suceso> barrer(LocalDate hoy) {
    return ordenes.vencer(hoy).stream()
        .map(orden -> new Suceso(orden.vence(), deQue(orden), "ORDEN_VENCIDA"))
        .toList();
  }

  private static String deQue(Orden orden) {
    var expediente = orden.expediente();
    return expediente == null ? orden.id() : expediente;
  }
}
