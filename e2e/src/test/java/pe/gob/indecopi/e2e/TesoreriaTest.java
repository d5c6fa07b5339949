package pe.gob.indecopi.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * A day of the treasury: money comes by every channel, told and untold; the banks' files are
 * loaded, and loaded again; what is left over goes back; the day is closed and the ledger balances.
 */
@Order(4)
@ExtendWith(SuiteViva.class)
class TesoreriaTest {
  private static final String EMPRESA = "empresa";
  private static final String TESORERA = "tesorera";
  private static final Duration PLAZO = Duration.ofMinutes(1);
  private static final List<String> BANCOS = List.of("BANCO_DE_LA_NACION", "BCP", "SCOTIABANK");
  private static final String UNA_CLASE = "534.99";

  private final Corrida corrida;
  private final Portal portal;
  private final Pagos pagos;

  TesoreriaTest(Corrida corrida) {
    this.corrida = corrida;
    this.portal = corrida.portal();
    this.pagos = corrida.pagos();
  }

  @Test
  void paysByEveryChannelReconcilesRefundsClosesAndBalances() throws IOException {
    var hoy = corrida.reloj().lunes();
    var antes = saldos();
    BANCOS.forEach(this::pagarEnBanco);
    pagos.pagada(EMPRESA, "DSD-10", 1);
    pagarEnCaja(hoy);
    var callada = orden();
    banco("BCP", callada.texto("/codigoPago"), UNA_CLASE, false);
    banco("SCOTIABANK", "1111-1111-1111", "70.00", true);
    var doble = pagarEnBanco("SCOTIABANK");
    banco("SCOTIABANK", doble.texto("/codigoPago"), UNA_CLASE, true);
    await().atMost(PLAZO).until(() -> sobrante(doble).equals(UNA_CLASE));

    var bcp = conciliar("BCP", hoy);
    assertThat(resultados(bcp)).containsEntry("CONCILIADO", 1).containsEntry("REGISTRADO", 1);
    assertThat(pagos.estado(EMPRESA, callada.texto("/id"))).isEqualTo("PAGADA");
    var scotiabank = conciliar("SCOTIABANK", hoy);
    assertThat(resultados(scotiabank))
        .containsEntry("CONCILIADO", 3)
        .containsEntry("NO_IDENTIFICADO", 1);
    assertThat(conciliar("BANCO_DE_LA_NACION", hoy).cuerpo().path("cuadra").asBoolean()).isTrue();
    assertThat(conciliar("VISA", hoy).cuerpo().path("cuadra").asBoolean()).isTrue();

    var trasLaPrimera = balance();
    assertThat(conciliar("BCP", hoy).texto("/id")).isEqualTo(bcp.texto("/id"));
    assertThat(conciliar("SCOTIABANK", hoy).cuerpo().path("resumen"))
        .isEqualTo(scotiabank.cuerpo().path("resumen"));
    assertThat(balance()).isEqualTo(trasLaPrimera);

    devolver("/ordenes/" + doble.texto("/id"), "SCOTIABANK", "Pagó dos veces");
    var suelto = scotiabank.texto("/noCuadran/0/documento");
    devolver("/pagos-no-identificados/" + suelto, "CAJA", "=1+1 El banco se equivocó");
    assertThat(sobrante(doble)).isEqualTo("0.00");

    cuadra(antes);
    cierra(hoy);
  }

  /** What the day added to each account. */
  private void cuadra(Map<String, Integer> antes) {
    var despues = saldos();
    assertThat(despues.get("INGRESOS:DSD") - antes.getOrDefault("INGRESOS:DSD", 0))
        .isEqualTo(7 * 534_99);
    assertThat(despues.get("BCP") - antes.getOrDefault("BCP", 0)).isEqualTo(2 * 534_99);
    assertThat(despues.get("SCOTIABANK") - antes.getOrDefault("SCOTIABANK", 0))
        .isEqualTo(2 * 534_99 + 70_00);
    assertThat(despues.get("CAJA") - antes.getOrDefault("CAJA", 0)).isEqualTo(534_99 - 70_00);
    assertThat(despues.get("POR_DEVOLVER")).isEqualTo(antes.getOrDefault("POR_DEVOLVER", 0));
    assertThat(despues.get("NO_IDENTIFICADO")).isEqualTo(antes.getOrDefault("NO_IDENTIFICADO", 0));
  }

