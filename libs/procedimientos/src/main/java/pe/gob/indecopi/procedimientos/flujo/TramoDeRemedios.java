package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.expediente.Estado.FIRME;
import static pe.gob.indecopi.procedimientos.expediente.Estado.IMPUGNADO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.RESUELTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.ALGUIEN_PUEDE_IMPUGNAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.ANULADA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.APELADA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CONCEDE_ALGO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_APELACION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_REVISION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.FUNDADA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.HAY_QUEJA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.LAS_DEMAS_PUDIERON;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.NADA_QUE_EMITIR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.NADIE_PUEDE_IMPUGNAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.QUEDA_APELACION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.QUEDA_RECONSIDERACION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.QUEDA_REVISION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.RECURSO_POR_CALIFICAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.REPUESTA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ABANDONO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.APELACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ARCHIVO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CERTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EN_REVISION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIRMEZA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.IMPUGNACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.RECONSIDERACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.REVISION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SEGUNDA_INSTANCIA;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CADA_NOTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.LOS_DEMAS;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SALA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SISTEMA;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/** Remedies, and the end that they leave. */
final class TramoDeRemedios {
  private TramoDeRemedios() {}

  /**
   * @param primera where a file goes on that was not admitted, or abandoned, and should not have
   *     been
   * @param deVuelta where an annulled decision is taken again
   */
  static List<Renglon> filas(Etapa primera, Etapa deVuelta) {
    return Stream.of(
            interposicion(),
            vencimientos(),
            TramoDeAbandono.firmeza(),
            reconsideracion(primera),
            segundaInstancia(primera, deVuelta),
            revision(primera, deVuelta),
            desistimiento(),
            quejas(),
            fin())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Renglon> interposicion() {
    return List.of(
        reconsidera(IMPUGNACION),
        apela(IMPUGNACION).pasaA(IMPUGNADO, APELACION),
        reconsidera(ABANDONO),
        apela(ABANDONO).pasaA(IMPUGNADO, APELACION),
        // Each party has its own reconsideration; it is decided before the file goes up.
        en(RECONSIDERACION).al(Actos.RECONSIDERAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        reconsidera(APELACION),
        apela(APELACION),
        // Not decided in its term, it is taken as refused (Ley 27444, arts. 188.3 and 215).
        en(RECONSIDERACION)
            .al(Actos.APELAR, PARTE)
            .si(Condicion.RECONSIDERACION_CALLADA)
            .antes(Actos.SILENCIO_NEGATIVO)
            .pasaA(IMPUGNADO, APELACION)
            .notifica(PARTES),
        apela(RECONSIDERACION).si(Condicion.RECONSIDERACION_EN_PLAZO),
        apela(SEGUNDA_INSTANCIA));
  }

  private static Renglon reconsidera(Etapa etapa) {
    return en(etapa)
        .al(Actos.RECONSIDERAR, PARTE)
        .dentroDe("impugnacion")
        .pasaA(IMPUGNADO, RECONSIDERACION)
        .notifica(PARTES)
        .abreSiHay("resolverReconsideracion", AUTORIDAD, ACTO);
  }

  private static Renglon apela(Etapa etapa) {
    return en(etapa).al(Actos.APELAR, PARTE).dentroDe("impugnacion").notifica(PARTES);
  }

  private static List<Renglon> vencimientos() {
    return List.of(
        en(IMPUGNACION).vence("impugnacion").si(NADIE_PUEDE_IMPUGNAR).pasaA(FIRME, FIN_FIRME),
        en(IMPUGNACION).vence("impugnacion").si(ALGUIEN_PUEDE_IMPUGNAR),
        en(APELACION).vence("impugnacion"),
        en(RECONSIDERACION).vence("impugnacion"),
        en(SEGUNDA_INSTANCIA).vence("impugnacion"),
        en(FIRMEZA).vence("firmeza").si(NADIE_PUEDE_IMPUGNAR).pasaA(FIRME, FIN_FIRME),
        en(FIRMEZA).vence("firmeza").si(ALGUIEN_PUEDE_IMPUGNAR));
  }

  private static List<Renglon> reconsideracion(Etapa primera) {
    return List.of(
        repuesta(RECONSIDERACION, FUNCIONARIO, primera).termina("resolverReconsideracion"),
        reconsiderada().si(APELADA.y(LAS_DEMAS_PUDIERON)).pasaA(IMPUGNADO, APELACION),
        reconsiderada().si(CON_APELACION.y(LAS_DEMAS_PUDIERON)).pasaA(RESUELTO, IMPUGNACION),
        // In sole instance what is reconsidered ends the way (Ley 27444, art. 218.2.a).
        en(RECONSIDERACION)
            .al(Actos.RESOLVER_RECURSO, FUNCIONARIO)
            .si(LAS_DEMAS_PUDIERON)
            .pasaA(RESUELTO, FIRMEZA)
            .termina("resolverReconsideracion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abre("firmeza", CADA_NOTIFICADO, NOTIFICACION));
  }

  private static Renglon reconsiderada() {
    return en(RECONSIDERACION)
        .al(Actos.RESOLVER_RECURSO, FUNCIONARIO)
        .termina("resolverReconsideracion")
        .deja("impugnacion")
        .notifica(PARTES)
        .abreSiHay("impugnacion", CADA_NOTIFICADO, NOTIFICACION);
  }

  private static List<Renglon> segundaInstancia(Etapa primera, Etapa deVuelta) {
    return List.of(
        en(APELACION)
            .al(Actos.CONCEDER_RECURSO, FUNCIONARIO)
            .pasaA(IMPUGNADO, SEGUNDA_INSTANCIA)
            .notifica(PARTES)
            .abreSiHay("resolverApelacion", AUTORIDAD, ACTO),
        // The other side answers the appeal and may join it (Ley 27444, arts. 190.2 and 227.3).
        en(SEGUNDA_INSTANCIA)
            .al(Actos.CORRER_TRASLADO, SALA)
            .notifica(PARTES)
            .abreSiHay("absolverApelacion", LOS_DEMAS, NOTIFICACION),
        en(SEGUNDA_INSTANCIA)
            .al(Actos.CONTESTAR, PARTE)
            .dentroDe("absolverApelacion")
            .terminaElSuyo("absolverApelacion")
            .notifica(PARTES),
        en(SEGUNDA_INSTANCIA)
            .al(Actos.ADHERIRSE, PARTE)
            .dentroDe("absolverApelacion")
            .terminaElSuyo("absolverApelacion")
            .notifica(PARTES),
        en(SEGUNDA_INSTANCIA).vence("absolverApelacion"),
        repuesta(SEGUNDA_INSTANCIA, SALA, primera).termina("resolverApelacion"),
        anulada(SEGUNDA_INSTANCIA, deVuelta).termina("resolverApelacion"),
        decidida(SEGUNDA_INSTANCIA)
            .si(CON_REVISION.y(LAS_DEMAS_PUDIERON))
            .termina("resolverApelacion")
            .abreSiHay("revisar", CADA_NOTIFICADO, NOTIFICACION),
        decidida(SEGUNDA_INSTANCIA)
            .si(LAS_DEMAS_PUDIERON)
            .termina("resolverApelacion")
            .abre("firmeza", CADA_NOTIFICADO, NOTIFICACION));
  }

  private static Renglon repuesta(Etapa etapa, Quien decide, Etapa primera) {
    return devuelve(etapa, decide, primera).si(REPUESTA.y(LAS_DEMAS_PUDIERON));
  }

  private static Renglon anulada(Etapa etapa, Etapa deVuelta) {
    return devuelve(etapa, SALA, deVuelta).si(ANULADA.y(LAS_DEMAS_PUDIERON));
  }

  private static Renglon devuelve(Etapa etapa, Quien decide, Etapa donde) {
    return en(etapa)
        .al(Actos.RESOLVER_RECURSO, decide)
        .pasaA(EN_TRAMITE, donde)
        .deja("impugnacion")
        .notifica(PARTES)
        .abreSiHay("resolver", AUTORIDAD, ACTO);
  }

  private static Renglon decidida(Etapa etapa) {
    return en(etapa)
        .al(Actos.RESOLVER_RECURSO, SALA)
        .pasaA(RESUELTO, FIRMEZA)
        .deja("impugnacion")
        .notifica(PARTES);
  }

  /** A third instance, only where a law grants it (Ley 27444, art. 207.1). */
  private static List<Renglon> revision(Etapa primera, Etapa deVuelta) {
    return List.of(
        en(FIRMEZA)
            .al(Actos.INTERPONER_REVISION, PARTE)
            .si(CON_REVISION)
            .dentroDe("revisar")
            .pasaA(IMPUGNADO, REVISION)
            .notifica(PARTES),
        en(REVISION)
            .al(Actos.INTERPONER_REVISION, PARTE)
            .si(CON_REVISION)
            .dentroDe("revisar")
            .notifica(PARTES),
        en(FIRMEZA).vence("revisar").si(NADIE_PUEDE_IMPUGNAR).pasaA(FIRME, FIN_FIRME),
        en(FIRMEZA).vence("revisar").si(ALGUIEN_PUEDE_IMPUGNAR),
        en(REVISION).vence("revisar"),
        en(EN_REVISION).vence("revisar"),
        en(REVISION)
            .al(Actos.CONCEDER_RECURSO, SALA)
            .pasaA(IMPUGNADO, EN_REVISION)
            .notifica(PARTES)
            .abreSiHay("resolverRevision", AUTORIDAD, ACTO),
        repuesta(EN_REVISION, SALA, primera)
            .termina("resolverRevision")
            .deja("impugnacion", "revisar"),
        anulada(EN_REVISION, deVuelta).termina("resolverRevision").deja("impugnacion", "revisar"),
        decidida(EN_REVISION)
            .termina("resolverRevision")
            .deja("impugnacion", "revisar")
            .abre("firmeza", CADA_NOTIFICADO, NOTIFICACION));
  }

  /** Who withdraws its remedy leaves the decision firm for itself (Ley 27444, art. 190.2). */
  private static List<Renglon> desistimiento() {
    return Stream.of(
            Stream.of(
                desiste(RECONSIDERACION).si(QUEDA_RECONSIDERACION),
                desiste(RECONSIDERACION)
                    .si(QUEDA_APELACION)
                    .pasaA(IMPUGNADO, APELACION)
                    .deja("resolverReconsideracion")),
            sinOtroRecurso(RECONSIDERACION, "resolverReconsideracion"),
            Stream.of(desiste(APELACION).si(QUEDA_APELACION)),
            sinOtroRecurso(APELACION, "resolverApelacion"),
            Stream.of(desiste(SEGUNDA_INSTANCIA).si(QUEDA_APELACION)),
            sinOtroRecurso(SEGUNDA_INSTANCIA, "resolverApelacion"),
            Stream.of(
                desiste(REVISION).si(QUEDA_REVISION),
                desiste(REVISION).si(ALGUIEN_PUEDE_IMPUGNAR).pasaA(RESUELTO, FIRMEZA),
                desiste(REVISION).pasaA(FIRME, FIN_FIRME),
                desiste(EN_REVISION).si(QUEDA_REVISION),
                desiste(EN_REVISION).pasaA(FIRME, FIN_FIRME).deja("resolverRevision", "revisar")))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Renglon> sinOtroRecurso(Etapa etapa, String plazo) {
    return Stream.of(
        desiste(etapa).si(ALGUIEN_PUEDE_IMPUGNAR).pasaA(RESUELTO, IMPUGNACION).deja(plazo),
        desiste(etapa).pasaA(FIRME, FIN_FIRME).deja(plazo, "absolverApelacion"));
  }

  private static Renglon desiste(Etapa etapa) {
    return en(etapa).al(Actos.DESISTIR_DEL_RECURSO, PARTE).notifica(PARTES);
  }

  /**
   * A late remedy that its author insisted on is refused by a decision, and its refusal complained
   * of before the superior, who decides in three days (Ley 27444, arts. 124.1 and 158).
   */
  private static List<Renglon> quejas() {
    return Stream.of(IMPUGNACION, ABANDONO, APELACION, FIN_FIRME)
        .flatMap(
            etapa ->
                Stream.of(
                    en(etapa).al(Actos.DENEGAR_RECURSO, FUNCIONARIO).si(RECURSO_POR_CALIFICAR),
                    en(etapa)
                        .al(Actos.QUEJARSE, PARTE)
                        .notifica(PARTES)
                        .abreSiHay("resolverQueja", AUTORIDAD, ACTO),
                    en(etapa)
                        .al(Actos.RESOLVER_QUEJA, SALA)
                        .si(HAY_QUEJA.y(FUNDADA))
                        .pasaA(IMPUGNADO, SEGUNDA_INSTANCIA)
                        .termina("resolverQueja")
                        .notifica(PARTES)
                        .abreSiHay("resolverApelacion", AUTORIDAD, ACTO),
                    en(etapa)
                        .al(Actos.RESOLVER_QUEJA, SALA)
                        .si(HAY_QUEJA)
                        .termina("resolverQueja")
                        .notifica(PARTES)))
        .toList();
  }

  private static List<Renglon> fin() {
    return List.of(
        en(FIN_FIRME).al(Actos.DECLARAR_FIRME, SISTEMA).notifica(PARTES),
        en(FIN_FIRME)
            .al(Actos.EMITIR_CERTIFICADO, FUNCIONARIO)
            .si(CONCEDE_ALGO)
            .pasaA(CONCLUIDO, CERTIFICADO)
            .notifica(SOLICITANTES),
        // What was granted is not put away while its paper was not given.
        en(FIN_FIRME)
            .al(Actos.ARCHIVAR, FUNCIONARIO)
            .si(NADA_QUE_EMITIR)
            .pasaA(CONCLUIDO, ARCHIVO)
            .notifica(PARTES));
  }
}
