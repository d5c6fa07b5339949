package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the last release stored, in {@code orden-1.json}: today's code reads it whole and writes it
 * back unchanged. A new field joins the file only with a step of {@code elevaciones()}.
 */
class DoradoTest {

  private static final Path ARCHIVO = Path.of("src/test/resources/dorado/orden-1.json");

  private final OrdenTraductor traductor =
      new OrdenTraductor(
          JsonMapper.builder()
              .changeDefaultPropertyInclusion(
                  previa -> previa.withValueInclusion(JsonInclude.Include.NON_NULL))
              .build());
  private final Orden orden =
      OrdenDePrueba.para("ord_dorada", "exp_1")
          .recibir(OrdenDePrueba.abono("1", "1000.00"), true)
          .recibir(OrdenDePrueba.abono("2", "700.00"), false)
          .consumir(new Consumo("exp_1", "cua_1", OrdenDePrueba.AHORA));

  @Test
  void readsWhatTheLastReleaseStored() throws IOException {
    var guardado = Document.parse(Files.readString(ARCHIVO));

    var leida = traductor.agregado(guardado);

    assertThat(leida).usingRecursiveComparison().ignoringFields("version").isEqualTo(orden);
    assertThat(leida.version()).isEqualTo(4);
  }

  @Test
  void writesWhatTheLastReleaseReads() throws IOException {
    var guardado = traductor.documento(orden);
    guardado.append("_id", orden.id()).append("version", 4L);
    var texto =
        guardado.toJson(
                JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).indent(true).build())
            + "\n";
    if (Boolean.getBoolean("dorado.escribir")) {
      Files.createDirectories(ARCHIVO.getParent());
      Files.writeString(ARCHIVO, texto);
    }

    assertThat(texto).isEqualTo(Files.readString(ARCHIVO));
  }
}
