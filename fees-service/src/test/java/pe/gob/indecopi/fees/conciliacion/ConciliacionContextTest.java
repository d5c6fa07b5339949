package pe.gob.indecopi.fees.conciliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.fees.FeesContextTest;

/** A bank's daily file over HTTP. */
class ConciliacionContextTest extends FeesContextTest {

  private static final String KUSKA =
      """
      {"procedimiento":"DSD-10","variables":{"clases":3},
       "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"},
                  "nombre":"Kuska S.A.C."}}
      """;

  @Autowired private Conciliador conciliador;

  @Test
  void saysWhatMatchesWhatDoesNotAndWhy() {
    var igual = orden();
    var distinta = orden();
    var callada = orden();
    var r1 = pagar(igual, "SCOTIABANK", "1601.59");
    var r2 = pagar(distinta, "SCOTIABANK", "1601.59");
    var ausente = pagar(orden(), "SCOTIABANK", "5.00");
    var archivo =
        ArchivosDeBanco.de(
            "SCOTIABANK",
            "2026-11-23",
            r1,
            codigo(igual),
            "1601.59",
            r2,
            codigo(distinta),
            "1600.00",
            numero(),
            codigo(callada),
            "1000.00",
            numero(),
            "1111-1111-1111",
            "70.00");

    var informe = cargar("tesorera", archivo);

    assertThat(informe.estado()).isEqualTo(201);
    assertThat(informe.texto("/estado")).isEqualTo("TERMINADA");
    assertThat(informe.cuerpo().get("cuadra").asBoolean()).isFalse();
    var lineas = get("/conciliaciones/" + informe.texto("/id") + "/lineas", de("auditora"));
    assertThat(lineas.cuerpo().get("datos").values())
        .extracting(uno -> uno.get("resultado").asString())
        .containsExactly("CONCILIADO", "MONTO_DISTINTO", "REGISTRADO", "NO_IDENTIFICADO");
    assertThat(lineas.texto("/datos/1/motivo")).isEqualTo("1601.59 PEN");
    assertThat(lineas.texto("/datos/2/motivo")).isEqualTo("CORTO");
    assertThat(lineas.texto("/datos/3/documento")).startsWith("npi_");
    assertThat(informe.cuerpo().get("noCuadran")).hasSize(2);
    assertThat(informe.cuerpo().get("ausentes").toString()).contains(ausente);
    assertThat(get("/ordenes/" + callada, de("empresa")).texto("/pagado/monto"))
        .isEqualTo("1000.00");
  }

  @Test
  void loadsTheSameFileAgainWithoutHarm() {
    var callada = orden();
    var archivo =
        ArchivosDeBanco.de(
            "BCP", "2026-11-23", numero(), codigo(callada), "1601.59", numero(), "nada", "70.00");
    var antes = asientos();

    var una = cargar("banco", archivo);
    var tras = asientos();
    var otra = cargar("tesorera", archivo);

    assertThat(otra.estado()).isEqualTo(201);
    assertThat(otra.texto("/id")).isEqualTo(una.texto("/id"));
    assertThat(otra.cuerpo().get("resumen")).isEqualTo(una.cuerpo().get("resumen"));
    assertThat(tras).isEqualTo(antes + 2);
    assertThat(asientos()).isEqualTo(tras);
    assertThat(get("/ordenes/" + callada, de("empresa")).cuerpo().get("pagos")).hasSize(1);
  }

  @Test
  void matchesWhatAnotherFileOfTheDayBrought() {
    var callada = orden();
    var r1 = numero();
    var r2 = numero();
    cargar(
        "tesorera",
        ArchivosDeBanco.de("BCP", "2026-11-23", r1, codigo(callada), "1601.59", r2, "x", "1.00"));

    var corregido =
        cargar(
            "tesorera",
            ArchivosDeBanco.de(
                "BCP",
                "2026-11-23",
                r1,
                codigo(callada),
                "1601.59",
                r2,
                "x",
                "1.00",
                numero(),
                "y",
                "2.00"));

    assertThat(corregido.cuerpo().get("resumen").toString())
        .contains("\"CONCILIADO\",\"lineas\":1", "\"NO_IDENTIFICADO\",\"lineas\":2");
  }

