package pe.gob.indecopi.local.vecinos.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import pe.gob.indecopi.local.vecinos.Ajustes;
import pe.gob.indecopi.local.vecinos.identidad.Emisor;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class PagosContextTest {

  private static final Duration PLAZO = Duration.ofSeconds(60);
  private static final String MONTO = "\"monto\":{\"monto\":\"1601.59\",\"moneda\":\"PEN\"}";
  private static final FeesDePrueba FEES = new FeesDePrueba();

  @TempDir static Path datos;

  @Autowired MockMvc mvc;
  @Autowired JwtDecoder lector;
  @Autowired Libreta libreta;
  @Autowired Emisor emisor;
  @Autowired JsonMapper json;

  @DynamicPropertySource
  static void ajustes(DynamicPropertyRegistry registro) {
    registro.add("vecinos.datos", datos::toString);
    registro.add("vecinos.smtp", () -> 0);
    registro.add("vecinos.fees-url", FEES::url);
    registro.add("vecinos.reintento", () -> "50ms");
    registro.add("vecinos.reloj-url", () -> "");
  }

  @BeforeEach
  void nadaPendiente() {
    FEES.contestara();
  }

  @AfterAll
  static void cerrar() {
    FEES.close();
  }

  @Test
  void aChargeIsToldToFeesAtOnce() throws Exception {
    cobrar("4111111111111111", "c-1")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.aviso").value("RECIBIDO"))
        .andExpect(jsonPath("$.fecha").value("2026-11-21"))
        .andExpect(jsonPath("$.autorizacion").isString())
        .andExpect(jsonPath("$.comprobante").isString());
    assertThat(FEES.pagos()).hasSize(1);
    var pago = FEES.pagos().getFirst();
    assertThat(pago.ruta()).isEqualTo("/api/fees/v1/ordenes/ord_1/pagos");
    assertThat(pago.cuerpo())
        .contains("\"canal\":\"VISA\"", "\"fecha\":\"2026-11-21\"")
        .contains("\"monto\":{\"monto\":\"1601.59\",\"moneda\":\"PEN\"}");
    var token = lector.decode(pago.token());
    assertThat(token.getSubject()).isEqualTo("pasarela-visa");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("banco");
  }

  @Test
  void aChargeIsToldAgainWithTheSameKeyUntilFeesHasIt() throws Exception {
    FEES.contestara(503, 500);
    cobrar("4111111111111111", "c-2")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.aviso").value("PENDIENTE"));
    await().atMost(PLAZO).until(() -> libreta.pendientes().isEmpty());
    assertThat(FEES.pagos()).hasSize(3);
    assertThat(FEES.pagos())
        .extracting(FeesDePrueba.Peticion::clave)
        .containsOnly(FEES.pagos().getFirst().clave());
    assertThat(FEES.pagos())
        .extracting(FeesDePrueba.Peticion::cuerpo)
        .containsOnly(FEES.pagos().getFirst().cuerpo());
  }

  @Test
  void aChargeOutlivesTheProcessThatTookIt(@TempDir Path otra) throws Exception {
    var aviso =
        new Aviso(
            "f00d",
            "pasarela-visa",
            "VISA",
            "ord_9",
            null,
            "000000000009",
            LocalDate.of(2026, 11, 21),
            new Monto(new BigDecimal("534.99"), "PEN"));
    var sinFees = new FeesDePrueba();
    sinFees.close();
    assertThat(avisador(otra, sinFees.url()).avisar(aviso)).isEqualTo(Acuse.PENDIENTE);
    assertThat(FEES.pagos()).isEmpty();

    avisador(otra, FEES.url()).repetir();
    assertThat(FEES.pagos())
        .singleElement()
        .extracting(FeesDePrueba.Peticion::clave)
        .isEqualTo("f00d");
    assertThat(otra.resolve("avisos")).isDirectoryNotContaining("glob:**.json");
  }

  @Test
  void aPaymentThatFeesRefusesIsKeptApart() throws Exception {
    FEES.contestara(404);
    cobrar("4111111111111111", "c-4").andExpect(jsonPath("$.aviso").value("RECHAZADO"));
    assertThat(libreta.pendientes()).isEmpty();
    assertThat(datos.resolve("avisos/rechazados")).isDirectoryContaining("glob:**.json");
  }

  @Test
  void theSameKeyGivesTheSameReceipt() throws Exception {
    var uno = cobrar("4111111111111111", "c-5").andReturn().getResponse().getContentAsString();
    var dos = cobrar("4111111111111111", "c-5").andReturn().getResponse().getContentAsString();
    var tres = cobrar("4111111111111111", "c-6").andReturn().getResponse().getContentAsString();
    assertThat(dos).isEqualTo(uno);
    assertThat(tres).isNotEqualTo(uno);
  }

  @Test
  void aDeclinedCardPaysNothing() throws Exception {
    cobrar("4000000000000002", "c-7").andExpect(status().isPaymentRequired());
    cobrar("4111111111111112", "c-8").andExpect(status().isUnprocessableContent());
    assertThat(FEES.pagos()).isEmpty();
  }

  @Test
  void aBankFindsTheOrderByItsCode() throws Exception {
    pagarEnBanco("770001").andExpect(jsonPath("$.aviso").value("RECIBIDO"));
    assertThat(FEES.pagos())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.ruta()).isEqualTo("/api/fees/v1/ordenes/ord_7/pagos");
              assertThat(p.cuerpo()).contains("\"canal\":\"BCP\"");
              assertThat(lector.decode(p.token()).getSubject()).isEqualTo("banco");
            });
  }

  @Test
  void aCodeThatFeesDoesNotKnowIsRefused() throws Exception {
    pagarEnBanco("999").andExpect(jsonPath("$.aviso").value("RECHAZADO"));
    pagarEnBanco("mal").andExpect(jsonPath("$.aviso").value("RECHAZADO"));
    assertThat(FEES.pagos()).isEmpty();
  }

  @Test
  void theDailyFileListsWhatWasPaidToldOrNot() throws Exception {
    var ruta = URI.create("/banco/pagos");
    for (var cuerpo :
        List.of(
            "{\"canal\":\"SCOTIABANK\",\"codigoPago\":\"770001\",%s,\"fecha\":\"2026-11-20\"}",
            "{\"canal\":\"SCOTIABANK\",\"codigoPago\":\"7,\\\"\",%s,\"fecha\":\"2026-11-20\",\"avisar\":false}")) {
      for (var vez = 0; vez < 2; vez++) {
        mvc.perform(
                post(ruta)
                    .header("Idempotency-Key", "archivo" + cuerpo.length())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(cuerpo.formatted(MONTO)))
            .andExpect(status().isCreated());
      }
    }

    var archivo =
        mvc.perform(get(URI.create("/banco/archivos/SCOTIABANK/2026-11-20")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(FEES.pagos()).isNotEmpty();
    assertThat(FEES.pagos())
        .extracting(FeesDePrueba.Peticion::ruta)
        .containsOnly("/api/fees/v1/ordenes/ord_7/pagos");
    assertThat(archivo.lines().toList())
        .hasSize(4)
        .startsWith("registro,canal,fecha,comprobante,referencia,monto,moneda")
        .endsWith("TOTAL,SCOTIABANK,2026-11-20,2,,3203.18,PEN")
        .anyMatch(linea -> linea.endsWith(",770001,1601.59,PEN"))
        .anyMatch(linea -> linea.endsWith(",\"7,\"\"\",1601.59,PEN"));
    mvc.perform(get(URI.create("/banco/archivos/CAJA/2026-11-20")))
        .andExpect(status().isBadRequest());
  }

  @Test
  void aChargeWithoutItsAmountIsABadRequest() throws Exception {
    for (var cuerpo :
        List.of("{\"orden\":\"ord_1\",\"tarjeta\":\"4111111111111111\"}", "{\"sorpresa\":1}")) {
      mvc.perform(
              post(URI.create("/visa/cobros"))
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(cuerpo))
          .andExpect(status().isBadRequest());
    }
  }

  private Avisador avisador(Path carpeta, String url) throws Exception {
    var ajustes =
        new Ajustes(
            "http://localhost:8090", carpeta, PLAZO, List.of(), url, "", PLAZO, 0, Duration.ZERO);
    return new Avisador(new Libreta(ajustes, json), new Fees(ajustes, emisor));
  }

  private ResultActions cobrar(String tarjeta, String clave) throws Exception {
    return mvc.perform(
        post("/visa/cobros")
            .header("Idempotency-Key", clave)
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                "{\"orden\":\"ord_1\",%s,\"tarjeta\":\"%s\",\"fecha\":\"2026-11-21\"}"
                    .formatted(MONTO, tarjeta)));
  }

  private ResultActions pagarEnBanco(String codigo) throws Exception {
    return mvc.perform(
        post("/banco/pagos")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"canal\":\"BCP\",\"codigoPago\":\"%s\",%s}".formatted(codigo, MONTO)));
  }
}
