package pe.gob.indecopi.local.vecinos;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The neighbours of the suite: identity provider, PIDE, card gateway, bank and mail, all made up.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Vecinos {

  /** Starts the neighbours on port 8090 of this machine. */
  public static void main(String[] argumentos) {
    SpringApplication.run(Vecinos.class, argumentos);
  }

  @Bean
  InstantSource relojDeMaquina() {
    return Clock.systemUTC();
  }
}
