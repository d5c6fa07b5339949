package pe.gob.indecopi.local.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker with its controller, started in this JVM. */
public final class Broker implements AutoCloseable {

  private final KafkaRaftServer servidor;
  private final Candado candado;
  private final Opciones opciones;

  private Broker(KafkaRaftServer servidor, Candado candado, Opciones opciones) {
    this.servidor = servidor;
    this.candado = candado;
    this.opciones = opciones;
  }

  /**
   * Starts a broker on 127.0.0.1 and returns when clients can connect.
   *
   * @param datos folder of the logs; what it holds is kept
   * @param puerto TCP port for clients, 0 for any free one
   * @throws BrokerNoArranca when the port is taken or the folder cannot be used
   */
  public static Broker abrir(Path datos, int puerto) {
    return abrir(Opciones.libres(datos, puerto));
  }

  static Broker abrir(Opciones opciones) {
    opciones.exigirPuertosLibres();
    var ajustes = Ajustes.de(opciones);
    var candado = preparar(opciones.datos(), ajustes);
    var servidor = new KafkaRaftServer(new KafkaConfig(ajustes, false), Time.SYSTEM);
    try {
      servidor.startup();
      return new Broker(servidor, candado, opciones);
    } catch (RuntimeException e) {
      servidor.shutdown();
      candado.close();
      throw new BrokerNoArranca("Kafka did not start: " + e.getMessage(), e);
    }
  }

  private static Candado preparar(Path datos, Properties ajustes) {
    try {
      var candado = Candado.tomar(datos);
      Formato.asegurar(datos, ajustes);
      return candado;
    } catch (IOException e) {
      throw new BrokerNoArranca(
          "The folder %s cannot hold the logs: %s".formatted(datos, e.getMessage()), e);
    }
  }

  /** What clients put in {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return "127.0.0.1:" + opciones.puerto();
  }

  /** Stops cleanly: logs are flushed, the next start has nothing to recover. */
  @Override
  public void close() {
    servidor.shutdown();
    servidor.awaitShutdown();
    candado.close();
  }

  /** Runs until SIGTERM; a fault is one sentence on standard error and exit code 1. */
  public static void main(String[] argumentos) {
    try {
      var broker = abrir(Opciones.de(argumentos));
      Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-close"));
      System.out.println("broker ready on " + broker.bootstrapServers());
      broker.servidor.awaitShutdown();
    } catch (IllegalArgumentException | BrokerNoArranca e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
