package pe.gob.indecopi.local.lanzador;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a suite is made of: the processes, in the order in which they can start. */
final class Plano {
  private static final String LOCAL = "http://localhost:";

  /**
   * One compiler and a small nursery: an organ's service on one machine waits more than it
   * computes; measured, half the processor of its start and a fifth of its memory.
   */
  private static final List<String> LIGERA = List.of("-XX:TieredStopAtLevel=1", "-Xmn24m");

  private final Puertos puertos;
  private final Path datos;
  private final Map<String, String> ajustes;

  /**
   * @param ajustes further settings of every service ({@code indecopi.reloj.inicio})
   */
  Plano(Puertos puertos, Path datos, Map<String, String> ajustes) {
    this.puertos = puertos;
    this.datos = datos;
    this.ajustes = Map.copyOf(ajustes);
  }

  /** Store, broker and neighbours: what the services stand on. */
  List<Proceso> cimientos() {
    return List.of(almacen(), broker(), vecinos());
  }

  List<Proceso> servicios() {
    var servicios = new ArrayList<Proceso>();
    puertos.servicios().forEach((nombre, suyos) -> servicios.add(servicio(nombre, nombre, suyos)));
    servicios.add(gateway());
    return servicios;
  }

  List<Proceso> todos() {
    var todos = new ArrayList<>(cimientos());
    todos.addAll(servicios());
    return todos;
  }

  private Proceso almacen() {
    return new Proceso(
        "almacen",
        "local/almacen",
        320,
        List.of(),
        List.of(puertos.almacen()),
        "",
        List.of("--puerto=" + puertos.almacen(), "--datos=" + datos.resolve("almacen")));
  }

  private Proceso broker() {
    return new Proceso(
        "broker",
        "local/broker",
        256,
        List.of(),
        List.of(puertos.controlador(), puertos.broker()),
        "",
        List.of(
            "--puerto=" + puertos.broker(),
            "--controlador=" + puertos.controlador(),
            "--datos=" + datos.resolve("broker")));
  }

  private Proceso vecinos() {
    return new Proceso(
        "vecinos",
        "local/vecinos",
        160,
        LIGERA,
        List.of(puertos.correo(), puertos.vecinos()),
        "/actuator/health",
        List.of(
            "--server.port=" + puertos.vecinos(),
            "--vecinos.smtp=" + puertos.correo(),
            "--vecinos.issuer=" + LOCAL + puertos.vecinos(),
            "--vecinos.fees-url=" + LOCAL + puertos.de("fees").api(),
            "--vecinos.reloj-url=" + LOCAL + puertos.de("fees").gestion() + "/actuator/reloj",
            "--vecinos.datos=" + datos.resolve("vecinos")));
  }

  /** A service of the suite; a second replica is the same under another name on other ports. */
  Proceso servicio(String nombre, String servicio, Puertos.Par suyos) {
    var modulo = servicio + "-service";
    var argumentos = new ArrayList<>(comunes(suyos));
    argumentos.add("--spring.mongodb.uri=mongodb://localhost:" + puertos.almacen());
    argumentos.add("--spring.mongodb.database=" + servicio);
    argumentos.add("--spring.kafka.bootstrap-servers=localhost:" + puertos.broker());
    argumentos.add("--indecopi.fees.url=" + LOCAL + puertos.de("fees").api());
    argumentos.add("--indecopi.pide.url=" + LOCAL + puertos.vecinos());
    argumentos.add("--spring.mail.host=localhost");
    argumentos.add("--spring.mail.port=" + puertos.correo());
    argumentos.add("--indecopi.correo.enlace=" + publico(servicio) + "/notificaciones");
    if (servicio.equals("invenciones")) {
      argumentos.add("--indecopi.signos.url=" + LOCAL + puertos.de("signos").api());
    }
    if (servicio.equals("signos")) {
      // Each replica keeps an index of its own.
      argumentos.add(
          "--indecopi.signos.indice.directorio=" + datos.resolve("indices").resolve(nombre));
    }
    argumentos.add("--indecopi.cliente.token-uri=" + LOCAL + puertos.vecinos() + "/oauth2/token");
    argumentos.add("--indecopi.cliente.id=" + modulo);
    argumentos.add("--indecopi.cliente.secreto=" + modulo + "-local");
    argumentos.add("--indecopi.firma.carpeta=" + datos.resolve("firmas").resolve(servicio));
    argumentos.add("--indecopi.constancias.enlace=" + publico(servicio) + "/verificaciones");
    ajustes.forEach((clave, valor) -> argumentos.add("--" + clave + "=" + valor));
    return new Proceso(
        nombre,
        modulo,
        192,
        servicio.equals("fees") ? List.of() : LIGERA,
        List.of(suyos.api(), suyos.gestion()),
        "/actuator/health/readiness",
        argumentos);
  }

  private String publico(String servicio) {
    return LOCAL + puertos.gateway().api() + "/api/" + servicio + "/v1";
  }

  private Proceso gateway() {
    var argumentos = new ArrayList<>(comunes(puertos.gateway()));
    puertos
        .servicios()
        .forEach(
            (nombre, suyos) -> {
              argumentos.add("--indecopi.servicios." + nombre + "=" + LOCAL + suyos.api());
              argumentos.add("--indecopi.gestion." + nombre + "=" + LOCAL + suyos.gestion());
            });
    return new Proceso(
        "gateway",
        "gateway",
        128,
        List.of(),
        List.of(puertos.gateway().api(), puertos.gateway().gestion()),
        "/actuator/health/readiness",
        argumentos);
  }

  private List<String> comunes(Puertos.Par suyos) {
    var emisor = LOCAL + puertos.vecinos();
    var jwt = "--spring.security.oauth2.resourceserver.jwt.";
    return List.of(
        "--server.port=" + suyos.api(),
        "--management.server.port=" + suyos.gestion(),
        "--spring.profiles.active=local",
        jwt + "issuer-uri=" + emisor,
        jwt + "jwk-set-uri=" + emisor + "/oauth2/jwks");
  }
}
