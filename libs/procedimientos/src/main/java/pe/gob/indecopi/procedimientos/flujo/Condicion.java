package pe.gob.indecopi.procedimientos.flujo;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.catalogo.PlazoLegal;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Silencio;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;

/**
 * A condition of a row, judged on the file as the act leaves it, its entry and the act.
 *
 * @param nombre how the table and its diagram say it
 * @param previa whether it can be told before the act
 */
record Condicion(String nombre, Prueba prueba, boolean previa) {
  /** What makes it so. */
  interface Prueba {
    boolean es(Expediente e, Contexto c, Acto acto);
  }

  /** Whether it holds for the file as the act leaves it. */
  boolean seCumple(Expediente e, Contexto c, Acto acto) {
    return prueba.es(e, c, acto);
  }

  private Condicion(String nombre, Predicate<Expediente> seCumple) {
    this(nombre, (e, _, _) -> seCumple.test(e), false);
  }

  private static Condicion deLaEntrada(String nombre, Predicate<Procedimiento> es) {
    return new Condicion(nombre, (_, c, _) -> es.test(c.procedimiento()), true);
  }

  static final Condicion SIEMPRE = new Condicion("", e -> true);

  /** The matter of the procedure says what that act is. */
  static Condicion previsto(String acto) {
    return new Condicion(
        "la materia lo prevé",
        (_, c, _) -> c.asunto().actos().stream().anyMatch(t -> t.nombre().equals(acto)),
        true);
  }

  /** Nothing that the filing date needs is missing. */
  static final Condicion COMPLETA =
      new Condicion("nada falta", e -> e.situacion().faltaParaFecha().isEmpty());

  /** The service gives by itself what is asked. */
  static final Condicion SE_ATIENDE_SOLO =
      new Condicion("se atiende solo", (e, c, _) -> c.asunto().seAtiendeSolo(e.pedido()), false);

  /** Something that the filing date needs is still missing. */
  static final Condicion INCOMPLETA =
      new Condicion("algo falta", e -> !e.situacion().faltaParaFecha().isEmpty());

  /** An opposition must be reckoned with. */
  static final Condicion CON_OPOSICION =
      new Condicion(
          "con oposición", (e, c, _) -> oposiciones(e, c).anyMatch(Cuaderno::vivo), false);

  /** No opposition is alive. */
  static final Condicion SIN_OPOSICION =
      new Condicion(
          "sin oposición", (e, c, _) -> oposiciones(e, c).noneMatch(Cuaderno::vivo), false);

  /** An opposition was admitted and none waits to be judged. */
  static final Condicion OPOSICIONES_ADMITIDAS =
      new Condicion(
          "oposiciones calificadas",
          (e, c, _) ->
              oposiciones(e, c).anyMatch(Cuaderno::vivo)
                  && oposiciones(e, c)
                      .noneMatch(k -> k.estado() == Cuaderno.EstadoCuaderno.PRESENTADO),
          false);

  /** The terms to challenge have all ended. */
  static final Condicion NADIE_PUEDE_IMPUGNAR =
      new Condicion("última parte", Condicion::nadiePuedeImpugnar);

  /** Somebody may still challenge. */
  static final Condicion ALGUIEN_PUEDE_IMPUGNAR =
      new Condicion("quedan plazos", e -> !nadiePuedeImpugnar(e));

  /** The last decision grants something. */
  static final Condicion CONCEDE_ALGO =
      new Condicion(
          "concede", e -> !e.resoluciones().isEmpty() && e.resoluciones().getLast().concedeAlgo());

  /** The chamber annulled the decision and sent the file back. */
  static final Condicion ANULADA = new Condicion("anulada", e -> e.situacion().sala() == null);

  /** What ended the file without deciding what it asks is taken back: the file goes on. */
  static final Condicion REPUESTA =
      new Condicion(
          "repuesta",
          (e, _, acto) ->
              Remedios.sinFondo(e)
                  && acto.datos() instanceof Actos.ResolverRecurso r
                  && r.sentido() != Actos.SentidoRecurso.CONFIRMA,
          false);

