package pe.gob.indecopi.consumidor.reclamo;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * What went wrong. Those that decide whether a denuncia is the ORPS's whatever its amount, or never
 * (Ley 29571, art. 125), have a word of their own, so that nothing is asked twice.
 */
public enum Motivo {
  FALTA_DE_IDONEIDAD("No es o no funciona como se ofreció", "It is not, or does not work, as told"),
  DEMORA_EN_LA_ENTREGA("No se entregó, o se entregó tarde", "It was not delivered, or late"),
  GARANTIA("No se cumplió la garantía", "The warranty was not honoured"),
  COBRO_INDEBIDO("Se cobró lo que no correspondía", "Something was charged that was not owed"),
  METODO_ABUSIVO_DE_COBRANZA("Cobranza abusiva", "Abusive collection"),
  REQUERIMIENTO_DE_INFORMACION(
      "No respondieron un pedido de información", "A request for information went unanswered"),
  FALTA_DE_ATENCION_DE_RECLAMO(
      "No respondieron un reclamo hecho al proveedor", "A complaint to the provider went unheard"),
  PUBLICIDAD_O_INFORMACION("Publicidad o información engañosa", "Misleading offer"),
  CLAUSULA_ABUSIVA("Cláusula abusiva", "Unfair term"),
  DISCRIMINACION("Discriminación", "Discrimination"),
  PRODUCTO_PELIGROSO("Producto o servicio peligroso", "Dangerous product or service"),
  SERVICIO_MEDICO("Servicio médico", "Medical service"),
  OTRO("Otro", "Other");

  private final Texto nombre;

  Motivo(String es, String en) {
    this.nombre = Texto.de(es, en);
  }

  /** Its name for people. */
  public Texto nombre() {
    return nombre;
  }
}
