package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.RESUELTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.ALGUIEN_PUEDE_IMPUGNAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_REMEDIO_CONTRA_EL_FIN;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.NADIE_PUEDE_IMPUGNAR;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ABANDONO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CADA_NOTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios;

/**
 * What the party left alone ends the file: that is declared, notified, and challenged as any
 * decision that puts an end to a proceeding (Ley 27444, arts. 191, 206.2 and 207). It is firm, and
 * the file closed, the day after the last term to challenge it.
 */
final class TramoDeAbandono {
  private TramoDeAbandono() {}

  /**
   * The rows by which such an act or term ends the file: with the term to challenge it where the
   * entry has a remedy, for good where it has none.
   *
   * @param renglon the row so far, made anew for each
   */
  static Stream<Renglon> declarado(
      Supplier<Renglon> renglon, Condicion cuando, Destinatarios quienes) {
    return Stream.of(
        renglon
            .get()
            .si(cuando.y(CON_REMEDIO_CONTRA_EL_FIN))
            .pasaA(RESUELTO, ABANDONO)
            .dejaTodo()
            .notifica(quienes)
            .abreSiHay("impugnacion", CADA_NOTIFICADO, NOTIFICACION),
        renglon.get().si(cuando).pasaA(CONCLUIDO, ABANDONO).dejaTodo().notifica(quienes));
  }

  /** The same when a term runs out: nobody decides it, so the system declares it. */
  static Stream<Renglon> alVencer(Supplier<Renglon> renglon, Destinatarios quienes) {
    return declarado(
        () -> renglon.get().despues(Actos.DECLARAR_ABANDONO), Condicion.SIEMPRE, quienes);
  }

  /** Nobody challenged it in time. */
  static List<Renglon> firmeza() {
    return List.of(
        en(ABANDONO)
            .vence("impugnacion")
            .si(NADIE_PUEDE_IMPUGNAR)
            .pasaA(CONCLUIDO, ABANDONO)
            .despues(Actos.DECLARAR_FIRME),
        en(ABANDONO).vence("impugnacion").si(ALGUIEN_PUEDE_IMPUGNAR));
  }
}
