package casamala;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;

/** Broken on purpose, each in its own class: the machine is asked for the time. */
final class RelojesDesnudos {
  private RelojesDesnudos() {}

  static final class Ahora {
    Instant ahora = Instant.now();
  }

  static final class Hoy {
    LocalDate hoy = LocalDate.now(ZoneOffset.UTC);
  }

  static final class PorReferencia {
    Supplier<LocalDate> hoy = LocalDate::now;
  }

  static final class Milisegundos {
    long ahora = System.currentTimeMillis();
  }

  static final class Fecha {
    Date ahora = new Date();
  }

  static final class RelojPropio {
    InstantSource reloj = InstantSource.system();
  }

  static final class OtroRelojPropio {
    Clock reloj = Clock.systemUTC();
  }

  /** As it should be. */
  static final class Bien {
    final LocalDate hoy;

    Bien(Clock reloj) {
      hoy = LocalDate.now(reloj);
    }

    @Bean
    InstantSource reloj() {
      return InstantSource.system();
    }
  }
}
