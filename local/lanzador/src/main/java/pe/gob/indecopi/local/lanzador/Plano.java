package pe.gob.indecopi.local.lanzador;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a suite is made of: the processes, in the order in which they can start. */
final class Plano {
  private static final String LOCAL = "http://localhost:";

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
    return List.of(fees(), signos("signos", puertos.signos(), puertos.signosGestion()), gateway());
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
        List.of(puertos.almacen()),
        "",
        List.of("--puerto=" + puertos.almacen(), "--datos=" + datos.resolve("almacen")));
  }

  private Proceso broker() {
    return new Proceso(
        "broker",
        "local/broker",
        256,
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
        List.of(puertos.vecinos()),
        "/actuator/health",
        List.of(
            "--server.port=" + puertos.vecinos(),
            "--vecinos.issuer=" + LOCAL + puertos.vecinos(),
            "--vecinos.fees-url=" + LOCAL + puertos.fees(),
            "--vecinos.reloj-url=" + LOCAL + puertos.feesGestion() + "/actuator/reloj",
            "--vecinos.datos=" + datos.resolve("vecinos")));
  }

  private Proceso fees() {
    return servicio("fees", "fees-service", puertos.fees(), puertos.feesGestion(), "fees");
  }

  /** The service of signs; a second replica is the same on other ports. */
  Proceso signos(String nombre, int puerto, int gestion) {
    return servicio(nombre, "signos-service", puerto, gestion, "signos");
  }

  private Proceso servicio(String nombre, String modulo, int puerto, int gestion, String base) {
    var argumentos = new ArrayList<>(comunes(puerto, gestion));
    argumentos.add("--spring.mongodb.uri=mongodb://localhost:" + puertos.almacen());
    argumentos.add("--spring.mongodb.database=" + base);
    argumentos.add("--spring.kafka.bootstrap-servers=localhost:" + puertos.broker());
    argumentos.add("--indecopi.fees.url=" + LOCAL + puertos.fees());
    argumentos.add("--indecopi.cliente.token-uri=" + LOCAL + puertos.vecinos() + "/oauth2/token");
    argumentos.add("--indecopi.cliente.id=" + modulo);
    argumentos.add("--indecopi.cliente.secreto=" + modulo + "-local");
    argumentos.add(
        "--indecopi.constancias.enlace="
            + LOCAL
            + puertos.gateway()
            + "/api/"
            + base
            + "/v1/verificaciones");
    ajustes.forEach((clave, valor) -> argumentos.add("--" + clave + "=" + valor));
    return new Proceso(
        nombre, modulo, 192, List.of(puerto, gestion), "/actuator/health/readiness", argumentos);
  }

  private Proceso gateway() {
    var argumentos = new ArrayList<>(comunes(puertos.gateway(), puertos.gatewayGestion()));
    argumentos.add("--indecopi.servicios.fees=" + LOCAL + puertos.fees());
    argumentos.add("--indecopi.servicios.signos=" + LOCAL + puertos.signos());
    argumentos.add("--indecopi.gestion.fees=" + LOCAL + puertos.feesGestion());
    argumentos.add("--indecopi.gestion.signos=" + LOCAL + puertos.signosGestion());
    return new Proceso(
        "gateway",
        "gateway",
        128,
        List.of(puertos.gateway(), puertos.gatewayGestion()),
        "/actuator/health/readiness",
        argumentos);
  }

  private List<String> comunes(int puerto, int gestion) {
    var emisor = LOCAL + puertos.vecinos();
    var jwt = "--spring.security.oauth2.resourceserver.jwt.";
    return List.of(
        "--server.port=" + puerto,
        "--management.server.port=" + gestion,
        "--spring.profiles.active=local",
        jwt + "issuer-uri=" + emisor,
        jwt + "jwk-set-uri=" + emisor + "/oauth2/jwks");
  }
}
