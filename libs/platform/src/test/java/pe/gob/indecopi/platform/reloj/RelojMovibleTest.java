package pe.gob.indecopi.platform.reloj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;

class RelojMovibleTest {
  private static final Instant INICIO = Instant.parse("2025-07-30T15:00:00Z");

  private final MongoCollection<Document> coleccion = base().getCollection("reloj");
  private final AtomicReference<Instant> sistema =
      new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
  private final RelojMovible reloj = replica(INICIO);

  private RelojMovible replica(Instant inicio) {
    return new RelojMovible(coleccion, sistema::get, inicio, Duration.ofMillis(100));
  }

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @Test
  void anEmptyInstallationStartsWhereItIsTold() {
    assertThat(reloj.ahora()).isEqualTo(INICIO);
  }

  @Test
  void withoutABeginningItIsTheTimeOfTheMachine() {
    assertThat(replica(null).ahora()).isEqualTo(sistema.get());
  }

  @Test
  void aMoveLandsAtNineInLimaAndRunsOn() {
    reloj.moverA(LocalDate.parse("2025-08-04"));
    assertThat(reloj.ahora()).isEqualTo(Instant.parse("2025-08-04T14:00:00Z"));
    pasan(Duration.ofHours(2));
    assertThat(reloj.ahora()).isEqualTo(Instant.parse("2025-08-04T16:00:00Z"));
  }

  @Test
  void itDoesNotGoBack() {
    reloj.moverA(LocalDate.parse("2025-08-04"));
    assertThatThrownBy(() -> reloj.moverA(LocalDate.parse("2025-08-03")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMoveToTheSameDayAfterNineMovesNothing() {
    assertThat(reloj.hoy()).isEqualTo(LocalDate.parse("2025-07-30"));
    reloj.moverA(LocalDate.parse("2025-07-30"));
    assertThat(reloj.ahora()).isEqualTo(INICIO);
  }

  @Test
  void anotherReplicaSeesTheMoveWhenWhatItKnowsIsOld() {
    var otra = replica(INICIO);
    assertThat(otra.ahora()).isEqualTo(INICIO);
    reloj.moverA(LocalDate.parse("2025-08-04"));
    pasan(reloj.relectura());
    assertThat(otra.hoy()).isEqualTo(LocalDate.parse("2025-08-04"));
  }

  @Test
  void theBeginningOfALaterStartIsIgnored() {
    reloj.moverA(LocalDate.parse("2025-08-04"));
    assertThat(replica(Instant.parse("2030-01-01T00:00:00Z")).hoy())
        .isEqualTo(LocalDate.parse("2025-08-04"));
  }

  private void pasan(Duration tiempo) {
    sistema.updateAndGet(antes -> antes.plus(tiempo));
  }
}
