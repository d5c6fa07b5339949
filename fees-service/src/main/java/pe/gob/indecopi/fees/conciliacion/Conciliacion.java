package pe.gob.indecopi.fees.conciliacion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A bank's daily file that was loaded, and what became of it.
 *
 * @param id derived from the bank, the day and the content: the same file is the same
 *     reconciliation, however often it is loaded
 * @param version how often it was written
 * @param canal whose file
 * @param fecha the day of its payments
 * @param sha256 of its bytes
 * @param contenido the file itself, so that a crash does not need the bank to go on
 * @param autor who loaded it (subject of the token)
 * @param cargada when, by the legal clock
 * @param lineas how many payments it lists
 * @param total what they add up to
 * @param estado how far it has come
 * @param ausentes payments that we know of and that it does not list, at most some
 * @param cuantosAusentes how many those are
 */
record Conciliacion(
    String id,
    long version,
    Canal canal,
    LocalDate fecha,
    String sha256,
    byte[] contenido,
    String autor,
    Instant cargada,
    int lineas,
    Dinero total,
    EstadoConciliacion estado,
    List<Ausente> ausentes,
    int cuantosAusentes) {

  Conciliacion {
    ausentes = List.copyOf(ausentes);
  }

  /**
   * A payment that a channel told of and its file does not list.
   *
   * @param orden whose payment
   */
  record Ausente(String orden, String comprobante, Dinero monto) {}

  /** Every line has its result. */
  Conciliacion terminada(List<Ausente> todos, int aLoMas) {
    return new Conciliacion(
        id,
        version,
        canal,
        fecha,
        sha256,
        contenido,
        autor,
        cargada,
        lineas,
        total,
        EstadoConciliacion.TERMINADA,
        todos.stream().limit(aLoMas).toList(),
        todos.size());
  }
}