  /** The decision was appealed too: not an inadmission, and not a decision annulled since. */
  static final Condicion APELADA =
      new Condicion(
          "hay apelación",
          e -> Remedios.impugnaciones(e).stream().anyMatch(a -> a.tipo().equals(Actos.APELAR)));

  /**
   * Nobody else's term to challenge still runs: a remedy that is decided before takes that right
   * away, and the time to answer the other side's (Ley 27444, arts. 207.2 and 227.2).
   */
  static final Condicion LAS_DEMAS_PUDIERON =
      new Condicion(
          "venció el plazo de las demás partes",
          e -> {
            var impugnaron = Remedios.impugnaron(e);
            return e.pendientes("absolverApelacion").isEmpty()
                && e.pendientes("impugnacion").stream()
                    .filter(p -> p.cuaderno() == null)
                    .allMatch(p -> impugnaron.contains(p.obligado()));
          });

  /** An opposition waits to be judged. */
  static final Condicion POR_CALIFICAR =
      new Condicion(
          "oposición por calificar",
          (e, c, _) ->
              oposiciones(e, c).anyMatch(k -> k.estado() == Cuaderno.EstadoCuaderno.PRESENTADO),
          false);

  /** Nothing is missing, and the receipt is of a day within the term (D.Leg. 1075, art. 52). */
  static final Condicion PAGADA_A_TIEMPO =
      new Condicion(
          "nada falta, pagada a tiempo",
          e ->
              e.situacion().faltaParaFecha().isEmpty()
                  && e.tasaDe(null)
                      .map(t -> t.pagada())
                      .filter(
                          p ->
                              e.ultimo("completarFecha")
                                  .filter(z -> !p.isAfter(z.vence()))
                                  .isPresent())
                      .isPresent());

  /**
   * Its entry has a remedy against such a decision; some have one only where it fines (TUPA CPC-2,
   * lines 8492 to 8498; CPC-3, lines 8643 to 8647).
   */
  static final Condicion CON_REMEDIO =
      new Condicion(
          "cabe recurso",
          (_, c, acto) -> segunLaMulta(c.procedimiento(), acto).tieneTermino("impugnacion"),
          true);

  /** The same against what ends it without a decision, in which nobody is fined. */
  static final Condicion CON_REMEDIO_CONTRA_EL_FIN =
      deLaEntrada("cabe recurso", p -> p.conVariante("sin-multa").tieneTermino("impugnacion"));

  private static Procedimiento segunLaMulta(Procedimiento p, Acto acto) {
    return acto.datos() instanceof Actos.Decide d && !multa(d.condena())
        ? p.conVariante("sin-multa")
        : p;
  }

  private static boolean multa(@Nullable Condena condena) {
    return condena != null && !condena.multas().isEmpty();
  }

  /** Its entry has an appeal. */
  static final Condicion CON_APELACION =
      deLaEntrada("cabe apelación", p -> p.apelacion().procede());

  /** Its entry has a revision after the appeal (Ley 27444, art. 207.1). */
  static final Condicion CON_REVISION =
      deLaEntrada("cabe revisión", p -> p.tieneTermino("revisar"));

  /** A favourable end issues no paper of its own: the file is just closed. */
  static final Condicion NADA_QUE_EMITIR =
      new Condicion(
          "nada que emitir",
          (e, c, _) ->
              c.procedimiento().emite() == null
                  || e.resoluciones().isEmpty()
                  || !e.resoluciones().getLast().concedeAlgo(),
          true);

  /** Besides the remedy that is withdrawn, another reconsideration waits. */
  static final Condicion QUEDA_RECONSIDERACION =
      quedan("queda otra reconsideración", Actos.RECONSIDERAR);

