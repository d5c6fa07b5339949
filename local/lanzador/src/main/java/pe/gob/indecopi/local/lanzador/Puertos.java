package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** Where each process of a suite listens. */
public record Puertos(
    int gateway,
    int gatewayGestion,
    int fees,
    int feesGestion,
    int signos,
    int signosGestion,
    int vecinos,
    int almacen,
    int broker,
    int controlador) {

  /** Those of the README. */
  public static final Puertos FIJOS =
      new Puertos(8080, 18080, 8081, 18081, 8082, 18082, 8090, 27117, 19092, 19093);

  /** Any that are free now: for a suite beside the one that a person is using. */
  public static Puertos libres() {
    var p = libres(10);
    return new Puertos(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9]);
  }

  /** So many free ports, all different. */
  static int[] libres(int cuantos) {
    var abiertos = new ArrayList<ServerSocket>();
    try {
      for (var i = 0; i < cuantos; i++) {
        abiertos.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return abiertos.stream().mapToInt(ServerSocket::getLocalPort).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      abiertos.forEach(Puertos::cerrar);
    }
  }

  private static void cerrar(ServerSocket s) {
    try {
      s.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
