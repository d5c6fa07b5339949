package pe.gob.indecopi.consumidor.conversacion;

/** Who speaks in a conversation. */
public enum Voz {
  CONSUMIDOR,
  PROVEEDOR,
  FUNCIONARIO,
  /** The service itself, which tells what happened to the complaint. */
  SISTEMA
}
