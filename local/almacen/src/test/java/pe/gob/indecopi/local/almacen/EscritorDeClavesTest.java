package pe.gob.indecopi.local.almacen;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EscritorDeClavesTest {

  private static final int CASOS = 200;

  private final long semilla = Long.getLong("semilla", System.nanoTime());
  private final Random azar = new Random(semilla);

  @Test
  void bytesHaveTheOrderOfTheValues() {
    for (int i = 0; i < CASOS; i++) {
      Object uno = valor();
      Object otro = azar.nextInt(10) == 0 ? uno : valor();
      int esperado = Integer.signum(ValueComparator.asc().compare(uno, otro));
      assertThat(Integer.signum(Clave.de(uno).compareTo(Clave.de(otro))))
          .as("seed %d: %s and %s", semilla, uno, otro)
          .isEqualTo(esperado);
      assertThat(Integer.signum(descendente(uno).compareTo(descendente(otro))))
          .as("seed %d, descending: %s and %s", semilla, uno, otro)
          .isEqualTo(-esperado);
    }
  }

  @Test
  void equalNumbersAreOneKeyWhateverTheirType() {
    assertThat(List.of(Clave.de(5L), Clave.de(5.0), Clave.de(new Decimal128(new BigDecimal("5")))))
        .containsOnly(Clave.de(5));
    assertThat(Clave.de(-0.0)).isEqualTo(Clave.de(0));
    assertThat(Clave.de((1L << 60) + 1)).isGreaterThan(Clave.de(1L << 60));
  }

  @Test
  void noKeyIsTheBeginningOfAnother() {
    List<Clave> claves = new ArrayList<>();
    for (int i = 0; i < CASOS; i++) {
      claves.add(Clave.de(valor()));
    }
    for (Clave una : claves) {
      for (Clave otra : claves) {
        boolean dentro = una.compareTo(otra) < 0 && otra.compareTo(una.siguiente()) < 0;
        assertThat(dentro).as("seed %d: %s begins %s", semilla, una, otra).isFalse();
      }
    }
  }

  private static Clave descendente(Object valor) {
    return new Clave(new EscritorDeClaves().valor(valor, false).bytes());
  }

  private Object valor() {
    return switch (azar.nextInt(10)) {
      case 0 -> azar.nextInt();
      case 1 -> azar.nextLong();
      case 2 -> azar.nextGaussian() * 1e6;
      case 3 -> azar.nextInt(3);
      case 4 -> texto();
      case 5 -> azar.nextBoolean();
      case 6 -> Instant.ofEpochMilli(azar.nextInt());
      case 7 -> new ObjectId();
      case 8 -> new Document(texto(), azar.nextInt(3));
      default -> texto() + texto();
    };
  }

  private String texto() {
    return List.of("", "a", "a\0", "a\0b", "ab", "b", "ñ", "\0", "z").get(azar.nextInt(9));
  }
}
