package pe.gob.indecopi.procedimientos.prueba;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;

/** A fees-service that knows the receipts and orders that were put into it. */
public final class CajaDePrueba implements Tesoreria {

  private final Map<String, LocalDate> pagos = new ConcurrentHashMap<>();
  private final Map<String, String> consumidos = new ConcurrentHashMap<>();
  private final Map<String, Multa> multas = new ConcurrentHashMap<>();
  private volatile boolean fuera;

  /** A receipt or an order that was paid that day, and in full. */
  public void recibe(String numero, LocalDate fecha) {
    pagos.put(numero, fecha);
  }

  /** From now on it answers nothing, or answers again. */
  public void fuera(boolean si) {
    fuera = si;
  }

  /** The fines for which an order was made, by its id. */
  public Map<String, Multa> multas() {
    return Map.copyOf(multas);
  }

  @Override
  public Orden ordenar(Multa multa, String clave) {
    if (fuera) {
      throw new IllegalStateException("fees is down");
    }
    var id = "ord_" + UUID.nameUUIDFromBytes(clave.getBytes(UTF_8)).toString().replace("-", "");
    multas.put(id, multa);
    return new Orden(id, "1234-5678-9012");
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
        ? new Consumo.Hecho("VISA:" + numero, pagos.get(numero), pagado(numero))
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

  private Dinero pagado(String numero) {
    var multa = multas.get(numero);
    return multa == null ? Dinero.soles("2000.00") : multa.monto();
  }
}