  /** Besides the remedy that is withdrawn, an appeal waits, or who joined it. */
  static final Condicion QUEDA_APELACION =
      quedan("queda otra apelación", Actos.APELAR, Actos.ADHERIRSE);

  /** Besides the remedy that is withdrawn, a revision waits. */
  static final Condicion QUEDA_REVISION = quedan("queda otra revisión", Actos.INTERPONER_REVISION);

  /** A late remedy waits to be judged. */
  static final Condicion RECURSO_POR_CALIFICAR =
      new Condicion(
          "recurso fuera de plazo", (e, _, _) -> !ReglasDeRemedios.porDenegar(e).isEmpty(), true);

  /** A complaint waits to be decided. */
  static final Condicion HAY_QUEJA =
      new Condicion(
          "queja pendiente",
          (e, _, _) ->
              e.actuaciones().reversed().stream()
                  .takeWhile(a -> !a.tipo().equals(Actos.RESOLVER_QUEJA))
                  .anyMatch(a -> a.tipo().equals(Actos.QUEJARSE)),
          true);

  /** The complaint is founded. */
  static final Condicion FUNDADA =
      new Condicion(
          "fundada",
          (_, _, acto) -> acto.datos() instanceof Actos.ResolverQueja q && q.fundada(),
          false);

  /** The window to oppose runs again, as the official decides. */
  static final Condicion CORRE_DE_NUEVO =
      new Condicion(
          "la ventana corre de nuevo",
          (_, _, acto) -> acto.datos() instanceof Actos.RectificarPublicacion r && r.correDeNuevo(),
          false);

  /** The notebook is handled and decided by itself, not with its file. */
  static final Condicion APARTE =
      new Condicion(
          "se decide aparte",
          (e, c, acto) ->
              e.cuaderno(acto.cuaderno())
                  .filter(k -> TramoDeCuadernos.seDecideAparte(k, c))
                  .isPresent(),
          true);

  /** What the notebook asks is a precautionary measure. */
  static final Condicion ES_MEDIDA = deCuaderno("medida cautelar", TramoDeCuadernos::esMedida);

  /** It asks something else. */
  static final Condicion NO_ES_MEDIDA =
      deCuaderno("otro pedido", (k, c) -> !TramoDeCuadernos.esMedida(k, c));

  /** Nothing was observed in the notebook yet (Ley 27444, art. 126.2). */
  static final Condicion SIN_OBSERVAR =
      new Condicion(
          "sin observar",
          (e, _, acto) ->
              e.actuaciones().stream()
                  .filter(a -> a.tipo().equals(Actos.OBSERVAR))
                  .noneMatch(a -> Objects.equals(a.cuaderno(), acto.cuaderno())),
          true);

  /** A measure granted unheard was not executed yet. */
  static final Condicion POR_EJECUTAR =
      deCuaderno(
          "por ejecutar", (k, _) -> k.esReservado() && k.decision() == Resolucion.Sentido.CONCEDE);

  /** Nobody may appeal any more what was decided in the notebook. */
  static final Condicion NADIE_APELA_EL_CUADERNO =
      new Condicion(
          "última parte",
          (e, c, acto) ->
              !POR_EJECUTAR.seCumple(e, c, acto)
                  && e.abiertos("impugnacion").stream()
                      .noneMatch(p -> Objects.equals(p.cuaderno(), acto.cuaderno())),
          false);

  /** Its entry gives an appeal against a measure that has no procedure of its own. */
  static final Condicion DE_OFICIO =
      deLaEntrada(
          "medida en el expediente", p -> p.variante("apelacion-de-medida-cautelar").isPresent());

  /** Its entry gives an appeal against a fine that is imposed before the final decision. */
  static final Condicion CON_MULTA_APARTE =
      deLaEntrada("multa en el expediente", p -> p.variante("apelacion-de-multa").isPresent());

