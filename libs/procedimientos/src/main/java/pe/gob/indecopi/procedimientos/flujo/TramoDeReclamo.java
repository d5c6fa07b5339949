package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_ACUERDO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.TODOS_CONTESTARON;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ACUERDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.AUDIENCIA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.DESCARGO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.MEDIACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SIN_ACUERDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.TRASLADO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.EMPLAZADOS;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CONTRAPARTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.CONTRAPARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Stream;

/** A complaint: moved on to the provider, mediated, conciliated in a hearing. */
final class TramoDeReclamo {
  private TramoDeReclamo() {}

  static List<Renglon> filas() {
    return Stream.of(traslado(), mediacion(), audiencia()).flatMap(List::stream).toList();
  }

  private static List<Renglon> traslado() {
    return List.of(
        en(TRASLADO)
            .al(Actos.CORRER_TRASLADO, FUNCIONARIO)
            .pasaA(EN_TRAMITE, DESCARGO)
            .termina("examenFormal")
            .notifica(EMPLAZADOS)
            .abre("contestacion", CONTRAPARTES, NOTIFICACION),
        contesta().si(TODOS_CONTESTARON).pasaA(EN_TRAMITE, MEDIACION),
        contesta(),
        en(DESCARGO)
            .vence("contestacion")
            .si(TODOS_CONTESTARON)
            .pasaA(EN_TRAMITE, MEDIACION)
            .notifica(PARTES),
        en(DESCARGO).vence("contestacion"));
  }

  private static Renglon contesta() {
    return en(DESCARGO)
        .al(Actos.CONTESTAR, CONTRAPARTE)
        .dentroDe("contestacion")
        .terminaElSuyo("contestacion")
        .notifica(PARTES);
  }

  private static List<Renglon> mediacion() {
    return List.of(
        en(MEDIACION).al(Actos.PROPONER, PARTE).notifica(PARTES),
        en(MEDIACION)
            .al(Actos.ACEPTAR, PARTE)
            .pasaA(CONCLUIDO, ACUERDO)
            .dejaTodo()
            .notifica(PARTES),
        en(MEDIACION)
            .al(Actos.CITAR_AUDIENCIA, FUNCIONARIO)
            .pasaA(EN_TRAMITE, AUDIENCIA)
            .notifica(PARTES),
        en(MEDIACION)
            .al(Actos.ARCHIVAR, FUNCIONARIO)
            .pasaA(CONCLUIDO, SIN_ACUERDO)
            .dejaTodo()
            .notifica(PARTES));
  }

  private static List<Renglon> audiencia() {
    return List.of(
        en(AUDIENCIA).al(Actos.CITAR_AUDIENCIA, FUNCIONARIO).notifica(PARTES),
        en(AUDIENCIA)
            .al(Actos.LEVANTAR_ACTA, FUNCIONARIO)
            .si(CON_ACUERDO)
            .pasaA(CONCLUIDO, ACUERDO)
            .dejaTodo()
            .notifica(PARTES),
        en(AUDIENCIA)
            .al(Actos.LEVANTAR_ACTA, FUNCIONARIO)
            .pasaA(CONCLUIDO, SIN_ACUERDO)
            .dejaTodo()
            .notifica(PARTES));
  }
}
