package pe.gob.indecopi.platform.eventos;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import pe.gob.indecopi.platform.reloj.Pendientes;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojAutoConfiguration;

/** Events on Kafka: the relay, the topics, the consumers and their dead letters. */
@AutoConfiguration(after = RelojAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "indecopi.eventos.enabled", matchIfMissing = true)
@EnableConfigurationProperties({EventosProperties.class, RelevoProperties.class})
final class EventosAutoConfiguration {

  @Bean
  DefaultKafkaProducerFactoryCustomizer garantiasDelProductor() {
    return fabrica -> fabrica.updateConfigs(GarantiasKafka.PRODUCTOR);
  }

  @Bean
  DefaultKafkaConsumerFactoryCustomizer garantiasDelConsumidor() {
    return fabrica -> fabrica.updateConfigs(GarantiasKafka.CONSUMIDOR);
  }

  @Bean
  @ConditionalOnMissingBean
  Emisor emisor(KafkaTemplate<String, String> kafka, RelevoProperties ajustes) {
    return new EmisorKafka(kafka, ajustes.plazo());
  }

  @Bean
  @ConditionalOnMissingBean(Bandeja.class)
  Relevo relevo(Emisor emisor, InstantSource reloj, RelevoProperties ajustes) {
    return new Relevo(emisor, reloj, ajustes);
  }

  @Bean
  Periodico relevoPeriodico(Relevo relevo, RelevoProperties ajustes) {
    return new Periodico("relevo", ajustes.barrido(), () -> relevo.barrer(ajustes.edad()));
  }

  @Bean
  Pendientes porPublicar(Relevo relevo) {
    return new Pendientes() {
      @Override
      public long cuantos() {
        return relevo.pendientes();
      }

      @Override
      public boolean vaciar(Duration plazo) {
        return relevo.vaciar(plazo);
      }
    };
  }

  @Bean
  RelevoHealthIndicator relevoHealthIndicator(Relevo relevo) {
    return new RelevoHealthIndicator(relevo);
  }

  @Bean
  MeterBinder medidasDelRelevo(Relevo relevo) {
    return medidas ->
        Gauge.builder("indecopi.relevo.antiguedad", relevo, r -> r.antiguedad().toMillis() / 1000.0)
            .baseUnit("seconds")
            .description("For how long the oldest event has been waiting in its document")
            .register(medidas);
  }

  @Bean
  Temas temas(
      KafkaAdmin kafka, ObjectProvider<Tema> propios, ObjectProvider<Consumidor> consumidores) {
    var propio = new KafkaAdmin(GarantiasKafka.administrador(kafka.getConfigurationProperties()));
    propio.setOperationTimeout(8);
    propio.setCloseTimeout(1);
    return new Temas(
        propio, propios.orderedStream().toList(), consumidores.orderedStream().toList());
  }

  @Bean
  Escuchas escuchas(
      ObjectProvider<Consumidor> consumidores,
      ConsumerFactory<String, String> fabrica,
      KafkaTemplate<String, String> kafka,
      EventosProperties ajustes) {
    return new Escuchas(consumidores.orderedStream().toList(), fabrica, kafka, ajustes);
  }

  @Bean
  Rezago rezago(KafkaAdmin kafka, ObjectProvider<Consumidor> consumidores) {
    return new Rezago(
        GarantiasKafka.administrador(kafka.getConfigurationProperties()),
        consumidores.orderedStream().toList());
  }

  @Bean
  @ConditionalOnAvailableEndpoint
  CartasMuertasEndpoint cartasMuertasEndpoint(
      ObjectProvider<Consumidor> consumidores,
      ConsumerFactory<String, String> fabrica,
      KafkaTemplate<String, String> kafka) {
    return new CartasMuertasEndpoint(
        new CartasMuertas(consumidores.orderedStream().toList(), fabrica, kafka));
  }
}
