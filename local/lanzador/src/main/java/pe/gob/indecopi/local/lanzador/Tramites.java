package pe.gob.indecopi.local.lanzador;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Measures what a service of an organ does with many files: the sweep of what fell due among few
 * and among a million, the desk over that million, and a file of many acts. The first file is filed
 * and paid through the gateway; the million are like it, written by the service's own code.
 */
final class Tramites {
  private static final String SIGNOS = "/api/signos/v1";
  private static final String EMPRESA = "empresa";
  private static final String OFICIAL = "funcionario-dsd";
  private static final int VENCIDOS = Integer.getInteger("indecopi.bench.vencidos", 5_000);
  private static final int POCOS = 2 * VENCIDOS;
  private static final int MUCHOS = Integer.getInteger("indecopi.bench.muchos", 1_000_000);
  private static final int ACTOS = 500;
  private static final int MEDIDAS = 300;

  /** Days by which the terms that no sweep reaches are moved: more than a year of a desk's work. */
  private static final String LEJOS = ":60:460";

  private final Path raiz;
  private final Path datos;
  private final Puertos puertos;
  private final Consumer<String> cuenta;

  /**
   * @param datos folder of that suite
   */
  Tramites(Path raiz, Path datos, Puertos puertos, Consumer<String> cuenta) {
    this.raiz = raiz;
    this.datos = datos;
    this.puertos = puertos;
    this.cuenta = cuenta;
  }

  /** Prints the figures of the file, of the sweeps and of the desk. */
  void medir() {
    abrir(conActos());
    var modelo = pagado();
    var vence = vence(modelo);
    // The model's own terms stay open: the files that fall due do so some days before it.
    sembrar(modelo, "500:-9");
    barrer(vence.minusDays(9));
    sembrar(modelo, VENCIDOS + ":-6", (POCOS - VENCIDOS) + LEJOS);
    contar(POCOS, vence.minusDays(6));
    var desde = System.nanoTime();
    sembrar(modelo, VENCIDOS + ":-3", (MUCHOS - POCOS - VENCIDOS) + LEJOS);
    cuenta.accept(
        "  %,d files in the store; the last of them in %.0f s".formatted(MUCHOS, segundos(desde)));
    contar(MUCHOS, vence.minusDays(3));
    mesa(vence.plusDays(260));
  }

  private void contar(int abiertos, LocalDate vence) {
    var antes = leidos();
    var desde = System.nanoTime();
    var vencidos = barrer(vence);
    var s = segundos(desde);
    cuenta.accept(
        "sweep, %,d due of %,d open files: %.1f s, %,d documents read"
            .formatted(vencidos, abiertos, s, leidos() - antes));
  }