  /**
   * What is never corrected is abandoned only after its paralysis (Ley 27444, art. 191; D.Leg.
   * 1075, art. 18); where the Decisión 486 fixes the term to correct, with that term (arts. 39 and
   * 144).
   */
  static final Condicion CON_ABANDONO =
      deLaEntrada(
          "se abandona por paralización",
          p ->
              p.tieneTermino("abandono")
                  && p.tieneTermino("subsanacion")
                  && p.termino("subsanacion").norma() != Norma.D486);

  /** The term to correct ran out, and the file stands still. */
  static final Condicion PARALIZADO =
      new Condicion("paralizado", (e, _, _) -> !e.pendientes("abandono").isEmpty(), true);

  /** The term to correct runs. */
  static final Condicion EN_PLAZO =
      new Condicion("en plazo", (e, _, _) -> e.pendientes("abandono").isEmpty(), true);

  /** Everything is observed in one go (Ley 27444, art. 126.2): nothing was yet. */
  static final Condicion NO_OBSERVADO =
      new Condicion("sin observar", (e, _, _) -> observaciones(e) == 0, true);

  /** It was observed already: what was handed in completes it, or it is abandoned. */
  static final Condicion YA_OBSERVADO =
      new Condicion("ya observado", (e, _, _) -> observaciones(e) > 0, true);

  /** The days in which a decision may be notified are added (Ley 27444, art. 188.1). */
  static final Condicion SE_ESPERA_LA_NOTIFICACION =
      deLaEntrada(
          "silencio positivo, con el plazo de notificar",
          p -> p.silencio() == Silencio.POSITIVO && p.tieneTermino("silencio"));

  /** The print lets the denial by silence be appealed only in a term, of SAC-1 (its note). */
  static final Condicion CON_TERMINO_CONTRA_EL_SILENCIO =
      deLaEntrada(
          "plazo contra el silencio",
          p -> p.silencio() == Silencio.NEGATIVO && p.tieneTermino("apelarSilencio"));

  /** Nothing runs against who takes its request as refused (Ley 27444, art. 188.5). */
  static final Condicion SIN_TERMINO_CONTRA_EL_SILENCIO =
      deLaEntrada("sin plazo contra el silencio", p -> !p.tieneTermino("apelarSilencio"));

  /**
   * A reconsideration was not decided in its term: it is taken as refused (arts. 188.3 and 215).
   */
  static final Condicion RECONSIDERACION_CALLADA =
      new Condicion("reconsideración sin resolver", (e, _, _) -> callada(e), true);

  /** It may still be decided in its term. */
  static final Condicion RECONSIDERACION_EN_PLAZO =
      new Condicion("reconsideración en plazo", (e, _, _) -> !callada(e), true);

  private static boolean callada(Expediente e) {
    return e.ultimo("resolverReconsideracion")
        .filter(p -> p.estado() == Plazo.EstadoPlazo.VENCIDO)
        .isPresent();
  }

  private static long observaciones(Expediente e) {
    return e.actuaciones().reversed().stream()
        .takeWhile(a -> !a.tipo().equals(Actos.RESOLVER_RECURSO))
        .filter(a -> a.tipo().equals(Actos.OBSERVAR) && a.cuaderno() == null)
        .count();
  }

  private static Condicion deCuaderno(String nombre, BiPredicate<Cuaderno, Contexto> es) {
    return new Condicion(
        nombre,
        (e, c, acto) -> e.cuaderno(acto.cuaderno()).filter(k -> es.test(k, c)).isPresent(),
        true);
  }

  private static Stream<Cuaderno> oposiciones(Expediente e, Contexto c) {
    return e.cuadernos().stream().filter(k -> !TramoDeCuadernos.seDecideAparte(k, c));
  }

  /** The applicant proves the publication; otherwise the office publishes. */
  static final Condicion SE_ACREDITA_LA_PUBLICACION =
      deLaEntrada("el solicitante la acredita", p -> p.tieneTermino("publicacion"));

