package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.FIRME;
import static pe.gob.indecopi.procedimientos.expediente.Estado.IMPUGNADO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_TERMINO_CONTRA_EL_SILENCIO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SE_ESPERA_LA_NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SILENCIO_NEGATIVO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SILENCIO_POSITIVO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SIN_TERMINO_CONTRA_EL_SILENCIO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.APELACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.RECONSIDERACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.VENCIMIENTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SOLICITANTE;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/** What the end of the term to resolve brings about (Ley 27444, arts. 33, 34 and 188). */
final class TramoDeSilencio {
  /** What was still awaited when the party took its request as refused. */
  private static final String[] YA_NO_IMPORTAN = {
    "examenFormal",
    "subsanacion",
    "abandono",
    "publicacion",
    "oposicion",
    "contestacion",
    "apelarSilencio"
  };

  private TramoDeSilencio() {}

  /**
   * Positive silence approves; negative silence decides nothing, and lets who asked take the
   * request as refused (art. 188.3), while the authority must still decide (188.4).
   */
  static List<Renglon> en(Etapa... pendientes) {
    return Stream.of(pendientes).flatMap(TramoDeSilencio::una).toList();
  }

  private static Stream<Renglon> una(Etapa etapa) {
    return Stream.of(positivo(etapa), negativo(etapa), enJuicio(etapa)).flatMap(f -> f);
  }

  /** It approves as it was asked, and the system writes its proof (arts. 33, 188.1 and 188.2). */
  private static Stream<Renglon> positivo(Etapa etapa) {
    return Stream.of(
        Renglon.en(etapa)
            .vence("resolver")
            .si(SE_ESPERA_LA_NOTIFICACION)
            .abreSiHay("silencio", AUTORIDAD, VENCIMIENTO),
        aprueba(Renglon.en(etapa).vence("resolver").si(SILENCIO_POSITIVO)),
        aprueba(Renglon.en(etapa).vence("silencio")));
  }

  private static Renglon aprueba(Renglon renglon) {
    return renglon
        .pasaA(FIRME, FIN_FIRME)
        .dejaTodo()
        .despues(Actos.SILENCIO_POSITIVO)
        .notifica(PARTES);
  }

  private static Stream<Renglon> negativo(Etapa etapa) {
    return Stream.of(
        Renglon.en(etapa)
            .vence("resolver")
            .si(CON_TERMINO_CONTRA_EL_SILENCIO)
            .abreSiHay("apelarSilencio", Fila.ParaQuien.SOLICITANTE, VENCIMIENTO),
        Renglon.en(etapa).vence("resolver"),
        Renglon.en(etapa).vence("apelarSilencio"),
        Renglon.en(etapa)
            .al(Actos.RECONSIDERAR, SOLICITANTE)
            .si(SILENCIO_NEGATIVO)
            .antes(Actos.SILENCIO_NEGATIVO)
            .pasaA(IMPUGNADO, RECONSIDERACION)
            .deja(YA_NO_IMPORTAN)
            .notifica(PARTES)
            .abreSiHay("resolverReconsideracion", AUTORIDAD, ACTO),
        apela(etapa).si(SILENCIO_NEGATIVO.y(SIN_TERMINO_CONTRA_EL_SILENCIO)),
        apela(etapa)
            .si(SILENCIO_NEGATIVO.y(CON_TERMINO_CONTRA_EL_SILENCIO))
            .dentroDe("apelarSilencio"));
  }

  private static Renglon apela(Etapa etapa) {
    return Renglon.en(etapa)
        .al(Actos.APELAR, SOLICITANTE)
        .antes(Actos.SILENCIO_NEGATIVO)
        .pasaA(IMPUGNADO, APELACION)
        .deja(YA_NO_IMPORTAN)
        .notifica(PARTES);
  }

  /** Told that a court is seised, the authority no longer decides (art. 188.4). */
  private static Stream<Renglon> enJuicio(Etapa etapa) {
    return Stream.of(SOLICITANTE, FUNCIONARIO)
        .map(
            quien ->
                Renglon.en(etapa)
                    .al(Actos.COMUNICAR_PROCESO_JUDICIAL, quien)
                    .si(SILENCIO_NEGATIVO)
                    .notifica(PARTES));
  }
}
