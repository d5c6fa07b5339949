package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A running suite: each process on its own, its pid and its log in the data folder, so that another
 * run of the launcher finds it.
 */
public final class Suite {
  private static final Duration PACIENCIA = Duration.ofSeconds(300);

  /** More programs at once than this take each other's processor, and none of them is ready. */
  private static final int A_LA_VEZ = Math.max(3, Runtime.getRuntime().availableProcessors());

  private final Path raiz;
  private final Path datos;
  private final Puertos puertos;
  private final Plano plano;
  private final Consumer<String> aviso;
  private final List<Proceso> mas = new ArrayList<>();
  private boolean entrenando;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /**
   * @param raiz root of the built repository
   * @param datos folder that outlives restarts
   * @param ajustes further settings of the services
   * @param aviso takes what a person waiting wants to read
   */
  public Suite(
      Path raiz, Path datos, Puertos puertos, Map<String, String> ajustes, Consumer<String> aviso) {
    this.raiz = raiz;
    this.datos = datos.toAbsolutePath();
    this.puertos = puertos;
    this.plano = new Plano(puertos, this.datos, ajustes);
    this.aviso = aviso;
  }

  /** The same suite as a training run: each JVM writes its AOT cache when it ends. */
  Suite entrenando() {
    entrenando = true;
    return this;
  }

  public Puertos puertos() {
    return puertos;
  }

  /** Base address of the public API. */
  public URI gateway() {
    return URI.create("http://localhost:" + puertos.gateway().api());
  }

  List<Proceso> procesos() {
    var todos = new ArrayList<>(plano.todos());
    todos.addAll(mas);
    return todos;
  }

  /** Refuses, in one sentence, when a port that a start needs is taken. */
  void exigirPuertos() {
    procesos().stream().filter(p -> vivo(p).isEmpty()).forEach(this::exigirPuertos);
  }

  /** Starts what is not running and waits until all of it is ready. */
  public void levantar() {
    crear(datos.resolve("logs"));
    crear(datos.resolve("pids"));
    arrancar(plano.cimientos());
    arrancar(plano.servicios());
  }

  private void arrancar(List<Proceso> procesos) {
    var faltan = procesos.stream().filter(p -> vivo(p).isEmpty()).toList();
    faltan.forEach(this::exigirPuertos);
    for (var i = 0; i < faltan.size(); i++) {
      if (i >= A_LA_VEZ) {
        esperar(faltan.get(i - A_LA_VEZ));
      }
      lanzar(faltan.get(i));
    }
    procesos.forEach(this::esperar);
  }

  /** Starts another replica of the service of signs; answers its port. */
  public int otraReplica(String nombre) {
    var p = Puertos.libres(2);
    var proceso = plano.servicio(nombre, "signos", new Puertos.Par(p[0], p[1]));
    mas.add(proceso);
    arrancar(List.of(proceso));
    return p[0];
  }

  /** Stops everything, the services first, and waits until it is gone. */
  public void bajar() {
    bajarServicios();
    bajar(procesos().reversed().stream().filter(this::esCimiento).toList());
  }

  /** Stops the services and leaves what they stand on. */
  public void bajarServicios() {
    bajar(procesos().reversed().stream().filter(p -> !esCimiento(p)).toList());
  }

  /** A training run ends by writing its cache, which takes a processor: few at a time. */
  private void bajar(List<Proceso> procesos) {
    var juntos = entrenando ? 2 : procesos.size();
    for (var i = 0; i < procesos.size(); i += juntos) {
      var tanda = procesos.subList(i, Math.min(i + juntos, procesos.size()));
      tanda.forEach(p -> vivo(p).ifPresent(ProcessHandle::destroy));
      tanda.forEach(this::esperarFin);
    }
  }

  private boolean esCimiento(Proceso p) {
    return plano.cimientos().stream().anyMatch(c -> c.nombre().equals(p.nombre()));
  }

  /** Kills a process as a power cut would, and waits until it is gone. */
  public void matar(String nombre) {
    vivo(proceso(nombre)).ifPresent(Suite::matarYEsperar);
  }

