package pe.gob.indecopi.consumidor.conversacion;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConversacionProperties.class)
class ConversacionConfiguration {
  private static final Duration PULSO = Duration.ofSeconds(1);

  @Bean
  Participantes participantes(Reclamos reclamos, Acceso acceso) {
    return new ParticipantesDelReclamo(reclamos, acceso);
  }

  @Bean
  AccionesDeConversacion accionesDeConversacion() {
    return new AccionesDeConversacion();
  }

  @Bean
  Mensajes mensajes(MongoDatabase base) {
    return new Mensajes(base);
  }

  @Bean
  Lecturas lecturasDeMensajes(MongoDatabase base) {
    return new Lecturas(base);
  }

  @Bean
  Adjuntos adjuntosDeMensajes(MongoDatabase base, Archivos archivos, Participantes participantes) {
    return new Adjuntos(base, archivos, participantes);
  }

  @Bean
  Abiertas conversacionesAbiertas(Mensajes mensajes, Lecturas lecturas, InstantSource reloj) {
    return new Abiertas(mensajes, lecturas, reloj);
  }

  @Bean(destroyMethod = "shutdown")
  ExecutorService hilosDeConversacion() {
    return Executors.newThreadPerTaskExecutor(
        Thread.ofVirtual().name("conversacion-", 0).factory());
  }

  @Bean
  Conversaciones conversaciones(
      Mensajes mensajes,
      Lecturas lecturas,
      Adjuntos adjuntos,
      Abiertas abiertas,
      ObjectProvider<Timbre> timbre,
      ConversacionProperties ajustes,
      InstantSource sistema,
      RelojLegal reloj) {
    return new Conversaciones(
        mensajes,
        lecturas,
        adjuntos,
        abiertas,
        timbre.getIfAvailable(() -> Timbre.MUDO),
        new Caudal(ajustes.rafaga(), ajustes.cada(), sistema),
        reloj,
        ajustes.maximo());
  }

  @Bean
  SucesosDelReclamo sucesosDelReclamo(Conversaciones conversaciones) {
    return new SucesosDelReclamo(conversaciones);
  }

  @Bean
  Charla charla(
      Participantes participantes,
      Conversaciones conversaciones,
      Mensajes mensajes,
      Lecturas lecturas,
      Idempotencia idempotencia,
      @Value("${server.servlet.context-path:}") String contexto) {
    return new Charla(participantes, conversaciones, mensajes, lecturas, idempotencia, contexto);
  }

  @Bean
  Flujos flujos(
      Participantes participantes,
      Abiertas abiertas,
      Mensajes mensajes,
      Lecturas lecturas,
      ExecutorService hilosDeConversacion,
      InstantSource reloj,
      JsonMapper mapper,
      ConversacionProperties ajustes) {
    return new Flujos(
        participantes, abiertas, mensajes, lecturas, hilosDeConversacion, reloj, mapper, ajustes);
  }

  @Bean
  Periodico miradaALasConversaciones(Abiertas abiertas, ConversacionProperties ajustes) {
    return new Periodico("conversaciones", ajustes.mirada(), abiertas::mirar);
  }

  @Bean
  Periodico pulsoDeLosFlujos(Abiertas abiertas) {
    return new Periodico("flujos", PULSO, abiertas::pulso);
  }

  @Bean
  Despedida despedidaDeLosFlujos(Abiertas abiertas) {
    return new Despedida(abiertas);
  }

  /** The bell between replicas, where there is a broker. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBooleanProperty(name = "indecopi.eventos.enabled", matchIfMissing = true)
  static class ConTimbre {

    @Bean
    Tema temaDeConversaciones() {
      return Tema.de(TimbreKafka.TEMA);
    }

    @Bean
    TimbreKafka timbre(
        KafkaTemplate<String, String> kafka,
        Abiertas abiertas,
        ExecutorService hilosDeConversacion) {
      return new TimbreKafka(kafka, abiertas, hilosDeConversacion);
    }

    /** Each replica hears all of it, from now on: a group of its own that commits nothing. */
    @Bean
    ConcurrentMessageListenerContainer<String, String> escuchaDelTimbre(
        ConsumerFactory<String, String> fabrica, TimbreKafka timbre) {
      var propiedades = new ContainerProperties(TimbreKafka.TEMA);
      propiedades.setGroupId(TimbreKafka.TEMA + "." + UUID.randomUUID());
      propiedades.setMissingTopicsFatal(false);
      propiedades.setAckMode(ContainerProperties.AckMode.MANUAL);
      propiedades.setMessageListener(timbre);
      var desdeAhora = new Properties();
      desdeAhora.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
      propiedades.setKafkaConsumerProperties(desdeAhora);
      return new ConcurrentMessageListenerContainer<>(fabrica, propiedades);
    }
  }
}
