package pe.gob.indecopi.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import pe.gob.indecopi.local.lanzador.Api;
import pe.gob.indecopi.local.lanzador.Puertos;
import pe.gob.indecopi.local.lanzador.Suite;

/**
 * The one running suite of all journeys: every service a process of its own, on free ports, its
 * data in a folder that goes away with it. Its legal clock starts on a Saturday, 2025-07-26.
 */
final class Corrida implements AutoCloseable {
  static final String OTRA = "signos-2";
  private static final String SABADO_ANTES_DEL_CAMBIO = "2025-07-26T09:00:00-05:00";

  /** What the print says. */
  static final String IMPRESO = "TUPA-2010";

  /** The law of today. */
  static final String VIGENTE = "VIGENTE";

  private final Path datos;
  private final Portal portal;
  private final Api api;
  private Suite suite;
  private String regimen = IMPRESO;
  private int otroPuerto;

  Corrida() {
    try {
      datos = Files.createTempDirectory("indecopi-e2e");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    suite = suite(Puertos.libres());
    api = new Api(suite.puertos());
    portal =
        new Portal(suite.gateway(), URI.create("http://localhost:" + suite.puertos().vecinos()));
    levantar();
  }

  private Suite suite(Puertos puertos) {
    // Shorter than in production, so that no journey waits for what a kill left undone.
    var ajustes =
        Map.of(
            "indecopi.regimen",
            regimen,
            "indecopi.reloj.inicio",
            SABADO_ANTES_DEL_CAMBIO,
            "indecopi.idempotencia.reclamo",
            "10s",
            "indecopi.tramite.cobranza",
            "3s",
            // Each stop of the clock waits so long for a second replica.
            "indecopi.reloj.relectura",
            "20ms");
    return new Suite(raiz(), datos, puertos, ajustes, linea -> {});
  }

  /** The regime under which files are born now. */
  String regimen() {
    return regimen;
  }

  /** Sets the installation to that regime, as its owner would: the services start again. */
  void regir(String otro) {
    regimen = otro;
    suite.bajarServicios();
    suite = suite(suite.puertos());
    otroPuerto = 0;
    levantar();
  }

  private void levantar() {
    try {
      suite.levantar();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Starts again what a test killed. */
  void reparar() {
    suite.levantar();
    if (otroPuerto != 0) {
      suite.revivir(OTRA);
    }
  }

  Suite suite() {
    return suite;
  }

  Portal portal() {
    return portal;
  }

  Api api() {
    return api;
  }

  Reloj reloj() {
    return new Reloj(portal, portal.en(suite.puertos().de("signos").gestion()));
  }

  Pagos pagos() {
    return new Pagos(portal);
  }

  /** The service of signs, past the gateway. */
  Portal signos() {
    return portal.en(suite.puertos().de("signos").api());
  }

  /** A second replica of the service of signs, over the same store and broker. */
  synchronized Portal otraReplica() {
    if (otroPuerto == 0) {
      otroPuerto = suite.otraReplica(OTRA);
    }
    return portal.en(otroPuerto);
  }

  static Path raiz() {
    var carpeta = Path.of("").toAbsolutePath();
    while (!Files.exists(carpeta.resolve("mvnw"))) {
      carpeta = carpeta.getParent();
    }
    return carpeta;
  }

  @Override
  public void close() {
    suite.bajar();
    try (var todo = Files.walk(datos)) {
      for (var ruta : todo.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(ruta);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
