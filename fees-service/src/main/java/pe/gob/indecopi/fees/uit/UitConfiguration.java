package pe.gob.indecopi.fees.uit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.dinero.Uit;

@Configuration(proxyBeanMethods = false)
class UitConfiguration {

  @Bean
  Uit uit() {
    return Uit.delPeru();
  }
}
