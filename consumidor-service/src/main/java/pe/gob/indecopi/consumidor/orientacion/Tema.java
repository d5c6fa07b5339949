package pe.gob.indecopi.consumidor.orientacion;

/** What an enquiry is about, among what Indecopi does. The list is ours: no norm fixes one. */
enum Tema {
  DERECHOS_DEL_CONSUMIDOR,
  RECLAMO_EN_CURSO,
  SIGNOS_DISTINTIVOS,
  INVENCIONES,
  DERECHO_DE_AUTOR,
  CONCURSAL,
  COMPETENCIA_DESLEAL,
  BARRERAS_BUROCRATICAS,
  ACCESO_A_INFORMACION,
  TRAMITES_Y_TASAS,
  OTRO
}
