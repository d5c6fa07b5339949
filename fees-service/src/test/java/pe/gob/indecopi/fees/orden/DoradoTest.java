package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.tarifa.Canal;
import tools.jackson.databind.json.JsonMapper;

/**
 * What earlier releases stored: schema 1, before there was a ledger, in {@code orden-1.json}, and
 * today's in {@code orden-2.json}. Today's code reads both whole, and writes the second back
 * unchanged. A new field joins a file only with a step of {@code elevaciones()}.
 */
class DoradoTest {

  private static final Path PRIMERA = Path.of("src/test/resources/dorado/orden-1.json");
  private static final Path ARCHIVO = Path.of("src/test/resources/dorado/orden-2.json");

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
  private final Orden devuelta =
      orden.devolver(
          Alcance.SOBRANTE,
          (n, monto) ->
              new Devolucion(
                  n,
                  Alcance.SOBRANTE,
                  monto,
                  Canal.CAJA,
                  "V-1",
                  "Pagó de más",
                  "tesorera",
                  OrdenDePrueba.AHORA,
                  "clave"));

  @Test
  void readsWhatTheFirstReleaseStoredAndPostsItInOneEntry() throws IOException {
    var guardado = Document.parse(Files.readString(PRIMERA));
    for (var paso : traductor.elevaciones()) {
      guardado = paso.apply(guardado);
    }

    var leida = traductor.agregado(guardado);

    assertThat(leida)
        .usingRecursiveComparison()
        .ignoringFields("version", "porAsentar")
        .isEqualTo(orden);
    assertThat(leida.version()).isEqualTo(4);
    assertThat(guardado).containsEntry("dias", List.of("CAJA:2026-11-23"));
    assertThat(leida.porAsentar())
        .singleElement()
        .satisfies(
            uno -> {
              assertThat(uno.clave()).isEqualTo("ord_dorada.apertura");
              assertThat(uno.apuntes())
                  .extracting(apunte -> apunte.cuenta().codigo())
                  .containsExactly("CAJA", "CAJA", "POR_DEVOLVER", "INGRESOS:DSD");
            });
  }

  @Test
  void readsWhatTheLastReleaseStored() throws IOException {
    var guardado = Document.parse(Files.readString(ARCHIVO));

    var leida = traductor.agregado(guardado);

    assertThat(leida).usingRecursiveComparison().ignoringFields("version").isEqualTo(devuelta);
  }

  @Test
  void writesWhatTheLastReleaseReads() throws IOException {
    var guardado = traductor.documento(devuelta);
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
