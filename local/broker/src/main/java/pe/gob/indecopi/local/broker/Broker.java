package pe.gob.indecopi.local.broker;

import java.io.IOException;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker with its controller, started in this JVM. */
public final class Broker implements AutoCloseable {

  private static final int INTENTOS = 3;

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
    for (var intento = 1; intento < INTENTOS && puerto == 0; intento++) {
      try {
        return abrir(Opciones.libres(datos, 0));
      } catch (PuertoOcupado e) {
        // Somebody took the port between its choice and its use: another one, then.
      }
    }
    return abrir(Opciones.libres(datos, puerto));
  }

  static Broker abrir(Opciones opciones) {
    opciones.exigirPuertosLibres();
    try {
      var candado = Candado.tomar(opciones.datos());
      try {
        return new Broker(arrancar(opciones), candado, opciones);
      } catch (IOException | RuntimeException e) {
        candado.close();
        throw e;
      }
    } catch (IOException e) {
      throw new BrokerNoArranca(
          "The folder %s cannot hold the logs: %s".formatted(opciones.datos(), e.getMessage()), e);
    }
  }

  private static KafkaRaftServer arrancar(Opciones opciones) throws IOException {
    var ajustes = Ajustes.de(opciones);
    Formato.asegurar(opciones.datos(), ajustes);
    try {
      var servidor = new KafkaRaftServer(new KafkaConfig(ajustes, false), Time.SYSTEM);
      arrancar(servidor);
      return servidor;
    } catch (RuntimeException e) {
      opciones.exigirPuertosLibres();
      throw new BrokerNoArranca("Kafka did not start: " + e.getMessage(), e);
    }
  }

  private static void arrancar(KafkaRaftServer servidor) {
    try {
      servidor.startup();
    } catch (RuntimeException e) {
      servidor.shutdown();
      throw e;
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
