package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.expediente.Estado.FIRME;
import static pe.gob.indecopi.procedimientos.expediente.Estado.RESUELTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_ACUERDO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_APERCIBIMIENTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_CONTRAPARTE;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_REMEDIO_CONTRA_EL_FIN;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.ES_VISITA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SIN_APERCIBIMIENTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.TODOS_CONTESTARON;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ACUERDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.AUDIENCIA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CALIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.DECLINACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.DESCARGO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.IMPUGNACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.INSTRUCCION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.VISITA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.VISITA_HECHA;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.EMPLAZADOS;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CADA_NOTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CONTRAPARTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.CONTRAPARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien;

/** Between parties: admission, answer, evidence, hearing. */
final class TramoContencioso {
  private TramoContencioso() {}

  static List<Renglon> filas() {
    return Stream.of(
            calificacion(),
            visita(),
            descargo(),
            instruccion(),
            audiencia(),
            acuerdo(),
            declinacion())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Renglon> calificacion() {
    return Stream.of(
            TramoDeExamen.formal(CALIFICACION),
            List.of(
                en(CALIFICACION)
                    .al(Actos.ADMITIR, FUNCIONARIO)
                    .si(ES_VISITA)
                    .pasaA(EN_TRAMITE, VISITA)
                    .termina("examenFormal")
                    .notifica(SOLICITANTES)
                    .abreSiHay("coordinarVisita", ParaQuien.SOLICITANTE, NOTIFICACION),
                en(CALIFICACION)
                    .al(Actos.ADMITIR, FUNCIONARIO)
                    .si(CON_CONTRAPARTE)
                    .pasaA(EN_TRAMITE, DESCARGO)
                    .termina("examenFormal")
                    .notifica(EMPLAZADOS)
                    .abre("contestacion", CONTRAPARTES, NOTIFICACION),
                en(CALIFICACION)
                    .al(Actos.ADMITIR, FUNCIONARIO)
                    .pasaA(EN_TRAMITE, INSTRUCCION)
                    .termina("examenFormal")
                    .notifica(PARTES),
                inadmitida()
                    .si(CON_REMEDIO_CONTRA_EL_FIN)
                    .pasaA(RESUELTO, IMPUGNACION)
                    .abreSiHay("impugnacion", CADA_NOTIFICADO, NOTIFICACION),
                inadmitida().pasaA(FIRME, FIN_FIRME)))
        .flatMap(List::stream)
        .toList();
  }

  private static Renglon inadmitida() {
    return en(CALIFICACION)
        .al(Actos.INADMITIR, FUNCIONARIO)
        .termina("examenFormal", "resolver")
        .notifica(SOLICITANTES);
  }

  /**
   * A visit asked before any proceeding: made without notice to the other side (D.Leg. 807, art.
   * 2.c), it ends with its record, unless a warning is carried out (TUPA DDA-24, Nota 20). Who
   * asked it arranges its day with the authority, or abandons it (D.Leg. 1075, art. 118).
   */
  private static List<Renglon> visita() {
    return Stream.concat(
            Stream.of(
                en(VISITA)
                    .al(Actos.PROGRAMAR_VISITA, FUNCIONARIO)
                    .termina("coordinarVisita")
                    .notifica(SOLICITANTES),
                en(VISITA)
                    .al(Actos.LEVANTAR_ACTA, FUNCIONARIO)
                    .si(CON_APERCIBIMIENTO.y(CON_CONTRAPARTE))
                    .pasaA(EN_TRAMITE, DESCARGO)
                    .deja("coordinarVisita")
                    .notifica(EMPLAZADOS)
                    .abre("contestacion", CONTRAPARTES, NOTIFICACION),
                en(VISITA)
                    .al(Actos.LEVANTAR_ACTA, FUNCIONARIO)
                    .si(SIN_APERCIBIMIENTO)
                    .pasaA(CONCLUIDO, VISITA_HECHA)
                    .dejaTodo()
                    .notifica(EMPLAZADOS)),
            TramoDeAbandono.alVencer(() -> en(VISITA).vence("coordinarVisita"), SOLICITANTES))
        .toList();
  }

  /** Who does not answer is in default; the file goes on without it (Ley 27444, art. 223). */
  static List<Renglon> descargo() {
    return Stream.of(Actos.CONTESTAR, Actos.DESCARGAR)
        .flatMap(
            acto ->
                Stream.of(
                    contesta(acto).si(TODOS_CONTESTARON).pasaA(EN_TRAMITE, INSTRUCCION),
                    contesta(acto)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                filas -> {
                  filas.add(
                      en(DESCARGO)
                          .vence("contestacion")
                          .si(TODOS_CONTESTARON)
                          .pasaA(EN_TRAMITE, INSTRUCCION)
                          .notifica(PARTES));
                  filas.add(en(DESCARGO).vence("contestacion"));
                  return filas;
                }));
  }

  private static Renglon contesta(String acto) {
    return en(DESCARGO)
        .al(acto, CONTRAPARTE)
        .dentroDe("contestacion")
        .terminaElSuyo("contestacion")
        .notifica(PARTES);
  }

  private static List<Renglon> instruccion() {
    return List.of(
        en(INSTRUCCION)
            .al(Actos.CITAR_AUDIENCIA, FUNCIONARIO)
            .pasaA(EN_TRAMITE, AUDIENCIA)
            .notifica(PARTES),
        en(INSTRUCCION).al(Actos.PROGRAMAR_VISITA, FUNCIONARIO),
        en(INSTRUCCION).al(Actos.ADMITIR_PRUEBA, FUNCIONARIO).notifica(PARTES),
        en(INSTRUCCION).al(Actos.LEVANTAR_ACTA, FUNCIONARIO).notifica(PARTES));
  }

  /** The sides may end it between them (Ley 27444, arts. 186.1 and 228). */
  private static List<Renglon> acuerdo() {
    return Stream.of(DESCARGO, INSTRUCCION, AUDIENCIA)
        .flatMap(
            etapa ->
                Stream.of(
                    en(etapa).al(Actos.PROPONER, PARTE).notifica(PARTES),
                    en(etapa)
                        .al(Actos.ACEPTAR, PARTE)
                        .pasaA(CONCLUIDO, ACUERDO)
                        .dejaTodo()
                        .notifica(PARTES)))
        .toList();
  }

  /** Another organ is competent: it goes on there (Ley 27444, art. 130). */
  private static List<Renglon> declinacion() {
    return Stream.of(CALIFICACION, DESCARGO, INSTRUCCION)
        .map(
            etapa ->
                en(etapa)
                    .al(Actos.DECLINAR_COMPETENCIA, FUNCIONARIO)
                    .si(Condicion.previsto(Actos.DECLINAR_COMPETENCIA))
                    .pasaA(CONCLUIDO, DECLINACION)
                    .dejaTodo()
                    .notifica(PARTES))
        .toList();
  }

  private static List<Renglon> audiencia() {
    return List.of(
        en(AUDIENCIA)
            .al(Actos.LEVANTAR_ACTA, FUNCIONARIO)
            .si(CON_ACUERDO)
            .pasaA(CONCLUIDO, ACUERDO)
            .dejaTodo()
            .notifica(PARTES),
        en(AUDIENCIA)
            .al(Actos.LEVANTAR_ACTA, FUNCIONARIO)
            .pasaA(EN_TRAMITE, INSTRUCCION)
            .notifica(PARTES),
        en(AUDIENCIA).al(Actos.CITAR_AUDIENCIA, FUNCIONARIO).notifica(PARTES));
  }
}
