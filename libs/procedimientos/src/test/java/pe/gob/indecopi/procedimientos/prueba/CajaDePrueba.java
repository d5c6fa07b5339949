package pe.gob.indecopi.procedimientos.prueba;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;

/** A fees-service that knows the receipts and orders that were put into it. */
public final class CajaDePrueba implements Tesoreria {

  private final Map<String, LocalDate> pagos = new ConcurrentHashMap<>();
  private final Map<String, String> consumidos = new ConcurrentHashMap<>();

  /** A receipt or an order that was paid that day, and in full. */
  public void recibe(String numero, LocalDate fecha) {
    pagos.put(numero, fecha);
  }

  @Override
  public Consumo consumir(
      String expediente, @Nullable String cuaderno, String procedimiento, Pago pago) {
    var numero = pago.orden() == null ? pago.comprobante() : pago.orden();
    if (numero == null || !pagos.containsKey(numero)) {
      return new Consumo.Desconocido();
    }
    var destino = expediente + "/" + cuaderno;
    return consumidos.computeIfAbsent(numero, n -> destino).equals(destino)
        ? new Consumo.Hecho("VISA:" + numero, pagos.get(numero), Dinero.soles("2000.00"))
        : new Consumo.Ajeno();
  }

  @Override
  public Dinero total(
      String procedimiento,
      List<String> conceptos,
      Map<String, Object> variables,
      LocalDate fecha) {
    return Dinero.soles("2000.00");
  }
}
