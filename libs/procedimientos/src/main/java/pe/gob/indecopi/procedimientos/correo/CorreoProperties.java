package pe.gob.indecopi.procedimientos.correo;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails of courtesy are sent; to what server, {@code spring.mail} says.
 *
 * @param remitente address that they come from, which nobody reads
 * @param enlace where a party reads its notices
 * @param barrido pause between two looks at what waits to be sent
 * @param intentos attempts after which a mail is given up: with these pauses, some twenty hours
 * @param pausa time between the first two attempts; then twice as long each time
 * @param mayorPausa longest time between two attempts
 */
@ConfigurationProperties("indecopi.correo")
record CorreoProperties(
    @DefaultValue("no-responder@indecopi.example") String remitente,
    @DefaultValue("http://localhost:8080") URI enlace,
    @DefaultValue("5s") Duration barrido,
    @DefaultValue("12") int intentos,
    @DefaultValue("1m") Duration pausa,
    @DefaultValue("6h") Duration mayorPausa) {

  /** How long to wait after so many attempts. */
  Duration pausaTras(int hechos) {
    var pausas = pausa.multipliedBy(1L << Math.min(hechos - 1, 30));
    return pausas.compareTo(mayorPausa) < 0 ? pausas : mayorPausa;
  }
}