  private void cierra(LocalDate hoy) throws IOException {
    var ruta = Portal.FEES + "/cierres/" + hoy;
    assertThat(portal.como(TESORERA).get(ruta).cuerpo().path("provisional").asBoolean()).isTrue();
    corrida.reloj().avanzar(1);

    var cierre = portal.como("auditora").get(ruta).exigir(200);
    assertThat(cierre.cuerpo().path("provisional").asBoolean()).isFalse();
    assertThat(cierre.cuerpo().path("cuadra").asBoolean()).isTrue();
    assertThat(cierre.cuerpo().path("canales").findValuesAsString("canal"))
        .containsExactly("CAJA", "BANCO_DE_LA_NACION", "BCP", "SCOTIABANK", "VISA");
    assertThat(cierre.texto("/devuelto/monto")).isEqualTo("604.99");
    var csv = portal.como(TESORERA).con("Accept", "text/csv").get(ruta).exigir(200);
    assertThat(new String(csv.bytes(), UTF_8))
        .contains("COBRO,DSD,BANCO_DE_LA_NACION,EXACTO,,1,534.99")
        .contains(",'=1+1 El banco se equivocó,");
    var pdf = portal.como(TESORERA).con("Accept", "application/pdf").get(ruta).exigir(200);
    try (var documento = Loader.loadPDF(pdf.bytes())) {
      assertThat(new PDFTextStripper().getText(documento))
          .contains("Cierre del " + hoy, "el libro cuadra");
    }
    assertThat(portal.como(EMPRESA).get(ruta).estado()).isEqualTo(403);
  }

  private Respuesta orden() {
    return pagos.orden(EMPRESA, "DSD-10", 1);
  }

  private Respuesta pagarEnBanco(String canal) {
    var orden = orden();
    banco(canal, orden.texto("/codigoPago"), UNA_CLASE, true);
    await().atMost(PLAZO).until(() -> pagos.estado(EMPRESA, orden.texto("/id")).equals("PAGADA"));
    return orden;
  }

  private void banco(String canal, String codigo, String monto, boolean avisar) {
    portal
        .vecino(
            "/banco/pagos",
            Map.of("canal", canal, "codigoPago", codigo, "monto", soles(monto), "avisar", avisar))
        .exigir(201);
  }

  private void pagarEnCaja(LocalDate hoy) {
    var orden = orden().texto("/id");
    var pago =
        Map.of(
            "canal",
            "CAJA",
            "comprobante",
            "001-" + orden.substring("ord_".length()),
            "fecha",
            hoy.toString(),
            "monto",
            soles(UNA_CLASE));
    portal.como("cajero").post(Portal.FEES + "/ordenes/" + orden + "/pagos", pago).exigir(201);
  }

  private static Map<String, Object> soles(String monto) {
    return Map.of("monto", monto, "moneda", "PEN");
  }

  private Respuesta conciliar(String canal, LocalDate dia) {
    var archivo = portal.leerDeVecino("/banco/archivos/" + canal + "/" + dia);
    return portal.como(TESORERA).postCsv(Portal.FEES + "/conciliaciones", archivo).exigir(201);
  }

  private static Map<String, Integer> resultados(Respuesta conciliacion) {
    Map<String, Integer> resultados = new HashMap<>();
    for (JsonNode uno : conciliacion.cuerpo().path("resumen")) {
      resultados.put(uno.path("resultado").asString(), uno.path("lineas").asInt());
    }
    return resultados;
  }

  private void devolver(String recurso, String medio, String motivo) {
    var etag = portal.como(TESORERA).get(Portal.FEES + recurso).exigir(200).etag();
    portal
        .como(TESORERA)
        .siCoincide(etag)
        .post(
            Portal.FEES + recurso + "/devoluciones",
            Map.of("medio", medio, "operacion", "TR-1", "motivo", motivo))
        .exigir(201);
  }

  private String sobrante(Respuesta orden) {
    return pagos.ver(EMPRESA, orden.texto("/id")).texto("/sobrante/monto");
  }

  private JsonNode balance() {
    var balance = portal.como("auditora").get(Portal.FEES + "/movimientos/balance").exigir(200);
    assertThat(balance.cuerpo().path("cuadra").asBoolean()).isTrue();
    return balance.cuerpo().path("cuentas");
  }

  /** In céntimos. */
  private Map<String, Integer> saldos() {
    Map<String, Integer> saldos = new HashMap<>();
    for (JsonNode una : balance()) {
      saldos.put(
          una.path("cuenta").asString(),
          Integer.valueOf(una.at("/saldo/monto").asString().replace(".", "")));
    }
    return saldos;
  }
}
