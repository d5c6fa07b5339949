package pe.gob.indecopi.concursal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of the Comisión de Procedimientos Concursales. */
@SpringBootApplication
public class ConcursalService {
  public static void main(String[] args) {
    SpringApplication.run(ConcursalService.class, args);
  }
}
