package pe.gob.indecopi.consumidor.reclamo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.procedimientos.registro.Palabras;

/**
 * Which earlier complaints of a consumer say the same as a new one: against the same provider,
 * still open or recent, and for the same reason or about as much money.
 */
final class Parecidos {
  private static final BigDecimal MARGEN = new BigDecimal("0.10");

  private Parecidos() {}

  static List<Reclamo> de(
      List<Reclamo> anteriores, Reclamado contra, Materia materia, LocalDate desde) {
    return anteriores.stream()
        .filter(r -> r.abierto() || !r.presentado().isBefore(desde))
        .filter(r -> mismo(r.proveedor(), contra))
        .filter(
            r ->
                r.materia().motivo() == materia.motivo()
                    || cerca(r.materia().monto(), materia.monto()))
        .toList();
  }

  private static boolean mismo(Reclamado uno, Reclamado otro) {
    var ruc = uno.ruc();
    return ruc != null && otro.ruc() != null
        ? ruc.equals(otro.ruc())
        : Palabras.llano(uno.persona().nombre()).equals(Palabras.llano(otro.persona().nombre()));
  }

  private static boolean cerca(@Nullable Dinero uno, @Nullable Dinero otro) {
    if (uno == null || otro == null || !Objects.equals(uno.moneda(), otro.moneda())) {
      return false;
    }
    var diferencia = uno.monto().subtract(otro.monto()).abs();
    return diferencia.compareTo(uno.monto().max(otro.monto()).multiply(MARGEN)) <= 0;
  }
}
