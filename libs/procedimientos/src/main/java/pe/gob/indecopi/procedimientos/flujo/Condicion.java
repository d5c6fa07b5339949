package pe.gob.indecopi.procedimientos.flujo;

import java.util.function.Predicate;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * A condition of a row, judged on the file as the act leaves it.
 *
 * @param nombre how the table and its diagram say it
 */
record Condicion(String nombre, Predicate<Expediente> seCumple) {
  static final Condicion SIEMPRE = new Condicion("", e -> true);

  /** Nothing that the filing date needs is missing. */
  static final Condicion COMPLETA =
      new Condicion("nada falta", e -> e.situacion().faltaParaFecha().isEmpty());

  /** Something that the filing date needs is still missing. */
  static final Condicion INCOMPLETA =
      new Condicion("algo falta", e -> !e.situacion().faltaParaFecha().isEmpty());

  /** An opposition must be reckoned with. */
  static final Condicion CON_OPOSICION =
      new Condicion("con oposición", e -> e.cuadernos().stream().anyMatch(Cuaderno::vivo));

  /** No opposition is alive. */
  static final Condicion SIN_OPOSICION =
      new Condicion("sin oposición", e -> e.cuadernos().stream().noneMatch(Cuaderno::vivo));

  /** An opposition was admitted and none waits to be judged. */
  static final Condicion OPOSICIONES_ADMITIDAS =
      new Condicion(
          "oposiciones calificadas",
          e ->
              CON_OPOSICION.seCumple().test(e)
                  && e.cuadernos().stream()
                      .noneMatch(c -> c.estado() == Cuaderno.EstadoCuaderno.PRESENTADO));

  /** The terms to challenge have all ended. */
  static final Condicion NADIE_PUEDE_IMPUGNAR =
      new Condicion(
          "última parte",
          e ->
              e.abiertos("impugnacion").stream().allMatch(p -> p.cuaderno() != null)
                  && e.abiertos("firmeza").isEmpty());

  /** Somebody may still challenge. */
  static final Condicion ALGUIEN_PUEDE_IMPUGNAR =
      new Condicion("quedan plazos", e -> !NADIE_PUEDE_IMPUGNAR.seCumple().test(e));

  /** The last decision grants something. */
  static final Condicion CONCEDE_ALGO =
      new Condicion(
          "concede", e -> !e.resoluciones().isEmpty() && e.resoluciones().getLast().concedeAlgo());

  /** The chamber annulled the decision and sent the file back. */
  static final Condicion ANULADA = new Condicion("anulada", e -> e.situacion().sala() == null);

  /** Another party appealed while the reconsideration was pending. */
  static final Condicion APELADA =
      new Condicion(
          "hay apelación",
          e -> e.actuaciones().stream().anyMatch(a -> a.tipo().equals(Actos.APELAR)));
}
