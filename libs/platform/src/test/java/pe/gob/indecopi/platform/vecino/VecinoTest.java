package pe.gob.indecopi.platform.vecino;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import feign.FeignException;
import feign.Headers;
import feign.RequestLine;
import feign.codec.DecodeException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class VecinoTest {
  private static final String PERSONA = "{\"nombre\":\"ANA QUISPE\",\"edad\":41}";

  private final AtomicInteger pedidos = new AtomicInteger();
  private HttpServer servidor;
  private Vecino vecino;
  private Registro registro;
  private volatile int estado = 200;
  private volatile String dicho = PERSONA;

  private interface Registro {
    @RequestLine("POST /personas")
    @Headers("Content-Type: application/json")
    Persona buscar(Busqueda busqueda);
  }

  private record Busqueda(String dni) {}

  private record Persona(String nombre) {}

  @BeforeEach
  void abrir() throws IOException {
    servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    servidor.createContext(
        "/",
        x -> {
          pedidos.incrementAndGet();
          x.getRequestBody().readAllBytes();
          var bytes = dicho.getBytes(StandardCharsets.UTF_8);
          x.getResponseHeaders().set("Location", "/otra");
          x.sendResponseHeaders(estado, bytes.length);
          x.getResponseBody().write(bytes);
          x.close();
        });
    servidor.start();
    var url = URI.create("http://localhost:" + servidor.getAddress().getPort());
    vecino = new Vecino("registro", url, Duration.ofSeconds(5), Duration.ofSeconds(20));
    registro = vecino.cliente(Registro.class, JsonMapper.shared());
  }

  @AfterEach
  void cerrar() {
    servidor.stop(0);
  }

  @Test
  void mayBeToldMoreThanItAsksFor() {
    assertThat(buscar().nombre()).isEqualTo("ANA QUISPE");
  }

  @Test
  void repeatsNothingOfAnAnswerThatItCannotRead() {
    dicho = PERSONA.replace("}", "");

    var fallo = catchThrowableOfType(DecodeException.class, this::buscar);

    assertThat(fallo).hasMessageContaining("unreadable answer of registro").hasNoCause();
    assertThat(fallo.toString()).doesNotContain("QUISPE");
  }

  @Test
  void asksOnceAndFollowsNobodyElsewhere() {
    for (var cual : new int[] {503, 302}) {
      estado = cual;
      assertThatThrownBy(this::buscar).isInstanceOf(FeignException.class);
    }
    assertThat(pedidos).hasValue(2);
  }

  @Test
  void leavesAloneWhoFailsAndNotWhoRefuses() {
    var corte = vecino.cortacircuito();
    estado = 404;
    for (var vez = 0; vez < 10; vez++) {
      assertThatThrownBy(() -> tras(corte)).isInstanceOf(FeignException.NotFound.class);
    }
    estado = 503;
    for (var vez = 0; vez < 5; vez++) {
      assertThatThrownBy(() -> tras(corte)).isInstanceOf(FeignException.class);
    }

    assertThatThrownBy(() -> tras(corte)).isInstanceOf(CallNotPermittedException.class);
    assertThat(pedidos).hasValue(15);
  }

  @Test
  void triesAgainWhatMayPassAndNotARefusal() {
    var reintento = vecino.reintento(3);
    estado = 503;
    assertThatThrownBy(() -> reintento.executeSupplier(this::buscar))
        .isInstanceOf(FeignException.class);
    assertThat(pedidos).hasValue(3);
    estado = 409;
    assertThatThrownBy(() -> reintento.executeSupplier(this::buscar))
        .isInstanceOf(FeignException.Conflict.class);
    assertThat(pedidos).hasValue(4);
  }

  private Persona tras(CircuitBreaker corte) {
    return corte.executeSupplier(this::buscar);
  }

  private Persona buscar() {
    return registro.buscar(new Busqueda("99999991"));
  }
}
