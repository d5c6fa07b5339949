package pe.gob.indecopi.invenciones;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of the Dirección de Invenciones y Nuevas Tecnologías. */
@SpringBootApplication
public class InvencionesService {
  public static void main(String[] args) {
    SpringApplication.run(InvencionesService.class, args);
  }
}
