package pe.gob.indecopi.fees.conciliacion;

import java.time.LocalDate;
import java.util.List;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A bank's daily file, whole and without a fault.
 *
 * @param canal whose it is
 * @param fecha the day of its payments
 * @param pagos what it lists, in order
 */
record Archivo(Canal canal, LocalDate fecha, List<Pagado> pagos) {

  Archivo {
    pagos = List.copyOf(pagos);
  }

  Dinero total() {
    return pagos.stream().map(Pagado::monto).reduce(Dinero.CERO, Dinero::mas);
  }
}
