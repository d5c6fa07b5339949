package pe.gob.indecopi.fees.memoria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

/** An approved version as the first release stored it; every later one reads it. */
class BorradorDoradoTest {

  private final BorradorTraductor traductor = new BorradorTraductor();

  @Test
  void readsWhatTheFirstReleaseStored() {
    var leido = traductor.agregado(Document.parse(dorado()));

    assertThat(leido.id()).isEqualTo("tar_dorada");
    assertThat(leido.version()).isEqualTo(2);
    assertThat(leido.tarifa().organo()).isEqualTo("CEB");
    assertThat(leido.tarifa().vigencia().desde()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(leido.tarifa().procedimiento("CEB-1")).isPresent();
    assertThat(leido.autor()).isEqualTo(new Borrador.Oficial("tarifa1", null, "DNI:99999993"));
    assertThat(Objects.requireNonNull(leido.aprobacion()).por().sub()).isEqualTo("tarifa2");
    assertThat(leido.aprobacion().en()).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
  }

  @Test
  void writesWhatTheFirstReleaseReads() {
    var guardado = Document.parse(dorado());
    var escrito = traductor.documento(traductor.agregado(guardado));

    guardado.remove("_id");
    guardado.remove("version");
    var ajustes = JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    assertThat(Document.parse(escrito.toJson(ajustes))).isEqualTo(guardado);
  }

  private static String dorado() {
    try (var json = BorradorDoradoTest.class.getResourceAsStream("/dorado/borrador-1.json")) {
      return new String(json.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
