package pe.gob.indecopi.derechoautor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of the Dirección de Derecho de Autor. */
@SpringBootApplication
public class DerechoAutorService {
  public static void main(String[] args) {
    SpringApplication.run(DerechoAutorService.class, args);
  }
}
