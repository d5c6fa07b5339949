package pe.gob.indecopi.fees.conciliacion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Files as a bank writes them. */
final class ArchivosDeBanco {

  static final String CABECERA = "registro,canal,fecha,comprobante,referencia,monto,moneda";

  private ArchivosDeBanco() {}

  /** A file of that day: receipt, reference and amount of each payment. */
  static String de(String canal, String fecha, String... pagos) {
    List<String> lineas = new ArrayList<>();
    lineas.add(CABECERA);
    var total = new BigDecimal("0.00");
    for (var i = 0; i < pagos.length; i += 3) {
      lineas.add(
          "PAGO,%s,%s,%s,%s,%s,PEN".formatted(canal, fecha, pagos[i], pagos[i + 1], pagos[i + 2]));
      total = total.add(new BigDecimal(pagos[i + 2]));
    }
    lineas.add("TOTAL,%s,%s,%d,,%s,PEN".formatted(canal, fecha, pagos.length / 3, total));
    return String.join("\r\n", lineas) + "\r\n";
  }
}
