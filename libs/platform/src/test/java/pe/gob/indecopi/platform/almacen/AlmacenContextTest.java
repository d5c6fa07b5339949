package pe.gob.indecopi.platform.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.reloj.RelojAutoConfiguration;

class AlmacenContextTest {
  private final ApplicationContextRunner contexto =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  MongoAutoConfiguration.class,
                  AlmacenAutoConfiguration.class,
                  RelojAutoConfiguration.class))
          .withPropertyValues(
              "spring.application.name=fees",
              "spring.mongodb.uri=" + AlmacenDePrueba.uri() + "/?w=1&readConcernLevel=local",
              "spring.mongodb.database=fees");

  @Test
  void whatIsWrittenIsInTheMajorityAndItsJournalWhateverTheUriSays() {
    contexto.run(
        c ->
            assertThat(c.getBean(MongoDatabase.class))
                .matches(b -> b.getName().equals("fees"))
                .matches(b -> b.getWriteConcern().equals(WriteConcern.MAJORITY.withJournal(true)))
                .matches(b -> b.getReadConcern().equals(ReadConcern.MAJORITY))
                .matches(b -> b.getReadPreference().equals(ReadPreference.primary())));
  }

  @Test
  void whatCannotBeReadOffADatabaseIsSetAsWell() {
    contexto.run(
        c -> {
          var ajustes = MongoClientSettings.builder();
          c.getBeanProvider(MongoClientSettingsBuilderCustomizer.class)
              .orderedStream()
              .forEach(personalizador -> personalizador.customize(ajustes));
          assertThat(ajustes.build())
              .matches(a -> !a.getRetryWrites())
              .matches(a -> a.getRetryReads())
              .matches(a -> a.getUuidRepresentation() == UuidRepresentation.STANDARD)
              .matches(a -> a.getSocketSettings().getReadTimeout(TimeUnit.SECONDS) == 15)
              .matches(a -> a.getSocketSettings().getConnectTimeout(TimeUnit.SECONDS) == 2)
              .matches(
                  a -> a.getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS) == 3);
        });
  }

  @Test
  void itCanBeSwitchedOff() {
    contexto
        .withPropertyValues("indecopi.almacen.enabled=false")
        .run(
            c ->
                assertThat(c)
                    .hasSingleBean(MongoClient.class)
                    .doesNotHaveBean(MongoDatabase.class)
                    .doesNotHaveBean(FabricaDeAgregados.class));
  }

  @Test
  void aDatabaseOfTheServiceWins() {
    var suya = AlmacenDePrueba.base();
    contexto
        .withBean("suya", MongoDatabase.class, () -> suya)
        .run(c -> assertThat(c.getBean(MongoDatabase.class)).isSameAs(suya));
  }

  @Test
  void aStoreThatDoesNotAnswerIsDown() {
    contexto
        .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1")
        .run(
            c ->
                assertThat(c.getBean(AlmacenHealthIndicator.class).health().getStatus())
                    .isEqualTo(Status.DOWN));
  }
}
