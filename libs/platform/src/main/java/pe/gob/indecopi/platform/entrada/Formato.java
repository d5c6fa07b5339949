package pe.gob.indecopi.platform.entrada;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import pe.gob.indecopi.platform.problema.Texto;

/** The formats of JSON Schema that a text may have, each with the Java types that ask for it. */
enum Formato {
  FECHA(
      "date",
      "[0-9]{4}-[0-9]{2}-[0-9]{2}",
      LocalDate::parse,
      Texto.de("debe ser una fecha ISO 8601, como 2026-11-21", "must be an ISO 8601 date"),
      LocalDate.class),
  INSTANTE(
      "date-time",
      "[0-9]{4}-.{1,40}",
      OffsetDateTime::parse,
      Texto.de(
          "debe ser un instante ISO 8601 con desfase, como 2026-11-21T09:00:00-05:00",
          "must be an ISO 8601 instant with its offset"),
      Instant.class,
      OffsetDateTime.class),
  PERIODO(
      "duration",
      "P.{1,40}",
      Period::parse,
      Texto.de("debe ser un período ISO 8601, como P30D", "must be an ISO 8601 period"),
      Period.class),
  DURACION(
      "duration",
      "P.{1,40}",
      Duration::parse,
      Texto.de("debe ser una duración ISO 8601, como PT20S", "must be an ISO 8601 duration"),
      Duration.class),
  URI_("uri", ".{1,2000}", URI::create, Texto.de("debe ser un URI", "must be a URI"), URI.class),
  UUID_(
      "uuid",
      "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
      UUID::fromString,
      Texto.de("debe ser un UUID", "must be a UUID"),
      UUID.class),
  CORREO(
      "email",
      "[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}",
      _ -> {},
      Texto.de("no es un correo válido", "is not a valid e-mail"));

  private final String nombre;
  private final String patron;
  private final Consumer<String> lector;
  private final Texto queja;
  private final Class<?>[] clases;

  Formato(String nombre, String patron, Consumer<String> lector, Texto queja, Class<?>... clases) {
    this.nombre = nombre;
    this.patron = patron;
    this.lector = lector;
    this.queja = queja;
    this.clases = clases;
  }

  static Optional<Formato> de(Class<?> clase) {
    return Arrays.stream(values())
        .filter(formato -> Arrays.asList(formato.clases).contains(clase))
        .findFirst();
  }

  /** The name in JSON Schema. */
  String nombre() {
    return nombre;
  }

  /** What to say of a text that is not of this format. */
  Texto queja() {
    return queja;
  }

  boolean acepta(String texto) {
    if (!texto.matches(patron)) {
      return false;
    }
    try {
      lector.accept(texto);
      return true;
    } catch (DateTimeException | IllegalArgumentException _) {
      return false;
    }
  }
}
