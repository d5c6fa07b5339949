package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
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

  /** The decision was appealed too: not an inadmission, and not a decision annulled since. */
  static final Condicion APELADA =
      new Condicion(
          "hay apelación",
          e -> impugnaciones(e).stream().anyMatch(a -> a.tipo().equals(Actos.APELAR)));

  /**
   * Nobody else's term to challenge still runs: a remedy that is decided before takes that right
   * away, and the time to answer the other side's (Ley 27444, arts. 207.2 and 227.2).
   */
  static final Condicion LAS_DEMAS_PUDIERON =
      new Condicion(
          "venció el plazo de las demás partes",
          e -> {
            var impugnaron = impugnaron(e);
            return e.abiertos("impugnacion").stream()
                .filter(p -> p.cuaderno() == null)
                .allMatch(p -> impugnaron.contains(p.obligado()));
          });

  /** An opposition waits to be judged. */
  static final Condicion POR_CALIFICAR =
      new Condicion(
          "oposición por calificar",
          e ->
              e.cuadernos().stream()
                  .anyMatch(c -> c.estado() == Cuaderno.EstadoCuaderno.PRESENTADO));

  /** Nothing is missing, and the receipt is of a day within the term (D.Leg. 1075, art. 52). */
  static final Condicion PAGADA_A_TIEMPO =
      new Condicion(
          "nada falta, pagada a tiempo",
          e ->
              COMPLETA.seCumple().test(e)
                  && e.tasaDe(null)
                      .map(t -> t.pagada())
                      .filter(
                          p ->
                              e.ultimo("completarFecha")
                                  .filter(z -> !p.isAfter(z.vence()))
                                  .isPresent())
                      .isPresent());

  /** Both. */
  Condicion y(Condicion otra) {
    return new Condicion(nombre + ", " + otra.nombre, seCumple.and(otra.seCumple));
  }

  /** The remedies against the last decision of first instance, oldest last. */
  static List<Actuacion> impugnaciones(Expediente e) {
    return e.actuaciones().reversed().stream()
        .takeWhile(a -> !a.tipo().equals(Actos.RESOLVER))
        .filter(a -> a.cuaderno() == null)
        .filter(a -> a.tipo().equals(Actos.APELAR) || a.tipo().equals(Actos.RECONSIDERAR))
        .toList();
  }

  private static Set<String> impugnaron(Expediente e) {
    return impugnaciones(e).stream()
        .flatMap(a -> Quien.alcance(a.autor(), e).stream())
        .collect(Collectors.toSet());
  }
}
