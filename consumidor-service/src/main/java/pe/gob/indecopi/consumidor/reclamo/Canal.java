package pe.gob.indecopi.consumidor.reclamo;

/** How a complaint came. All but the web are entered by an official for the consumer. */
public enum Canal {
  WEB,
  TELEFONO,
  WHATSAPP,
  CORREO,
  VENTANILLA
}
