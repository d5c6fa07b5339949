package pe.gob.indecopi.fees.conciliacion;

import pe.gob.indecopi.platform.problema.Texto;

/** What became of a line of a bank's file. */
enum ResultadoDeLinea {
  CONCILIADO(true, "Ya estaba registrado, igual.", "It was recorded already, the same."),
  REGISTRADO(
      true,
      "Nadie lo había informado: se registró ahora en su orden.",
      "Nobody had told of it: it was recorded in its order now."),
  NO_IDENTIFICADO(
      false,
      "Su referencia no es de ninguna orden: se guarda como no identificado.",
      "Its reference is of no order: it is kept as unidentified."),
  MONTO_DISTINTO(false, "Está registrado con otro monto.", "It is recorded with another amount."),
  FECHA_DISTINTA(false, "Está registrado con otra fecha.", "It is recorded with another day."),
  OTRA_ORDEN(
      false, "Está registrado en una orden distinta.", "It is recorded in a different order."),
  DEVUELTO(
      false,
      "Se guardó como no identificado y ya se devolvió.",
      "It was kept as unidentified and went back already."),
  EN_CURSO(
      false,
      "Se está registrando en este momento: cargue el archivo de nuevo.",
      "It is being recorded at this moment: load the file again.");

  private final boolean cuadra;
  private final Texto explicacion;

  ResultadoDeLinea(boolean cuadra, String es, String en) {
    this.cuadra = cuadra;
    this.explicacion = Texto.de(es, en);
  }

  /** Whether nobody needs to look at it. */
  boolean cuadra() {
    return cuadra;
  }

  Texto explicacion() {
    return explicacion;
  }
}
