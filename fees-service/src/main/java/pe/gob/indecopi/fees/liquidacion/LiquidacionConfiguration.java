package pe.gob.indecopi.fees.liquidacion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Wires what quotes. */
@Configuration(proxyBeanMethods = false)
class LiquidacionConfiguration {

  @Bean
  LectorDePedidos lectorDePedidos(Entrada entrada, Tarifario tarifario, Uit uit, RelojLegal reloj) {
    return new LectorDePedidos(entrada, new Liquidador(tarifario, uit), reloj);
  }
}