  @Test
  void goesOnWithAFileThatACrashLeftHalfDone() {
    var callada = orden();
    var archivo = ArchivosDeBanco.de("BCP", "2026-11-23", numero(), codigo(callada), "1601.59");
    var id = cargar("tesorera", archivo).texto("/id");
    base.getCollection("conciliaciones")
        .updateOne(Filters.eq("_id", id), Updates.set("estado", "EN_CURSO"));
    base.getCollection("conciliacionLineas").deleteMany(new Document("conciliacion", id));

    conciliador.barrer();

    var informe = get("/conciliaciones/" + id, de("tesorera"));
    assertThat(informe.texto("/estado")).isEqualTo("TERMINADA");
    assertThat(informe.texto("/resumen/0/resultado")).isEqualTo("CONCILIADO");
  }

  @Test
  void takesNothingOfAFileWithAFault() {
    var callada = orden();
    var archivo =
        ArchivosDeBanco.de(
            "BCP", "2026-11-23", numero(), codigo(callada), "1601.59", numero(), "x", "1.005");

    var mal = cargar("tesorera", archivo);

    assertThat(mal.estado()).isEqualTo(400);
    assertThat(mal.texto("/codigo")).isEqualTo("archivo-mal-formado");
    assertThat(mal.texto("/errores/0/puntero")).isEqualTo("/3/monto");
    assertThat(mal.texto("/errores/0/detalle")).startsWith("línea 3:");
    assertThat(get("/ordenes/" + callada, de("empresa")).texto("/estado")).isEqualTo("PENDIENTE");
    assertThat(postConClave("/conciliaciones", de("tesorera"), "{}").estado()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    ",401,401",
    "empresa,403,403",
    "cajero,403,403",
    "auditora,403,200",
    "funcionario-dsd,403,403",
    "banco,201,404",
    "tesorera,201,200"
  })
  void letsTheTreasuryAndTheBanksLoadAndTheTreasuryAndAuditorsSeeAll(
      String usuario, int carga, int lectura) {
    var ajena = cargar("tesorera", ArchivosDeBanco.de("VISA", "2026-11-23", numero(), "", "1.00"));
    var ficha = usuario == null ? null : de(usuario);
    var archivo = ArchivosDeBanco.de("VISA", "2026-11-23", numero(), "", "1.00");

    var cargada =
        post(
            "/conciliaciones",
            ficha,
            archivo,
            "Idempotency-Key",
            clave(),
            "Content-Type",
            "text/csv");

    assertThat(cargada.estado()).isEqualTo(carga);
    var ruta = "/conciliaciones/" + ajena.texto("/id");
    for (var una : List.of(ruta, ruta + "/lineas")) {
      assertThat(get(una, ficha).estado()).as(una).isEqualTo(lectura);
    }
    if ("banco".equals(usuario)) {
      assertThat(get("/conciliaciones/" + cargada.texto("/id"), ficha).estado()).isEqualTo(200);
      assertThat(cargada.cuerpo().has("ausentes")).isFalse();
    }
  }

  private Respuesta cargar(String usuario, String archivo) {
    return post(
        "/conciliaciones",
        de(usuario),
        archivo,
        "Idempotency-Key",
        clave(),
        "Content-Type",
        "text/csv");
  }

  private String orden() {
    return postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
  }

  private String codigo(String orden) {
    return get("/ordenes/" + orden, de("empresa")).texto("/codigoPago");
  }

  private String pagar(String orden, String canal, String monto) {
    var numero = numero();
    var pago =
        postConClave(
            "/ordenes/" + orden + "/pagos",
            de("banco"),
            """
            {"canal":"%s","comprobante":"%s","fecha":"2026-11-23",
             "monto":{"monto":"%s","moneda":"PEN"}}
            """
                .formatted(canal, numero, monto));
    assertThat(pago.estado()).isEqualTo(201);
    return numero;
  }

  private long asientos() {
    return base.getCollection("asientos").countDocuments();
  }

  private static String numero() {
    return UUID.randomUUID().toString().toUpperCase();
  }
}
