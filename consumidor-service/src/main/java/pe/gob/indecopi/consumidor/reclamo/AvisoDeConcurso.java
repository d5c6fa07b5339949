package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.util.Map;

/**
 * What a consumer is told of the insolvency of its provider.
 *
 * @param numero legal number of its file
 * @param texto what the consumer may do, with its article
 */
public record AvisoDeConcurso(String numero, String texto) {
  static final String TIPO = "CONCURSO_DEL_PROVEEDOR";
  static final String FIN = "CONCURSO_CONCLUIDO";
  private static final String CONCURSO = "concurso";

  /** The complaint with it, unless it has it. */
  Reclamo en(Reclamo r, Instant ahora) {
    return !r.abierto() || numero.equals(r.situacion().concurso())
        ? r
        : r.con(r.situacion().enConcurso(numero), paso(ahora));
  }

  /** The complaint without it, if it had it. */
  static Reclamo fuera(Reclamo r, String numero, Instant ahora) {
    return !r.abierto() || !numero.equals(r.situacion().concurso())
        ? r
        : r.con(
            r.situacion().enConcurso(null),
            Paso.delSistema(FIN, ahora, Map.of(CONCURSO, numero)).soloPara(Lado.CONSUMIDOR));
  }

  private Paso paso(Instant ahora) {
    return Paso.delSistema(TIPO, ahora, Map.of(CONCURSO, numero, "aviso", texto))
        .soloPara(Lado.CONSUMIDOR);
  }
}