  private static void matarYEsperar(ProcessHandle p) {
    p.destroyForcibly();
    p.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** Starts a process that was killed and waits until it is ready. */
  public void revivir(String nombre) {
    arrancar(List.of(proceso(nombre)));
  }

  Proceso proceso(String nombre) {
    return procesos().stream()
        .filter(p -> p.nombre().equals(nombre))
        .findFirst()
        .orElseThrow(
            () ->
                new Fallo(
                    "There is no process %s; there are: %s"
                        .formatted(
                            nombre,
                            String.join(", ", procesos().stream().map(Proceso::nombre).toList()))));
  }

  /** The process, if it runs. */
  Optional<ProcessHandle> vivo(Proceso p) {
    try {
      var pid = pid(p);
      return Files.exists(pid)
          ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
              .filter(ProcessHandle::isAlive)
              .filter(h -> esNuestro(h, p))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pid may have gone to somebody else's process since. */
  private static boolean esNuestro(ProcessHandle h, Proceso p) {
    return h.info().commandLine().map(c -> c.contains(p.artefacto() + ".jar")).orElse(true);
  }

  /** Resident memory of a process in kilobytes, where the system tells. */
  long memoria(Proceso p) {
    return vivo(p).map(h -> Memoria.residente(h.pid())).orElse(0L);
  }

  /** Resident memory of all of them in megabytes, where the system tells. */
  long memoria() {
    return procesos().stream().mapToLong(this::memoria).sum() / 1024;
  }

  boolean listo(Proceso p) {
    return p.salud().isEmpty() ? abierto(p.puertoDeSalud()) : responde(p);
  }

  Path log(Proceso p) {
    return datos.resolve("logs").resolve(p.nombre() + ".log");
  }

  private Path pid(Proceso p) {
    return datos.resolve("pids").resolve(p.nombre() + ".pid");
  }

  private void exigirPuertos(Proceso p) {
    for (var puerto : p.puertos()) {
      try (var prueba = new ServerSocket()) {
        prueba.setReuseAddress(true);
        prueba.bind(new InetSocketAddress("localhost", puerto));
      } catch (IOException e) {
        throw new Fallo(
            "Port %d, which %s needs, is taken by another process. Stop that one, or see who it is with: ss -ltnp 'sport = :%d'"
                .formatted(puerto, p.nombre(), puerto));
      }
    }
  }

  private void lanzar(Proceso p) {
    aviso.accept("starting " + p.nombre());
    try {
      var proceso =
          new ProcessBuilder(Jvm.orden(raiz, p, opciones(p)))
              .directory(raiz.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log(p).toFile()))
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      Files.writeString(pid(p), String.valueOf(proceso.pid()));
    } catch (IOException e) {
      throw new Fallo(p.nombre() + " could not be started: " + e.getMessage());
    }
  }

  private List<String> opciones(Proceso p) {
    return entrenando ? Entrenamiento.opciones(raiz, p) : List.of();
  }

  private void esperar(Proceso p) {
    var hasta = System.nanoTime() + PACIENCIA.toNanos();
    while (!listo(p)) {
      if (vivo(p).isEmpty()) {
        throw new Fallo(p.nombre() + " ended while it started. Its last words:\n" + ultimas(p));
      }
      if (System.nanoTime() > hasta) {
        throw new Fallo(
            "%s was not ready after %d s. Its last words:%n%s"
                .formatted(p.nombre(), PACIENCIA.toSeconds(), ultimas(p)));
      }
      pausa();
    }
    aviso.accept(p.nombre() + " is ready");
  }

  private void esperarFin(Proceso p) {
    try {
      vivo(p)
          .ifPresent(
              h -> {
                try {
                  h.onExit().get(entrenando ? 180 : 40, TimeUnit.SECONDS);
                } catch (Exception e) {
                  matarYEsperar(h);
                }
                aviso.accept(p.nombre() + " stopped");
              });
      Files.deleteIfExists(pid(p));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String ultimas(Proceso p) {
    try (var lineas = Files.lines(log(p))) {
      var todas = lineas.toList();
      return String.join("\n", todas.subList(Math.max(0, todas.size() - 15), todas.size()));
    } catch (IOException e) {
      return "(no log)";
    }
  }

  private boolean responde(Proceso p) {
    var uri = URI.create("http://localhost:" + p.puertoDeSalud() + p.salud());
    var pregunta = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    try {
      return http.send(pregunta, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted while waiting for " + p.nombre());
    }
  }

  private static boolean abierto(int puerto) {
    try (var s = new Socket()) {
      s.connect(new InetSocketAddress("localhost", puerto), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void pausa() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted");
    }
  }

  private static void crear(Path carpeta) {
    try {
      Files.createDirectories(carpeta);
    } catch (IOException e) {
      throw new Fallo("The folder %s cannot be made: %s".formatted(carpeta, e.getMessage()));
    }
  }
}
