package pe.gob.indecopi.platform.eventos;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/** A listener for every {@link Consumidor}, with retries and dead letters. */
final class Escuchas implements SmartLifecycle {
  private final List<ConcurrentMessageListenerContainer<String, String>> escuchas =
      new ArrayList<>();

  Escuchas(
      List<Consumidor> consumidores,
      ConsumerFactory<String, String> fabrica,
      KafkaOperations<String, String> kafka,
      EventosProperties ajustes) {
    var fallos = fallos(kafka, ajustes);
    consumidores.forEach(consumidor -> escuchas.add(escucha(consumidor, fabrica, fallos)));
  }

  private static ConcurrentMessageListenerContainer<String, String> escucha(
      Consumidor consumidor, ConsumerFactory<String, String> fabrica, CommonErrorHandler fallos) {
    var propiedades = new ContainerProperties(consumidor.tema());
    propiedades.setGroupId(consumidor.grupo());
    propiedades.setMissingTopicsFatal(false);
    propiedades.setMessageListener(
        (MessageListener<String, String>)
            mensaje -> consumidor.recibir(Ceventos.evento(mensaje.value())));
    var escucha = new ConcurrentMessageListenerContainer<String, String>(fabrica, propiedades);
    escucha.setBeanName(consumidor.grupo());
    escucha.setCommonErrorHandler(fallos);
    return escucha;
  }

  private static CommonErrorHandler fallos(
      KafkaOperations<String, String> kafka, EventosProperties ajustes) {
    var cartas =
        new DeadLetterPublishingRecoverer(
            kafka, (mensaje, fallo) -> new TopicPartition(Tema.cartasMuertas(mensaje.topic()), -1));
    cartas.excludeHeader(DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
    var pausas = new ExponentialBackOff(ajustes.espera().toMillis(), 2);
    pausas.setMaxInterval(ajustes.esperaMayor().toMillis());
    pausas.setMaxAttempts(ajustes.reintentos());
    var fallos = new DefaultErrorHandler(cartas, pausas);
    fallos.addNotRetryableExceptions(EventoIlegible.class);
    return fallos;
  }

  @Override
  public void start() {
    escuchas.forEach(ConcurrentMessageListenerContainer::start);
  }

  @Override
  public void stop() {
    escuchas.forEach(ConcurrentMessageListenerContainer::stop);
  }

  @Override
  public boolean isRunning() {
    return escuchas.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
  }
}
