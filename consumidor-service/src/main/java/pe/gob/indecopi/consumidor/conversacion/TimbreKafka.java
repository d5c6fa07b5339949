package pe.gob.indecopi.consumidor.conversacion;

import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.MessageListener;

/**
 * Rings by a private topic: the key is the series, the value the number of a message ({@code 12})
 * or a side and how far it has read ({@code PROVEEDOR 12}). Nothing in it is worth keeping.
 */
final class TimbreKafka implements Timbre, MessageListener<String, String> {
  static final String TEMA = "indecopi.consumidor.conversaciones";

  private static final Logger LOG = LoggerFactory.getLogger(TimbreKafka.class);
  private static final Pattern VALOR = Pattern.compile("(?:([A-Z]+) )?([0-9]{1,12})");

  /** A broker that is away holds each sender for seconds: beyond so many, nobody rings. */
  private static final int A_LA_VEZ = 64;

  private final KafkaOperations<String, String> kafka;
  private final Abiertas abiertas;
  private final Executor hilos;
  private final Semaphore libres = new Semaphore(A_LA_VEZ);

  TimbreKafka(KafkaOperations<String, String> kafka, Abiertas abiertas, Executor hilos) {
    this.kafka = kafka;
    this.abiertas = abiertas;
    this.hilos = hilos;
  }

  @Override
  public void mensaje(Mensaje mensaje) {
    tocar(mensaje.hilo(), Long.toString(mensaje.n()));
  }

  @Override
  public void lectura(Lecturas.Lectura lectura) {
    tocar(lectura.hilo(), lectura.voz() + " " + lectura.hasta());
  }

  private void tocar(Hilo hilo, String valor) {
    if (libres.tryAcquire()) {
      hilos.execute(
          () -> {
            try {
              kafka.send(TEMA, hilo.clave(), valor);
            } catch (RuntimeException callado) {
              LOG.debug("The bell is silent: {}", callado.toString());
            } finally {
              libres.release();
            }
          });
    }
  }

  @Override
  public void onMessage(ConsumerRecord<String, String> aviso) {
    var valor = VALOR.matcher(aviso.value() == null ? "" : aviso.value());
    if (aviso.key() == null || !valor.matches()) {
      return;
    }
    try {
      var hilo = Hilo.de(aviso.key());
      var n = Long.parseLong(valor.group(2));
      if (valor.group(1) == null) {
        abiertas.aviso(hilo, n);
      } else {
        var en = Instant.ofEpochMilli(aviso.timestamp());
        abiertas.leyo(new Lecturas.Lectura(hilo, Voz.valueOf(valor.group(1)), n, en));
      }
    } catch (RuntimeException fallo) {
      LOG.warn("A bell was not heeded; the next look finds what it told of", fallo);
    }
  }
}
