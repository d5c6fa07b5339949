package pe.gob.indecopi.consumidor.propuesta;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * What is offered, or agreed.
 *
 * @param monto what it comes to in money, if it does
 * @param obligaciones what each side will do
 * @param validaHasta last day on which it can be accepted
 * @param mensaje what goes with it, in words
 */
public record Oferta(
    @Nullable Dinero monto,
    List<Obligacion> obligaciones,
    LocalDate validaHasta,
    @Nullable String mensaje) {
  public Oferta {
    obligaciones = List.copyOf(obligaciones);
  }
}
