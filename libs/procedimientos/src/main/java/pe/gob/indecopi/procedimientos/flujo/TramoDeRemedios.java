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
import static pe.gob.indecopi.procedimientos.flujo.Condicion.LAS_DEMAS_PUDIERON;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.NADIE_PUEDE_IMPUGNAR;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.APELACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ARCHIVO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CERTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIRMEZA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.IMPUGNACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.RECONSIDERACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SEGUNDA_INSTANCIA;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CADA_NOTIFICADO;
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
   * @param deVuelta where an annulled decision is taken again
   */
  static List<Renglon> filas(Etapa deVuelta) {
    return Stream.concat(remedios(deVuelta).stream(), fin().stream()).toList();
  }

  private static List<Renglon> remedios(Etapa deVuelta) {
    return List.of(
        en(IMPUGNACION)
            .al(Actos.RECONSIDERAR, PARTE)
            .dentroDe("impugnacion")
            .pasaA(IMPUGNADO, RECONSIDERACION)
            .notifica(PARTES)
            .abreSiHay("resolverReconsideracion", AUTORIDAD, ACTO),
        en(IMPUGNACION)
            .al(Actos.APELAR, PARTE)
            .dentroDe("impugnacion")
            .pasaA(IMPUGNADO, APELACION)
            .notifica(PARTES),
        // Each party has its own reconsideration; it is decided before the file goes up.
        en(RECONSIDERACION).al(Actos.RECONSIDERAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(APELACION)
            .al(Actos.RECONSIDERAR, PARTE)
            .dentroDe("impugnacion")
            .pasaA(IMPUGNADO, RECONSIDERACION)
            .notifica(PARTES)
            .abreSiHay("resolverReconsideracion", AUTORIDAD, ACTO),
        en(APELACION).al(Actos.APELAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(RECONSIDERACION).al(Actos.APELAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(IMPUGNACION).vence("impugnacion").si(NADIE_PUEDE_IMPUGNAR).pasaA(FIRME, FIN_FIRME),
        en(IMPUGNACION).vence("impugnacion").si(ALGUIEN_PUEDE_IMPUGNAR),
        en(APELACION).vence("impugnacion"),
        en(RECONSIDERACION).vence("impugnacion"),
        en(SEGUNDA_INSTANCIA).vence("impugnacion"),
        en(RECONSIDERACION)
            .al(Actos.RESOLVER_RECURSO, FUNCIONARIO)
            .si(APELADA.y(LAS_DEMAS_PUDIERON))
            .pasaA(IMPUGNADO, APELACION)
            .termina("resolverReconsideracion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abreSiHay("impugnacion", CADA_NOTIFICADO, NOTIFICACION),
        en(RECONSIDERACION)
            .al(Actos.RESOLVER_RECURSO, FUNCIONARIO)
            .si(LAS_DEMAS_PUDIERON)
            .pasaA(RESUELTO, IMPUGNACION)
            .termina("resolverReconsideracion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abreSiHay("impugnacion", CADA_NOTIFICADO, NOTIFICACION),
        en(APELACION)
            .al(Actos.CONCEDER_RECURSO, FUNCIONARIO)
            .pasaA(IMPUGNADO, SEGUNDA_INSTANCIA)
            .notifica(PARTES)
            .abreSiHay("resolverApelacion", AUTORIDAD, ACTO),
        en(SEGUNDA_INSTANCIA).al(Actos.APELAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(SEGUNDA_INSTANCIA)
            .al(Actos.RESOLVER_RECURSO, SALA)
            .si(ANULADA.y(LAS_DEMAS_PUDIERON))
            .pasaA(EN_TRAMITE, deVuelta)
            .termina("resolverApelacion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abreSiHay("resolver", AUTORIDAD, ACTO),
        en(SEGUNDA_INSTANCIA)
            .al(Actos.RESOLVER_RECURSO, SALA)
            .si(LAS_DEMAS_PUDIERON)
            .pasaA(RESUELTO, FIRMEZA)
            .termina("resolverApelacion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abre("firmeza", CADA_NOTIFICADO, NOTIFICACION),
        en(FIRMEZA).vence("firmeza").si(NADIE_PUEDE_IMPUGNAR).pasaA(FIRME, FIN_FIRME),
        en(FIRMEZA).vence("firmeza").si(ALGUIEN_PUEDE_IMPUGNAR));
  }

  private static List<Renglon> fin() {
    return List.of(
        en(FIN_FIRME).al(Actos.DECLARAR_FIRME, SISTEMA).notifica(PARTES),
        en(FIN_FIRME)
            .al(Actos.EMITIR_CERTIFICADO, FUNCIONARIO)
            .si(CONCEDE_ALGO)
            .pasaA(CONCLUIDO, CERTIFICADO)
            .notifica(SOLICITANTES),
        en(FIN_FIRME).al(Actos.ARCHIVAR, FUNCIONARIO).pasaA(CONCLUIDO, ARCHIVO).notifica(PARTES));
  }
}
