package pe.gob.indecopi.fees;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The fees of every procedure, as a program. */
@SpringBootApplication
public class FeesService {

  public static void main(String[] args) {
    SpringApplication.run(FeesService.class, args);
  }
}
