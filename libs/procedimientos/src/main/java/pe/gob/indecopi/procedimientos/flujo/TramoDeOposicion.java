package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_OPOSICION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CORRE_DE_NUEVO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.OPOSICIONES_ADMITIDAS;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.POR_CALIFICAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SE_ACREDITA_LA_PUBLICACION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SIN_OPOSICION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.previsto;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CONTESTACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EXAMEN_DE_FONDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EXAMEN_FORMAL;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.IMPUGNACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.OPOSICION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.PUBLICACION_ORDENADA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SUBSANACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SUBSANACION_DE_FONDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.TRASLADO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.PUBLICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.TODOS;
import static pe.gob.indecopi.procedimientos.flujo.Quien.CUALQUIERA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PROMOVENTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SISTEMA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SOLICITANTE;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien;

/** What becomes of oppositions, from the publication of what is asked to the answer to them. */
final class TramoDeOposicion {
  private TramoDeOposicion() {}

  static List<Renglon> filas() {
    return Stream.of(ordenDePublicar(), publicacion(), rectificacion(), oposicion(), cambios())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Until it is decided the applicant may ask for less (Decisión 486, art. 143) and prove its
   * priority (art. 10), and the parties may bring what they agreed (D.Leg. 1075, art. 56).
   */
  private static List<Renglon> cambios() {
    var suyos =
        Stream.of(
                EXAMEN_FORMAL,
                SUBSANACION,
                PUBLICACION_ORDENADA,
                OPOSICION,
                TRASLADO,
                CONTESTACION,
                EXAMEN_DE_FONDO,
                SUBSANACION_DE_FONDO)
            .flatMap(
                etapa ->
                    Stream.of(Actos.LIMITAR, Actos.ACREDITAR_PRIORIDAD)
                        .map(acto -> en(etapa).al(acto, SOLICITANTE).si(previsto(acto))));
    var acuerda =
        Stream.of(PUBLICACION_ORDENADA, OPOSICION, TRASLADO, CONTESTACION, EXAMEN_DE_FONDO)
            .map(
                etapa ->
                    en(etapa)
                        .al(Actos.PRESENTAR_ACUERDO, PARTE)
                        .si(previsto(Actos.PRESENTAR_ACUERDO)));
    return Stream.concat(Stream.concat(suyos, acuerda).map(r -> r.notifica(PARTES)), ordenUnica())
        .toList();
  }

  /** Of several files for one sign, while none is ordered to be published (TUPA DSD-10.5.a). */
  private static Stream<Renglon> ordenUnica() {
    return Stream.of(EXAMEN_FORMAL, SUBSANACION)
        .map(
            etapa ->
                en(etapa)
                    .al(Actos.PEDIR_ORDEN_UNICA, SOLICITANTE)
                    .si(previsto(Actos.PEDIR_ORDEN_UNICA).y(SE_ACREDITA_LA_PUBLICACION)));
  }

  /**
   * The applicant publishes and proves it; where its entry has no term for that, the office itself
   * publishes in its gazette, and the day of the act is that of the publication (D.Leg. 1212, art.
   * 6; D.S. 071-2017-PCM).
   */
  private static List<Renglon> ordenDePublicar() {
    return List.of(
        orden()
            .si(SE_ACREDITA_LA_PUBLICACION)
            .pasaA(EN_TRAMITE, PUBLICACION_ORDENADA)
            .abreSiHay("publicacion", ParaQuien.SOLICITANTE, NOTIFICACION),
        orden().pasaA(EN_TRAMITE, OPOSICION).abre("oposicion", TODOS, ACTO));
  }

  private static Renglon orden() {
    return en(EXAMEN_FORMAL)
        .al(Actos.ORDENAR_PUBLICACION, FUNCIONARIO)
        .termina("examenFormal")
        .notifica(SOLICITANTES);
  }

  private static List<Renglon> publicacion() {
    return Stream.of(
            publicacionPorAcreditar().stream(),
            TramoDeAbandono.alVencer(() -> en(PUBLICACION_ORDENADA).vence("publicacion"), PARTES),
            subsanacionDeOposicion(PUBLICACION_ORDENADA))
        .flatMap(Function.identity())
        .toList();
  }

  private static List<Renglon> publicacionPorAcreditar() {
    return List.of(
        en(PUBLICACION_ORDENADA)
            .al(Actos.ACREDITAR_PUBLICACION, SOLICITANTE)
            .dentroDe("publicacion")
            .pasaA(EN_TRAMITE, OPOSICION)
            .termina("publicacion")
            .abre("oposicion", TODOS, PUBLICACION),
        // The thirty days run from the publication (Decisión 486, art. 146), not from its proof,
        // which the applicant may hand in thirty days later.
        en(PUBLICACION_ORDENADA).al(Actos.OPONER, CUALQUIERA));
  }

  /**
   * What was published wrong is published right, until it is decided (Ley 27444, art. 201.2); if
   * the window runs again, what came meanwhile stands.
   */
  private static List<Renglon> rectificacion() {
    return Stream.of(OPOSICION, TRASLADO, CONTESTACION, EXAMEN_DE_FONDO)
        .flatMap(
            etapa ->
                Stream.of(
                    rectifica(etapa)
                        .si(CORRE_DE_NUEVO)
                        .pasaA(EN_TRAMITE, OPOSICION)
                        .deja("oposicion", "contestacion")
                        .abre("oposicion", TODOS, ACTO),
                    rectifica(etapa)))
        .toList();
  }

  private static Renglon rectifica(Etapa etapa) {
    return en(etapa).al(Actos.RECTIFICAR_PUBLICACION, FUNCIONARIO).notifica(PARTES);
  }

  private static List<Renglon> oposicion() {
    var filas =
        new ArrayList<>(
            List.of(
                en(OPOSICION).al(Actos.OPONER, CUALQUIERA).dentroDe("oposicion"),
                en(OPOSICION).al(Actos.PEDIR_PLAZO_DE_PRUEBA, PROMOVENTE).dentroDe("oposicion"),
                en(CONTESTACION)
                    .al(Actos.PEDIR_PLAZO_DE_PRUEBA, SOLICITANTE)
                    .dentroDe("contestacion"),
                en(OPOSICION)
                    .vence("oposicion")
                    .si(CON_OPOSICION)
                    .pasaA(EN_TRAMITE, TRASLADO)
                    .notifica(PARTES),
                en(OPOSICION)
                    .vence("oposicion")
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO),
                // Received on the last day and decided after the window was swept: in time.
                en(TRASLADO).al(Actos.OPONER, CUALQUIERA).dentroDe("oposicion"),
                en(EXAMEN_DE_FONDO)
                    .al(Actos.OPONER, CUALQUIERA)
                    .dentroDe("oposicion")
                    .pasaA(EN_TRAMITE, TRASLADO),
                en(TRASLADO)
                    .al(Actos.CORRER_TRASLADO, FUNCIONARIO)
                    .si(OPOSICIONES_ADMITIDAS)
                    .pasaA(EN_TRAMITE, CONTESTACION)
                    .notifica(SOLICITANTES)
                    .abre("contestacion", ParaQuien.SOLICITANTE, NOTIFICACION),
                en(CONTESTACION)
                    .al(Actos.CONTESTAR, SOLICITANTE)
                    .dentroDe("contestacion")
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .termina("contestacion")
                    .notifica(PARTES),
                en(CONTESTACION).vence("contestacion").pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)));
    for (var etapa : List.of(OPOSICION, TRASLADO)) {
      filas.addAll(calificacion(etapa));
    }
    filas.addAll(despuesDelTraslado());
    for (var etapa : List.of(CONTESTACION, EXAMEN_DE_FONDO, IMPUGNACION, FIN_FIRME)) {
      // A late paper is judged whenever the official comes to it.
      filas.add(
          en(etapa)
              .al(Actos.INADMITIR, FUNCIONARIO)
              .notifica(Fila.Destinatarios.PROMOVENTE)
              .abreSiHay("impugnacion", ParaQuien.PROMOVENTE, NOTIFICACION));
    }
    return filas;
  }

  /** An opposition that lives again, or is withdrawn, when the others were already answered. */
  private static List<Renglon> despuesDelTraslado() {
    var filas = new ArrayList<Renglon>();
    for (var etapa : List.of(CONTESTACION, EXAMEN_DE_FONDO)) {
      // Paid within its two days and confirmed after them (D.Leg. 1075, art. 55).
      filas.add(
          en(etapa)
              .al(Actos.PAGO_CONFIRMADO, SISTEMA)
              .si(POR_CALIFICAR)
              .pasaA(EN_TRAMITE, TRASLADO)
              .deja("contestacion")
              .notifica(PARTES));
      filas.add(en(etapa).al(Actos.PAGO_CONFIRMADO, SISTEMA));
      // Its inadmission was revoked on appeal: it is answered as any other.
      filas.add(
          en(etapa)
              .al(Actos.ADMITIR, FUNCIONARIO)
              .pasaA(EN_TRAMITE, TRASLADO)
              .deja("contestacion")
              .notifica(PARTES));
    }
    filas.add(
        en(CONTESTACION)
            .al(Actos.DESISTIR, PROMOVENTE)
            .si(SIN_OPOSICION)
            .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
            .deja("contestacion")
            .notifica(PARTES));
    filas.add(en(CONTESTACION).al(Actos.DESISTIR, PROMOVENTE).notifica(PARTES));
    filas.add(en(EXAMEN_DE_FONDO).al(Actos.DESISTIR, PROMOVENTE).notifica(PARTES));
    return filas;
  }

  /** What becomes of an opposition: its fee, its papers, its admission. */
  private static List<Renglon> calificacion(Etapa etapa) {
    var sinOtra =
        etapa.equals(TRASLADO)
            ? Stream.of(
                en(etapa)
                    .al(Actos.INADMITIR, FUNCIONARIO)
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .notifica(Fila.Destinatarios.PROMOVENTE)
                    .abreSiHay("impugnacion", ParaQuien.PROMOVENTE, NOTIFICACION),
                en(etapa)
                    .vence("subsanarTasaOposicion")
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .notifica(Fila.Destinatarios.PROMOVENTE),
                en(etapa)
                    .al(Actos.DESISTIR, PROMOVENTE)
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .notifica(PARTES))
            : Stream.<Renglon>empty();
    var decide =
        Stream.of(
            en(etapa)
                .al(Actos.ADMITIR, FUNCIONARIO)
                .termina("subsanarFundamentosOposicion", "subsanarPoderOposicion")
                .notifica(Fila.Destinatarios.PROMOVENTE),
            en(etapa)
                .al(Actos.INADMITIR, FUNCIONARIO)
                .notifica(Fila.Destinatarios.PROMOVENTE)
                .abreSiHay("impugnacion", ParaQuien.PROMOVENTE, NOTIFICACION),
            // D.Leg. 1075, arts. 54 and 55: before it is refused, what it lacks is asked for.
            en(etapa).al(Actos.OBSERVAR, FUNCIONARIO).notifica(Fila.Destinatarios.PROMOVENTE),
            en(etapa).vence("subsanarFundamentosOposicion"),
            en(etapa).vence("subsanarPoderOposicion"));
    return Stream.of(sinOtra, decide, subsanacionDeOposicion(etapa))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<Renglon> subsanacionDeOposicion(Etapa etapa) {
    return Stream.of(
        en(etapa).al(Actos.PAGO_CONFIRMADO, SISTEMA).termina("subsanarTasaOposicion"),
        en(etapa).al(Actos.PAGO_INSUFICIENTE, SISTEMA).notifica(Fila.Destinatarios.PROMOVENTE),
        en(etapa).al(Actos.SUBSANAR, PROMOVENTE),
        en(etapa)
            .al(Actos.DESISTIR, PROMOVENTE)
            .termina(
                "subsanarTasaOposicion", "subsanarFundamentosOposicion", "subsanarPoderOposicion")
            .notifica(PARTES),
        en(etapa).vence("subsanarTasaOposicion").notifica(Fila.Destinatarios.PROMOVENTE));
  }
}
