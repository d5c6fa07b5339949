package pe.gob.indecopi.consumidor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of the organs that hear consumers: CPC, ORPS and SAC. */
@SpringBootApplication
public class ConsumidorService {
  public static void main(String[] args) {
    SpringApplication.run(ConsumidorService.class, args);
  }
}
