package pe.gob.indecopi.signos.registro;

/** Why a registration is cancelled. */
public enum CausalDeCancelacion {
  /** Nobody used it in three years running (Decisión 486, art. 165). */
  FALTA_DE_USO,
  /** Its holder let it become the common name of the product (art. 169). */
  VULGARIZACION,
  /** It is like a sign that was well known when it was asked (art. 235). */
  NOTORIEDAD
}
