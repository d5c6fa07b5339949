package pe.gob.indecopi.fees.orden;

import org.springframework.stereotype.Component;
import pe.gob.indecopi.fees.tarifa.Tarifario;

/** Whether the TUPA prints, for what an order pays, the channel that it was paid by. */
@Component
final class CanalesImpresos {

  private final Tarifario tarifario;

  CanalesImpresos(Tarifario tarifario) {
    this.tarifario = tarifario;
  }

  boolean imprimen(Orden orden, Abono abono) {
    var liquidacion = orden.liquidacion();
    return tarifario
        .vigentePara(liquidacion.procedimiento(), liquidacion.fecha())
        .flatMap(tarifa -> tarifa.procedimiento(liquidacion.procedimiento()))
        .map(uno -> uno.imprime(abono.comprobante().canal()))
        .orElse(false);
  }
}
