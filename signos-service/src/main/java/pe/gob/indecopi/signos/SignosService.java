package pe.gob.indecopi.signos;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of the Dirección de Signos Distintivos. */
@SpringBootApplication
public class SignosService {
  public static void main(String[] args) {
    SpringApplication.run(SignosService.class, args);
  }
}
