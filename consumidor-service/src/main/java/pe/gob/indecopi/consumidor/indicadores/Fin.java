package pe.gob.indecopi.consumidor.indicadores;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.indicadores.Contador.Renglon;
import pe.gob.indecopi.consumidor.indicadores.Contador.Suceso;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Contables.Contable;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.consumidor.reclamo.Sector;

/**
 * The end of a complaint, without anybody's personal data.
 *
 * @param reclamo id of the complaint, which has one end
 * @param ruc of the provider, if it has one
 * @param dias calendar days from filing to end
 */
record Fin(
    String reclamo,
    LocalDate presentado,
    Canal canal,
    Sector sector,
    @Nullable String ruc,
    Resultado resultado,
    long dias) {

  static Fin de(Contable c) {
    return new Fin(
        c.id(),
        c.presentado(),
        c.canal(),
        c.sector(),
        c.ruc(),
        Objects.requireNonNull(c.resultado()),
        ChronoUnit.DAYS.between(c.presentado(), Objects.requireNonNull(c.concluido())));
  }

  Suceso suceso(long n) {
    return new Suceso(n, presentado, new Renglon(canal, sector, resultado, 1, dias));
  }
}
