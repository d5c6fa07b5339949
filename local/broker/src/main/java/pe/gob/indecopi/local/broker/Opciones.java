package pe.gob.indecopi.local.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/**
 * What the broker is told on its command line.
 *
 * @param puerto TCP port for clients
 * @param controlador TCP port of the controller, used by the broker alone
 * @param datos folder of the logs, made if missing
 */
record Opciones(int puerto, int controlador, Path datos) {

  private static final int PUERTO = 19092;
  private static final int CONTROLADOR = 19093;

  /**
   * Reads {@code --puerto=N --controlador=N --datos=DIR}.
   *
   * @throws IllegalArgumentException with a plain sentence when an option is unknown or not a port
   */
  static Opciones de(String... argumentos) {
    var leidas = new Opciones(PUERTO, CONTROLADOR, Path.of("datos", "broker"));
    for (var argumento : argumentos) {
      leidas = leidas.con(argumento);
    }
    return leidas;
  }

  /** Options with ports that are free at this moment. */
  static Opciones libres(Path datos, int puerto) {
    try (var uno = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var dos = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new Opciones(puerto == 0 ? uno.getLocalPort() : puerto, dos.getLocalPort(), datos);
    } catch (IOException e) {
      throw new BrokerNoArranca("No TCP port is free on 127.0.0.1.", e);
    }
  }

  /** Refuses to go on when somebody else already listens on one of the two ports. */
  void exigirPuertosLibres() {
    exigirLibre(puerto, "--puerto");
    exigirLibre(controlador, "--controlador");
  }

  private Opciones con(String argumento) {
    var igual = argumento.indexOf('=');
    var valor = argumento.substring(igual + 1);
    return switch (igual < 0 ? argumento : argumento.substring(0, igual)) {
      case "--puerto" -> new Opciones(puerto(argumento, valor), controlador, datos);
      case "--controlador" -> new Opciones(puerto, puerto(argumento, valor), datos);
      case "--datos" -> new Opciones(puerto, controlador, Path.of(valor));
      default ->
          throw new IllegalArgumentException(
              "Unknown option %s; known are --puerto=N --controlador=N --datos=DIR."
                  .formatted(argumento));
    };
  }

  private static int puerto(String argumento, String valor) {
    if (valor.matches("[0-9]{1,5}") && Integer.parseInt(valor) <= 65_535) {
      return Integer.parseInt(valor);
    }
    throw new IllegalArgumentException("%s is not a TCP port.".formatted(argumento));
  }

  private static void exigirLibre(int puerto, String opcion) {
    try (var sonda = new ServerSocket()) {
      sonda.setReuseAddress(true);
      sonda.bind(new InetSocketAddress("127.0.0.1", puerto));
    } catch (IOException e) {
      throw new PuertoOcupado(puerto, opcion, e);
    }
  }
}
