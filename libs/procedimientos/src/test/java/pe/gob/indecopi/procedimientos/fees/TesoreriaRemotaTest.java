package pe.gob.indecopi.procedimientos.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria.Consumo;
import tools.jackson.databind.json.JsonMapper;

class TesoreriaRemotaTest {
  private static final Pago RECIBO = new Pago("VISA", "A1", LocalDate.of(2026, 3, 2), null);
  private static final Pago ORDEN = new Pago(null, null, null, "ord_1");
  private static final String PAGADO =
      """
      {"orden":"ord_1","expediente":"exp_1","total":{"monto":"300.00","moneda":"PEN"},"nuevo":1,
       "fechaDePago":"2026-03-02","pagos":[{"canal":"VISA","comprobante":"A1"}]}""";

  private final List<String> pedidos = Collections.synchronizedList(new ArrayList<>());
  private HttpServer servidor;
  private volatile int estado = 200;
  private volatile String cuerpo = PAGADO;
  private Tesoreria tesoreria;

  @BeforeEach
  void abrir() throws IOException {
    servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    servidor.createContext(
        "/",
        x -> {
          String leido = new String(x.getRequestBody().readAllBytes());
          boolean token = x.getRequestURI().getPath().equals("/oauth2/token");
          pedidos.add(
              x.getRequestURI().getPath()
                  + " "
                  + x.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + x.getRequestHeaders().getFirst("Idempotency-Key")
                  + " "
                  + leido);
          byte[] respuesta =
              (token ? "{\"access_token\":\"t1\",\"expires_in\":300}" : cuerpo).getBytes();
          x.sendResponseHeaders(token ? 200 : estado, respuesta.length);
          x.getResponseBody().write(respuesta);
          x.close();
        });
    servidor.start();
    var base = URI.create("http://localhost:" + servidor.getAddress().getPort());
    tesoreria =
        new FeesAutoConfiguration()
            .tesoreria(
                new FeesProperties(base, Duration.ofSeconds(2), Duration.ofSeconds(1), 4, 2),
                new ClienteProperties(base.resolve("/oauth2/token"), "signos", "secreto"),
                JsonMapper.shared(),
                new MockEnvironment(),
                InstantSource.system());
  }

  @AfterEach
  void cerrar() {
    servidor.stop(0);
  }

  @Test
  void bindsAReceiptWithTheServicesOwnToken() {
    var hecho = tesoreria.consumir("exp_1", "c1", "DSD-9", RECIBO);

    assertThat(hecho)
        .isEqualTo(new Consumo.Hecho("VISA:A1", LocalDate.of(2026, 3, 2), Dinero.soles("300.00")));
    assertThat(pedidos.getLast())
        .startsWith("/api/fees/v1/comprobantes/VISA/A1/consumo Bearer t1 exp_1.c1 ")
        .contains("\"expediente\":\"exp_1\"", "\"cuaderno\":\"c1\"", "\"procedimiento\":\"DSD-9\"")
        .contains("\"fecha\":\"" + RECIBO.fecha() + "\"");
  }

  @Test
  void asksForATokenOnce() {
    tesoreria.consumir("exp_1", null, "DSD-10", ORDEN);
    tesoreria.consumir("exp_1", null, "DSD-10", ORDEN);

    assertThat(pedidos).filteredOn(p -> p.startsWith("/oauth2/token")).hasSize(1);
    assertThat(pedidos.getLast()).startsWith("/api/fees/v1/ordenes/ord_1/consumo ");
  }

  @Test
  void readsARefusalForWhatItIs() {
    estado = 409;
    cuerpo =
        """
        {"codigo":"orden-no-pagada","abonado":{"monto":"200.00","moneda":"PEN"},
         "falta":{"monto":"100.00","moneda":"PEN"}}""";
    assertThat(tesoreria.consumir("exp_1", null, "DSD-10", ORDEN))
        .isEqualTo(new Consumo.Incompleto(Dinero.soles("200.00"), Dinero.soles("100.00")));

    for (var ajeno : List.of("comprobante-consumido", "pago-no-coincide")) {
      cuerpo = "{\"codigo\":\"" + ajeno + "\"}";
      assertThat(tesoreria.consumir("exp_1", null, "DSD-10", RECIBO))
          .isEqualTo(new Consumo.Ajeno());
    }

    estado = 404;
    cuerpo = "{\"codigo\":\"no-encontrado\"}";
    assertThat(tesoreria.consumir("exp_1", null, "DSD-10", RECIBO))
        .isEqualTo(new Consumo.Desconocido());
  }

  @Test
  void quotesByTheDayOfThePayment() {
    cuerpo = "{\"total\":{\"monto\":\"1601.59\",\"moneda\":\"PEN\"}}";

    assertThat(tesoreria.total("DSD-10", Map.of("clases", 3), LocalDate.of(2026, 3, 2)))
        .isEqualTo(Dinero.soles("1601.59"));
    assertThat(pedidos.getLast()).contains("\"fecha\":\"2026-03-02\"", "\"clases\":3");
  }

  @Test
  void triesAFailureOnceMoreAndThenOpensTheBreaker() {
    estado = 503;
    cuerpo = "{}";
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> tesoreria.consumir("exp_1", null, "DSD-10", RECIBO))
          .isInstanceOf(RuntimeException.class);
    }
    int llamadas = pedidos.size();

    assertThatThrownBy(() -> tesoreria.consumir("exp_1", null, "DSD-10", RECIBO))
        .isInstanceOf(CallNotPermittedException.class);
    assertThat(pedidos).hasSize(llamadas);
    // Token and five calls: the breaker opens in the middle of the third.
    assertThat(llamadas).isEqualTo(6);
  }

  @Test
  void doesNotOpenTheBreakerForRefusals() {
    estado = 404;
    cuerpo = "{}";
    for (int i = 0; i < 12; i++) {
      assertThat(tesoreria.consumir("exp_1", null, "DSD-10", RECIBO))
          .isEqualTo(new Consumo.Desconocido());
    }
  }
}
