package pe.gob.indecopi.consumidor.competencia;

import io.swagger.v3.oas.annotations.media.Schema;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * What a consumer complains of, as the TUPA's note tells matters apart (ORPS, Nota 1; Ley 29571,
 * art. 125). Which of them a summary proceeding takes whatever the amount, its catalogue entry
 * says.
 */
@Schema(name = "MotivoDeDenuncia")
public enum Motivo {
  /** Anything else: the amount decides. */
  CUANTIA("una infracción que se mide por su cuantía", "an infringement measured by its amount"),
  REQUERIMIENTO_DE_INFORMACION("un requerimiento de información", "a request for information"),
  FALTA_DE_ATENCION_A_RECLAMOS("un reclamo que no se atendió", "a complaint left unanswered"),
  METODOS_ABUSIVOS_DE_COBRANZA("métodos abusivos de cobranza", "abusive collection"),
  DEMORA_EN_LA_ENTREGA("la demora en la entrega", "late delivery"),
  FALTA_DE_ENTREGA("la falta de entrega", "no delivery"),
  INCUMPLIMIENTO_DE_MEDIDA_CORRECTIVA(
      "el incumplimiento de una medida correctiva", "the breach of a corrective measure"),
  INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO(
      "el incumplimiento de un acuerdo conciliatorio", "the breach of a conciliation agreement"),
  INCUMPLIMIENTO_DE_MEDIDA_CAUTELAR(
      "el incumplimiento de una medida cautelar", "the breach of a precautionary measure"),
  INCUMPLIMIENTO_Y_LIQUIDACION_DE_COSTAS_Y_COSTOS(
      "el incumplimiento y la liquidación de costas y costos", "costs unpaid or to be settled");

  private final Texto nombre;

  Motivo(String es, String en) {
    this.nombre = Texto.de(es, en);
  }

  /** In words. */
  public Texto nombre() {
    return nombre;
  }

  /** Whether there is no infringement to value: something already ordered or agreed is not kept. */
  public boolean esIncumplimiento() {
    return name().startsWith("INCUMPLIMIENTO");
  }
}
