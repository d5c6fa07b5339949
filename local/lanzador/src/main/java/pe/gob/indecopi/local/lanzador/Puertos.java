package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator.OfInt;
import java.util.stream.IntStream;

/**
 * Where each process of a suite listens.
 *
 * @param servicios by name, in the order in which they start
 * @param correo where the neighbours take mail
 */
public record Puertos(
    Par gateway,
    Map<String, Par> servicios,
    int vecinos,
    int correo,
    int almacen,
    int broker,
    int controlador) {

  /** Every service by the name of its path: a new organ is one word here. */
  static final List<String> SERVICIOS =
      List.of("fees", "signos", "invenciones", "derecho-autor", "consumidor", "concursal");

  /** Those of the README. */
  public static final Puertos FIJOS =
      new Puertos(new Par(8080, 18080), servicios(fijos()), 8090, 2525, 27117, 19092, 19093);

  /**
   * Of one program.
   *
   * @param api public
   * @param gestion management, which the gateway does not expose
   */
  public record Par(int api, int gestion) {}

  /** Any that are free now: for a suite beside the one that a person is using. */
  public static Puertos libres() {
    var p = Arrays.stream(libres(7 + 2 * SERVICIOS.size())).iterator();
    return new Puertos(
        par(p), servicios(p), p.nextInt(), p.nextInt(), p.nextInt(), p.nextInt(), p.nextInt());
  }

  /** The ports of that service: {@code signos}. */
  public Par de(String servicio) {
    return Objects.requireNonNull(servicios.get(servicio), servicio);
  }

  private static OfInt fijos() {
    return IntStream.range(0, SERVICIOS.size())
        .flatMap(i -> IntStream.of(8081 + i, 18081 + i))
        .iterator();
  }

  private static Map<String, Par> servicios(OfInt puertos) {
    var todos = new LinkedHashMap<String, Par>();
    SERVICIOS.forEach(s -> todos.put(s, par(puertos)));
    return todos;
  }

  private static Par par(OfInt puertos) {
    return new Par(puertos.nextInt(), puertos.nextInt());
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
