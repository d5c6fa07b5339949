package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CONCEDE_ALGO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_CONTRAPARTE;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.TODOS_CONTESTARON;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ARCHIVO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CONCURSO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EMPLAZAMIENTO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EXAMEN_DE_FONDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EXAMEN_FORMAL;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.EMPLAZADOS;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CONTRAPARTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.CONTRAPARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Stream;

/** An insolvency: the debtor is called, the concurso declared, published and closed. */
final class TramoDeConcurso {
  private TramoDeConcurso() {}

  static List<Renglon> filas() {
    return Stream.of(llamado(), concurso()).flatMap(List::stream).toList();
  }

  private static List<Renglon> llamado() {
    return List.of(
        en(EXAMEN_FORMAL)
            .al(Actos.CORRER_TRASLADO, FUNCIONARIO)
            .si(CON_CONTRAPARTE)
            .pasaA(EN_TRAMITE, EMPLAZAMIENTO)
            .termina("examenFormal")
            .notifica(EMPLAZADOS)
            .abre("contestacion", CONTRAPARTES, NOTIFICACION),
        contesta().si(TODOS_CONTESTARON).pasaA(EN_TRAMITE, EXAMEN_DE_FONDO),
        contesta(),
        en(EMPLAZAMIENTO)
            .vence("contestacion")
            .si(TODOS_CONTESTARON)
            .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
            .notifica(PARTES),
        en(EMPLAZAMIENTO).vence("contestacion"));
  }

  private static Renglon contesta() {
    return en(EMPLAZAMIENTO)
        .al(Actos.CONTESTAR, CONTRAPARTE)
        .dentroDe("contestacion")
        .terminaElSuyo("contestacion")
        .notifica(PARTES);
  }

  /**
   * What the creditors agreed on the debtor's fate is noted as it comes: a plan (Ley 27809, arts.
   * 65 and 66), liquidation by them (arts. 70 and 74) or ex officio (art. 96).
   */
  private static List<Renglon> concurso() {
    return List.of(
        en(FIN_FIRME)
            .al(Actos.DIFUNDIR, FUNCIONARIO)
            .si(CONCEDE_ALGO)
            .pasaA(EN_TRAMITE, CONCURSO)
            .notifica(PARTES),
        en(CONCURSO).al(Actos.CITAR_AUDIENCIA, FUNCIONARIO).notifica(PARTES),
        en(CONCURSO).al(Actos.LEVANTAR_ACTA, FUNCIONARIO).notifica(PARTES),
        en(CONCURSO).al(Actos.APROBAR_PLAN, FUNCIONARIO).notifica(PARTES),
        en(CONCURSO).al(Actos.DISPONER_LIQUIDACION, FUNCIONARIO).notifica(PARTES),
        en(CONCURSO)
            .al(Actos.ARCHIVAR, FUNCIONARIO)
            .pasaA(CONCLUIDO, ARCHIVO)
            .dejaTodo()
            .notifica(PARTES));
  }
}