  /** The term to resolve is counted anew from the correction (the entry's {@code plazo.desde}). */
  static final Condicion CUENTA_DESDE_LA_SUBSANACION =
      deLaEntrada(
          "el plazo corre desde la subsanación",
          p -> {
            var plazo = p.plazo();
            return plazo != null && plazo.desde() == PlazoLegal.Desde.PRESENTACION_O_SUBSANACION;
          });

  /** Silence approves (Ley 27444, art. 33). */
  static final Condicion SILENCIO_POSITIVO =
      deLaEntrada("silencio positivo", p -> p.silencio() == Silencio.POSITIVO);

  /** The term to resolve ran out, and silence lets who asked take it as refused (art. 188.3). */
  static final Condicion SILENCIO_NEGATIVO =
      new Condicion(
          "silencio negativo",
          (e, c, _) ->
              c.procedimiento().silencio() == Silencio.NEGATIVO
                  && e.plazos().reversed().stream()
                      .filter(p -> p.tipo().equals("resolver") && p.cuaderno() == null)
                      .findFirst()
                      .filter(p -> p.estado() == Plazo.EstadoPlazo.VENCIDO)
                      .isPresent(),
          true);

  /** Somebody is called to answer. */
  static final Condicion CON_CONTRAPARTE =
      new Condicion(
          "con contraparte",
          (e, _, _) ->
              e.partes().stream()
                  .filter(p -> p.papel() == Parte.Papel.CONTRAPARTE)
                  .anyMatch(p -> p.vigente() || p.porEmplazar()),
          true);

  /** What the file asks is a visit, before any proceeding (D.Leg. 1075, art. 118). */
  static final Condicion ES_VISITA =
      deLaEntrada(
          "visita",
          p -> p.sobre() != null && p.sobre().acto().equals(TramoDeCuadernos.SOLICITAR_VISITA));

  /** Whoever hindered the visit was warned, and the warning is carried out (TUPA DDA-24). */
  static final Condicion CON_APERCIBIMIENTO = apercibimiento("se hace efectivo", true);

  /** The record of the visit ends the file (TUPA DDA-24, Nota 20). */
  static final Condicion SIN_APERCIBIMIENTO = apercibimiento("visita hecha", false);

  private static Condicion apercibimiento(String nombre, boolean hay) {
    return new Condicion(
        nombre,
        (_, _, acto) ->
            acto.datos() instanceof Actos.LevantarActa acta
                && hay == Boolean.TRUE.equals(acta.apercibimiento()),
        false);
  }

  /** Every respondent has answered or let its term pass. */
  static final Condicion TODOS_CONTESTARON =
      new Condicion(
          "todos contestaron",
          (e, _, acto) -> {
            var suyas = Quien.alcance(acto.autor(), e);
            return e.pendientes("contestacion").stream()
                .allMatch(p -> suyas.contains(p.obligado()));
          },
          false);

  /** The record of the hearing holds an agreement. */
  static final Condicion CON_ACUERDO =
      new Condicion(
          "con acuerdo",
          (_, _, acto) ->
              acto.datos() instanceof Actos.LevantarActa acta && acta.resultado().hayAcuerdo(),
          false);

  private static Condicion quedan(String nombre, String... tipos) {
    return new Condicion(nombre, (e, _, acto) -> Remedios.quedan(e, acto.autor(), tipos), false);
  }

  private static boolean nadiePuedeImpugnar(Expediente e) {
    return e.pendientes("impugnacion").stream().allMatch(p -> p.cuaderno() != null)
        && e.pendientes("firmeza").isEmpty()
        && e.pendientes("revisar").isEmpty();
  }

  /** Both. */
  Condicion y(Condicion otra) {
    if (this == SIEMPRE) {
      return otra;
    }
    return new Condicion(
        nombre + ", " + otra.nombre,
        (e, c, a) -> prueba.es(e, c, a) && otra.prueba.es(e, c, a),
        previa && otra.previa);
  }
}
