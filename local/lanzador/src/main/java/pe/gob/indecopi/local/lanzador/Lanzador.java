package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The commands behind {@code ./indecopi}. */
public final class Lanzador {
  private static final Pattern PASO = Pattern.compile("\\+(\\d{1,5})([dwmy])");

  private final Path raiz;
  private final Suite suite;

  private Lanzador(Path raiz, Path datos) {
    this.raiz = raiz;
    this.suite = new Suite(raiz, datos, Puertos.FIJOS, Map.of(), System.out::println);
  }

  public static void main(String[] args) {
    var raiz = Path.of(System.getProperty("indecopi.raiz", ".")).toAbsolutePath().normalize();
    var datos = Path.of(System.getProperty("indecopi.datos", raiz.resolve(".datos").toString()));
    try {
      System.exit(new Lanzador(raiz, datos).ejecutar(Arrays.asList(args)));
    } catch (Fallo f) {
      System.err.println(f.getMessage());
      System.exit(1);
    }
  }

  private int ejecutar(List<String> args) {
    var orden = args.isEmpty() ? "" : args.getFirst();
    var resto = args.isEmpty() ? args : args.subList(1, args.size());
    return switch (orden) {
      case "up" -> up();
      case "down" -> down();
      case "status" -> status();
      case "logs" -> logs(resto);
      case "token" -> token(resto);
      case "clock" -> clock(resto);
      case "demo" -> new Demo(new Api(Puertos.FIJOS), System.out::println).contar();
      case "bench" -> new Banco(raiz, System.out::println).medir(resto);
      default ->
          throw new Fallo(
              "Usage: ./indecopi up | down | status | logs SERVICE | token USER | demo | clock +30d | verificar FILE | test | bench [PART]");
    };
  }

  private int up() {
    var entrenamiento = new Entrenamiento(raiz, System.out::println);
    suite.exigirPuertos();
    var corriendo = suite.procesos().stream().anyMatch(p -> suite.vivo(p).isPresent());
    if (!corriendo && entrenamiento.falta()) {
      entrenamiento.entrenar();
    }
    var desde = System.nanoTime();
    try {
      suite.levantar();
    } catch (Fallo f) {
      if (!corriendo) {
        suite.bajar();
      }
      throw f;
    }
    var gateway = suite.gateway();
    System.out.printf(
        """

        The suite is up (%d s, %,d MB resident).  %s

        Try next:
          ./indecopi demo                     a trademark from its quote to its certificate
          curl -s %s/api/fees/v1/liquidaciones \\
            -H 'Content-Type: application/json' \\
            -d '{"procedimiento":"DSD-10","variables":{"clases":3}}'
          ./indecopi token empresa            a bearer token
          ./indecopi down                     stop; the data stay
        """,
        (System.nanoTime() - desde) / 1_000_000_000, suite.memoria(), gateway, gateway);
    return 0;
  }

  private int down() {
    suite.bajar();
    System.out.println("The suite is down; its data stay in .datos");
    return 0;
  }

  private int status() {
    var todos = true;
    for (var p : suite.procesos()) {
      var vivo = suite.vivo(p);
      var estado = vivo.isEmpty() ? "dead" : suite.listo(p) ? "ready" : "starting";
      todos &= estado.equals("ready");
      System.out.printf(
          "%-13s %-9s port %-6d %4d MB%n",
          p.nombre(), estado, p.puertos().getFirst(), suite.memoria(p) / 1024);
    }
    System.out.printf("%-35s %,5d MB resident%n", "all", suite.memoria());
    return todos ? 0 : 1;
  }

  private int logs(List<String> args) {
    if (args.isEmpty()) {
      throw new Fallo("Usage: ./indecopi logs SERVICE");
    }
    var log = suite.log(suite.proceso(args.getFirst()));
    try (var lineas = Files.lines(log)) {
      lineas.forEach(System.out::println);
      return 0;
    } catch (IOException e) {
      throw new Fallo("There is no log yet: " + log);
    }
  }

  private static int token(List<String> args) {
    if (args.isEmpty()) {
      throw new Fallo("Usage: ./indecopi token USER");
    }
    System.out.println(new Api(Puertos.FIJOS).token(args.getFirst()));
    return 0;
  }

  private static int clock(List<String> args) {
    var paso = args.isEmpty() ? "" : args.getFirst();
    var respuesta =
        new Api(Puertos.FIJOS).post("operador", "/sandbox/reloj", avance(paso)).exigir(200);
    respuesta
        .cuerpo()
        .path("sucesos")
        .forEach(
            s ->
                System.out.printf(
                    "%s  %s  %s%n",
                    s.path("fecha").asString(),
                    s.path("expediente").asString(),
                    s.path("acto").asString()));
    System.out.println("Today is " + respuesta.cuerpo().path("hoy").asString());
    return 0;
  }

  /** {@code +30d}, {@code +2w}, {@code +6m}, {@code +1y}, or a date. */
  static Map<String, String> avance(String paso) {
    var m = PASO.matcher(paso);
    if (m.matches()) {
      return Map.of("avanzar", "P" + m.group(1) + m.group(2).toUpperCase(java.util.Locale.ROOT));
    }
    if (paso.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Map.of("hasta", paso);
    }
    throw new Fallo("Usage: ./indecopi clock +30d   (or +2w, +6m, +1y, or a date 2026-12-24)");
  }
}
