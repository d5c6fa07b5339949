package pe.gob.indecopi.consumidor.multa;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import pe.gob.indecopi.consumidor.multa.Multa.Cobro;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;

/**
 * What a fine costs on a day (Ley 29571, art. 113): its UIT by that of the day of payment, with a
 * part off while its party may still challenge it and did not.
 *
 * @param rebaja per cent that an early payment takes off
 */
record ReglasDeCobro(Uit uits, BigDecimal rebaja) {
  private static final BigDecimal CIEN = BigDecimal.valueOf(100);

  /** What can be paid that day; empty where nothing is owed, or not yet. */
  Optional<Cobro> de(Multa m, LocalDate hoy) {
    return switch (m.estado()) {
      case PAGADA, SIN_EFECTO -> Optional.empty();
      case IMPUESTA -> pronto(m, hoy);
      case FIRME -> Optional.of(entero(m, hoy)).filter(c -> c.monto().esPositivo());
    };
  }

  /** Before the term to challenge ends, and only if it is not challenged. */
  private Optional<Cobro> pronto(Multa m, LocalDate hoy) {
    var impugnable = m.impugnable();
    if (impugnable == null || m.impugnada() || hoy.isAfter(impugnable)) {
      return Optional.empty();
    }
    var queda = CIEN.subtract(rebaja).divide(CIEN);
    var finDeAnio = finDeAnio(hoy);
    return Optional.of(
        new Cobro(
            enSoles(m, hoy).por(queda),
            impugnable.isBefore(finDeAnio) ? impugnable : finDeAnio,
            true));
  }

  /** What was paid before goes off; the UIT of a year is that of its payments (art. 113). */
  private Cobro entero(Multa m, LocalDate hoy) {
    return new Cobro(enSoles(m, hoy).menos(m.pagado()), finDeAnio(hoy), false);
  }

  private Dinero enSoles(Multa m, LocalDate hoy) {
    return uits.vigenteEl(hoy).por(m.uit());
  }

  private static LocalDate finDeAnio(LocalDate hoy) {
    return hoy.with(TemporalAdjusters.lastDayOfYear());
  }
}
