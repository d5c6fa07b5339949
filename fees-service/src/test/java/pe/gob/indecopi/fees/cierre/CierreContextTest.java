package pe.gob.indecopi.fees.cierre;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;

import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.FeesContextTest;
import tools.jackson.databind.JsonNode;

/** The closing of a day over HTTP, on days that no other test lives. */
class CierreContextTest extends FeesContextTest {

  private static final String KUSKA =
      """
      {"procedimiento":"DSD-10","variables":{"clases":3},
       "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"},
                  "nombre":"Kuska S.A.C."}}
      """;

  @Test
  void addsUpADayPerChannelAndPerOrgan() {
    var dia = LocalDate.of(2031, 3, 3);
    vivir(dia);

    var cierre = get("/cierres/" + dia, de("tesorera"));

    assertThat(cierre.texto("/cobrado/monto")).isEqualTo("4601.59");
    assertThat(cierre.texto("/devuelto/monto")).isEqualTo("398.41");
    assertThat(uno(cierre, "canales", "canal", "BCP").at("/cobrado/monto").asString())
        .isEqualTo("2000.00");
    assertThat(uno(cierre, "canales", "canal", "CAJA").at("/neto/monto").asString())
        .isEqualTo("1203.18");
    assertThat(uno(cierre, "organos", "organo", "DSD").at("/ingresos/monto").asString())
        .isEqualTo("3203.18");
    assertThat(uno(cierre, "cobros", "resultado", "CORTO").at("/monto/monto").asString())
        .isEqualTo("1000.00");
    var caja = uno(cierre, "cuentas", "cuenta", "CAJA");
    assertThat(caja.at("/debe/monto").asString()).isEqualTo("1601.59");
    assertThat(cierre.cuerpo().get("cuadra").asBoolean()).isTrue();
    assertThat(cierre.cuerpo().get("provisional").asBoolean()).isTrue();
    reloj.ir(dia.plusDays(1));
    var despues = get("/cierres/" + dia, de("auditora")).cuerpo();
    assertThat(despues.get("provisional").asBoolean()).isFalse();
    var siguiente = get("/cierres/" + dia.plusDays(1), de("auditora"));
    assertThat(siguiente.cuerpo().get("cobros")).isEmpty();
    assertThat(uno(siguiente, "cuentas", "cuenta", "CAJA").get("inicial"))
        .isEqualTo(caja.get("saldo"));
  }

  @Test
  void writesItAsCsvWithoutFormulas() {
    var dia = LocalDate.of(2031, 3, 10);
    vivir(dia);

    var csv = bytes("/cierres/" + dia, de("tesorera"), "Accept", "text/csv");

    assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("cierre-2031-03-10.csv");
    assertThat(new String(csv.body(), UTF_8).lines())
        .anyMatch(linea -> linea.startsWith("COBRO,DSD,BCP,EXCESO,,1,2000.00"))
        .anyMatch(linea -> linea.startsWith("DEVOLUCION,DSD,CAJA,'=1+1 pagó de más,ord_"))
        .anyMatch(linea -> linea.startsWith("CUENTA,,,POR_DEVOLVER,"))
        .noneMatch(linea -> linea.contains(",=") || linea.contains("\"="));
  }

  @Test
  void writesItAsPdf() throws Exception {
    var dia = LocalDate.of(2031, 3, 17);
    vivir(dia);

    var pdf = bytes("/cierres/" + dia, de("auditora"), "Accept", "application/pdf");

    assertThat(pdf.statusCode()).isEqualTo(200);
    try (var documento = Loader.loadPDF(pdf.body())) {
      assertThat(new PDFTextStripper().getText(documento))
          .contains("Cierre del 2031-03-17 (provisional)", "BANCO_DE_LA_NACION", "3203.18")
          .contains("el libro cuadra");
    }
  }

  @ParameterizedTest
  @CsvSource({
    ",401",
    "empresa,403",
    "cajero,403",
    "banco,403",
    "portal,403",
    "tesorera,200",
    "auditora,200"
  })
  void isForTheTreasuryAndForAuditors(String usuario, int estado) {
    var ficha = usuario == null ? null : de(usuario);

    for (var tipo : new String[] {"application/json", "text/csv", "application/pdf"}) {
      assertThat(bytes("/cierres/2026-11-20", ficha, "Accept", tipo).statusCode())
          .as(tipo)
          .isEqualTo(estado);
    }
  }

  @Test
  void refusesADayThatHasNotComeOrIsNone() {
    assertThat(get("/cierres/2026-11-24", de("tesorera")).estado()).isEqualTo(400);
    assertThat(get("/cierres/ayer", de("tesorera")).estado()).isEqualTo(400);
    assertThat(bytes("/cierres/2026-11-20", de("tesorera"), "Accept", "image/png").statusCode())
        .isEqualTo(406);
  }

  /** An order paid too much by a bank, one paid short by another, one at the desk; a refund. */
  private void vivir(LocalDate dia) {
    reloj.ir(dia);
    var exceso = orden();
    pagar(exceso, "banco", "BCP", "2000.00", dia);
    pagar(orden(), "banco", "BANCO_DE_LA_NACION", "1000.00", dia);
    pagar(orden(), "cajero", "CAJA", "1601.59", dia);
    var etag =
        get("/ordenes/" + exceso, de("tesorera")).cabeceras().firstValue("ETag").orElseThrow();
    assertThat(
            post(
                    "/ordenes/" + exceso + "/devoluciones",
                    de("tesorera"),
                    """
                    {"medio":"CAJA","operacion":"V-1","motivo":"=1+1 pagó de más"}
                    """,
                    "Idempotency-Key",
                    clave(),
                    "If-Match",
                    etag)
                .estado())
        .isEqualTo(201);
  }

  private String orden() {
    return postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
  }

  private void pagar(String orden, String usuario, String canal, String monto, LocalDate dia) {
    var pago =
        postConClave(
            "/ordenes/" + orden + "/pagos",
            de(usuario),
            """
            {"canal":"%s","comprobante":"%s","fecha":"%s",
             "monto":{"monto":"%s","moneda":"PEN"}}
            """
                .formatted(canal, UUID.randomUUID(), dia, monto));
    assertThat(pago.estado()).isEqualTo(201);
  }

  private static JsonNode uno(Respuesta cierre, String lista, String campo, String valor) {
    return cierre.cuerpo().get(lista).values().stream()
        .filter(una -> valor.equals(una.path(campo).asString("")))
        .findFirst()
        .orElseThrow();
  }
}
