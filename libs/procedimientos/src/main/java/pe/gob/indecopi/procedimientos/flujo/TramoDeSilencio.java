package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.FIRME;
import static pe.gob.indecopi.procedimientos.expediente.Estado.IMPUGNADO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SILENCIO_NEGATIVO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SILENCIO_POSITIVO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.APELACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.RECONSIDERACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SOLICITANTE;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/** What the end of the term to resolve brings about (Ley 27444, arts. 33, 34 and 188). */
final class TramoDeSilencio {
  private TramoDeSilencio() {}

  /**
   * Positive silence approves; negative silence decides nothing, and lets who asked take the
   * request as refused (art. 188.3), while the authority must still decide (188.4).
   */
  static List<Renglon> en(Etapa... pendientes) {
    return Stream.of(pendientes).flatMap(TramoDeSilencio::una).toList();
  }

  private static Stream<Renglon> una(Etapa etapa) {
    return Stream.of(
        Renglon.en(etapa)
            .vence("resolver")
            .si(SILENCIO_POSITIVO)
            .pasaA(FIRME, FIN_FIRME)
            .dejaTodo()
            .despues(Actos.SILENCIO_POSITIVO)
            .notifica(PARTES),
        Renglon.en(etapa).vence("resolver"),
        Renglon.en(etapa)
            .al(Actos.RECONSIDERAR, SOLICITANTE)
            .si(SILENCIO_NEGATIVO)
            .antes(Actos.SILENCIO_NEGATIVO)
            .pasaA(IMPUGNADO, RECONSIDERACION)
            .notifica(PARTES)
            .abreSiHay("resolverReconsideracion", AUTORIDAD, ACTO),
        Renglon.en(etapa)
            .al(Actos.APELAR, SOLICITANTE)
            .si(SILENCIO_NEGATIVO)
            .antes(Actos.SILENCIO_NEGATIVO)
            .pasaA(IMPUGNADO, APELACION)
            .notifica(PARTES));
  }
}
