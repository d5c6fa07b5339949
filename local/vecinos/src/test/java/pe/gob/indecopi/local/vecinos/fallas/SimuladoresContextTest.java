package pe.gob.indecopi.local.vecinos.fallas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class SimuladoresContextTest {

  private static final Duration LENTITUD = Duration.ofMillis(300);
  private static final String KUSKA = "/pide/sunat/ruc/20999999990";

  @TempDir static Path datos;

  @Autowired MockMvc mvc;
  @Autowired Fallas fallas;

  @DynamicPropertySource
  static void ajustes(DynamicPropertyRegistry registro) {
    registro.add("vecinos.datos", datos::toString);
    registro.add("vecinos.smtp", () -> 0);
    registro.add("vecinos.lentitud", LENTITUD::toString);
    registro.add("vecinos.reloj-url", () -> "");
  }

  @AfterEach
  void todosNormales() {
    for (var sistema : Sistema.values()) {
      fallas.poner(sistema, Modo.NORMAL);
    }
  }

  @Test
  void thePideAnswersWithoutAToken() throws Exception {
    mvc.perform(get(KUSKA))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.razonSocial").value("KUSKA TEXTILES S.A.C."));
    mvc.perform(get("/pide/reniec/dni/99999991"))
        .andExpect(jsonPath("$.apellidoPaterno").value("QUISPE"));
    mvc.perform(get("/pide/migraciones/ce/001234567")).andExpect(status().isOk());
  }

  @Test
  void somebodyUnknownIsNotFound() throws Exception {
    mvc.perform(get("/pide/sunat/ruc/20512333798"))
        .andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value("SUNAT no tiene el RUC 20512333798"));
  }

  @Test
  void oneNeighbourFallsAndTheOthersStand() throws Exception {
    poner("SUNAT", "CAIDO").andExpect(jsonPath("$.SUNAT").value("CAIDO"));
    mvc.perform(get(KUSKA)).andExpect(status().isServiceUnavailable());
    mvc.perform(get("/pide/reniec/dni/99999991")).andExpect(status().isOk());
    poner("SUNAT", "NORMAL");
    mvc.perform(get(KUSKA)).andExpect(status().isOk());
  }

  @Test
  void aSlowNeighbourAnswersLate() throws Exception {
    poner("SUNAT", "LENTO");
    var antes = System.nanoTime();
    mvc.perform(get(KUSKA)).andExpect(status().isOk());
    assertThat(Duration.ofNanos(System.nanoTime() - antes)).isGreaterThanOrEqualTo(LENTITUD);
  }

  @Test
  void anUnknownSwitchIsABadRequest() throws Exception {
    poner("SUNARP", "CAIDO").andExpect(status().isBadRequest());
    poner("SUNAT", "ROTO").andExpect(status().isBadRequest());
  }

  @Test
  void mailIsKeptForItsReaderAndOnTheDisk() throws Exception {
    mvc.perform(
            post("/correo")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"para\":\"a@kuska.pe\",\"asunto\":\"Notificación\",\"texto\":\"Hola\"}"))
        .andExpect(status().isAccepted());
    mvc.perform(get("/correo").param("para", "A@kuska.pe"))
        .andExpect(jsonPath("$.datos[0].asunto").value("Notificación"))
        .andExpect(jsonPath("$.datos[0].recibido").isString());
    mvc.perform(get("/correo").param("para", "b@kuska.pe"))
        .andExpect(jsonPath("$.datos", Matchers.empty()));
    assertThat(Files.readString(datos.resolve("correo.jsonl"))).contains("a@kuska.pe");
  }

  @Test
  void theFirstPageSaysThatNothingIsReal() throws Exception {
    mvc.perform(get("/"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("simulador")));
  }

  @Test
  void healthIsUp() throws Exception {
    mvc.perform(get("/actuator/health"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("UP"));
  }

  private ResultActions poner(String sistema, String modo) throws Exception {
    return mvc.perform(
        post("/local/fallas/" + sistema)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"modo\":\"%s\"}".formatted(modo)));
  }
}
