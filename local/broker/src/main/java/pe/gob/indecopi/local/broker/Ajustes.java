package pe.gob.indecopi.local.broker;

import java.util.Map;
import java.util.Properties;

/** Settings of a single node: one copy of everything, small files, few threads, loopback only. */
final class Ajustes {

  /** Nothing here depends on the machine or on the ports. */
  private static final Map<String, String> FIJOS =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", "1"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("inter.broker.listener.name", "PLAINTEXT"),
          Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
          // One node holds the only copy.
          Map.entry("default.replication.factor", "1"),
          Map.entry("min.insync.replicas", "1"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("offsets.topic.num.partitions", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("transaction.state.log.num.partitions", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.num.partitions", "1"),
          // A topic exists because a service declares it, with its partitions; never by a typo.
          Map.entry("auto.create.topics.enable", "false"),
          Map.entry("num.partitions", "1"),
          // A consumer that joins alone need not wait for others.
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // A lone voter elects itself at once.
          Map.entry("controller.quorum.election.timeout.ms", "100"),
          Map.entry("controller.quorum.election.backoff.max.ms", "100"),
          // Kafka's defaults reserve 128 MB to clean logs and 10 MB for every index.
          Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
          Map.entry("log.cleaner.io.buffer.size", "131072"),
          Map.entry("log.segment.bytes", "16777216"),
          Map.entry("log.index.size.max.bytes", "262144"),
          Map.entry("offsets.topic.segment.bytes", "4194304"),
          Map.entry("offsets.load.buffer.size", "1048576"),
          Map.entry("transaction.state.log.segment.bytes", "4194304"),
          Map.entry("transaction.state.log.load.buffer.size", "1048576"),
          Map.entry("num.network.threads", "2"),
          Map.entry("num.io.threads", "4"),
          Map.entry("background.threads", "2"),
          Map.entry("num.recovery.threads.per.data.dir", "1"),
          // After a kill the controller waits for the dead broker's session: 4 s, not 9; less would
          // take a busy machine for a dead broker.
          Map.entry("broker.heartbeat.interval.ms", "500"),
          Map.entry("broker.session.timeout.ms", "4000"));

  private Ajustes() {}

  static Properties de(Opciones opciones) {
    var ajustes = new Properties();
    ajustes.putAll(FIJOS);
    ajustes.setProperty(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
            .formatted(opciones.puerto(), opciones.controlador()));
    ajustes.setProperty(
        "advertised.listeners", "PLAINTEXT://127.0.0.1:%d".formatted(opciones.puerto()));
    ajustes.setProperty(
        "controller.quorum.voters", "1@127.0.0.1:%d".formatted(opciones.controlador()));
    ajustes.setProperty("log.dirs", opciones.datos().toAbsolutePath().toString());
    return ajustes;
  }
}