  /** Lives the day after that one in the service of signs; answers what fell due. */
  private long barrer(LocalDate vence) {
    var uri = URI.create("http://localhost:" + puertos.de("signos").gestion() + "/actuator/reloj");
    var pedido =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"hasta\":\"" + vence.plusDays(1) + "\"}"));
    try (var http = HttpClient.newHttpClient()) {
      var r = http.send(pedido.build(), BodyHandlers.ofString());
      if (r.statusCode() != 200) {
        throw new Fallo("The clock of signs answered %d: %s".formatted(r.statusCode(), r.body()));
      }
      return r.body().split("\"VENCIMIENTO\"", -1).length - 1;
    } catch (IOException e) {
      throw new Fallo("The clock of signs does not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted");
    }
  }

  private void abrir(String expediente) {
    var api = new Api(puertos);
    var ruta = SIGNOS + "/expedientes/" + expediente;
    fila("opening a file of " + ACTOS + " acts", () -> api.get(EMPRESA, ruta));
    fila("its acts, 200 on a page", () -> api.get(EMPRESA, ruta + "/actuaciones?limite=200"));
  }

  private void mesa(LocalDate hondo) {
    var api = new Api(puertos);
    var ruta = SIGNOS + "/mesa/expedientes?limite=50";
    var cursor =
        api.get(OFICIAL, ruta + "&desde=" + hondo)
            .exigir(200)
            .cuerpo()
            .path("siguiente")
            .asString();
    var donde = " of the desk over %,d files, 50 on it".formatted(MUCHOS);
    fila("first page" + donde, () -> api.get(OFICIAL, ruta));
    fila("page halfway down" + donde, () -> api.get(OFICIAL, ruta + "&despues=" + cursor));
    fila(
        "first page of a stage" + donde,
        () -> api.get(OFICIAL, ruta + "&etapa=EXAMEN_FORMAL&asignado=nadie"));
  }

  private void fila(String nombre, Supplier<Api.Respuesta> pedido) {
    var tiempos = new long[MEDIDAS];
    for (var i = -MEDIDAS / 3; i < MEDIDAS; i++) {
      var desde = System.nanoTime();
      pedido.get().exigir(200);
      tiempos[Math.max(i, 0)] = System.nanoTime() - desde;
    }
    cuenta.accept(
        "%s: p50 %.1f ms, p99 %.1f ms"
            .formatted(
                nombre, Cotizaciones.percentil(tiempos, 50), Cotizaciones.percentil(tiempos, 99)));
  }

  /** A paid request in its formal examination, which has a term of fifteen working days. */
  private String pagado() {
    var api = new Api(puertos);
    var orden =
        api.post(EMPRESA, "/api/fees/v1/ordenes", Muestras.orden(EMPRESA, "DSD-10", 1))
            .exigir(201)
            .cuerpo();
    var id = orden.path("id").asString();
    var cobro = new HashMap<String, Object>(Map.of("orden", id, "tarjeta", "4111111111111111"));
    cobro.put("monto", orden.path("total"));
    api.vecino("/visa/cobros", cobro).exigir(201);
    var solicitud = new HashMap<>(Muestras.sinPago());
    solicitud.put("pago", Map.of("orden", id));
    var expediente =
        api.post(EMPRESA, SIGNOS + "/expedientes", solicitud)
            .exigir(201)
            .cuerpo()
            .path("id")
            .asString();
    Espera.hasta(
        () -> ver(api, expediente).path("etapa").asString().equals("EXAMEN_FORMAL"),
        "that the fee is confirmed");
    return expediente;
  }

  /** A published request in which its applicant argues until it has that many acts. */
  private String conActos() {
    var expediente = pagado();
    var api = new Api(puertos);
    mover(api, OFICIAL, expediente, "ORDENAR_PUBLICACION", Map.of());
    var aviso =
        api.subir(
                EMPRESA,
                SIGNOS + "/documentos",
                "aviso.pdf",
                "application/pdf",
                Muestras.pdf("Aviso"))
            .exigir(201)
            .cuerpo();
    var publicado =
        Map.<String, Object>of("fecha", hoy(), "documento", aviso.path("id").asString());
    mover(api, EMPRESA, expediente, "ACREDITAR_PUBLICACION", publicado);
    var alegato = Map.<String, Object>of("texto", "KUSKA distingue prendas de vestir. ".repeat(20));
    for (var n = folios(api, expediente); n < ACTOS; n++) {
      mover(api, EMPRESA, expediente, "ALEGAR", alegato);
    }
    return expediente;
  }

  private static String hoy() {
    return LocalDate.now(ZoneId.of("America/Lima")).toString();
  }

  private static int folios(Api api, String expediente) {
    return api.get(OFICIAL, SIGNOS + "/expedientes/" + expediente + "/integridad")
        .exigir(200)
        .cuerpo()
        .path("folios")
        .intValue();
  }

  private static void mover(
      Api api, String quien, String expediente, String tipo, Map<String, Object> datos) {
    var ruta = SIGNOS + "/expedientes/" + expediente;
    var etag = quien.equals(OFICIAL) ? api.get(quien, ruta).exigir(200).etag() : null;
    var acto = Map.of("tipo", tipo, "datos", datos);
    var clave = UUID.randomUUID().toString();
    api.post(quien, ruta + "/actuaciones", acto, clave, etag).exigir(201);
  }

  private LocalDate vence(String expediente) {
    for (var plazo : ver(new Api(puertos), expediente).path("plazos")) {
      if (plazo.path("tipo").asString().equals("examenFormal")) {
        return LocalDate.parse(plazo.path("vence").asString());
      }
    }
    throw new Fallo("The file has no term of its formal examination");
  }

  private static JsonNode ver(Api api, String expediente) {
    return api.get(OFICIAL, SIGNOS + "/expedientes/" + expediente).exigir(200).cuerpo();
  }

  private void sembrar(String modelo, String... tandas) {
    siembra(
        "base=signos",
        "firmas=" + datos.resolve("firmas").resolve("signos"),
        "como=" + modelo,
        "tandas=" + String.join(",", tandas));
  }

  /** How many documents the store has read since it started. */
  private long leidos() {
    return siembra();
  }

  /** The program that stores files with the code of the service; it prints what the store read. */
  private long siembra(String... args) {
    var signos = raiz.resolve("signos-service/target");
    var clases =
        List.of(
            raiz.resolve("libs/procedimientos/target/procedimientos-1.0.0-tests.jar").toString(),
            signos.resolve("signos-service.jar").toString(),
            signos.resolve("lib").toString() + "/*");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var orden =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                String.join(File.pathSeparator, clases),
                "pe.gob.indecopi.procedimientos.tramite.Siembra",
                "uri=mongodb://localhost:" + puertos.almacen()));
    orden.addAll(List.of(args));
    try {
      var proceso =
          new ProcessBuilder(orden).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var dicho = new String(proceso.getInputStream().readAllBytes()).strip();
      if (proceso.waitFor() != 0) {
        throw new Fallo("The files could not be stored");
      }
      return Long.parseLong(dicho.lines().toList().getLast());
    } catch (IOException e) {
      throw new Fallo("The files could not be stored: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fallo("Interrupted");
    }
  }

  private static double segundos(long desde) {
    return (System.nanoTime() - desde) / 1e9;
  }
}
