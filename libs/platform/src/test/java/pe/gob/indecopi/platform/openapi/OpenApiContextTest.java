package pe.gob.indecopi.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.entrada.Segun;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.prueba.ComparaOpenApi;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.seguridad.RutasPublicas;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import tools.jackson.databind.JsonNode;

/** The description of a small service, compared with the committed one. */
@SpringBootTest(
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "indecopi.almacen.enabled=false",
      "indecopi.eventos.enabled=false",
      "indecopi.reloj.enabled=false",
      "spring.application.name=ejemplo",
      "server.servlet.context-path=/api/ejemplo/v1"
    })
@AutoConfigureMockMvc
class OpenApiContextTest {

  private static final Path ARCHIVO = Path.of("src/test/resources/openapi-ejemplo.json");

  @Autowired MockMvcTester mvc;

  record Marca(@Size(min = 1, max = 200) String signo, List<Integer> clases) {}

  record Oposicion(String registro, @Nullable LocalDate desde) {}

  record Solicitud<M>(String procedimiento, List<Persona> solicitantes, M materia) {}

  record Expediente(String id, Instant recibido, Dinero tasa, Estado estado) {}

  enum Estado {
    PRESENTADO,
    RESUELTO
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "tipo")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Apelar.class, name = "APELAR"),
    @JsonSubTypes.Type(value = Desistir.class, name = "DESISTIR")
  })
  sealed interface Acto permits Apelar, Desistir {}

  record Apelar(String fundamento) implements Acto {}

  record Desistir(boolean total) implements Acto {}

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({Fichas.Decodificador.class, Servicio.class})
  static class Aplicacion {

    @Bean
    RutasPublicas publicas() {
      return RutasPublicas.de("GET /publicaciones/**");
    }

    @Bean
    CuerpoSegun solicitudes() {
      return new CuerpoSegun(
          "POST",
          "/expedientes",
          new Segun(
              "Solicitud",
              "procedimiento",
              Map.of(
                  "DSD-10",
                  ResolvableType.forClassWithGenerics(Solicitud.class, Marca.class).getType(),
                  "DSD-9",
                  ResolvableType.forClassWithGenerics(Solicitud.class, Oposicion.class).getType())),
          Map.of());
    }
  }

  @RestController
  static class Servicio {

    @PostMapping("/expedientes")
    @ApiResponse(
        responseCode = "201",
        content = @Content(schema = @Schema(implementation = Expediente.class)))
    ResponseEntity<?> presentar(
        @RequestBody JsonNode cuerpo, Usuario usuario, HttpServletRequest solicitud) {
      return ResponseEntity.ok(cuerpo);
    }

    @PostMapping("/expedientes/{id}/actuaciones")
    @ConEtiqueta
    Expediente actuar(@PathVariable String id, @RequestBody Acto acto, Usuario usuario) {
      throw new UnsupportedOperationException();
    }

    @PutMapping("/expedientes/{id}")
    Expediente cambiar(@PathVariable String id, @RequestBody Marca marca, Usuario usuario) {
      throw new UnsupportedOperationException();
    }

    @GetMapping("/publicaciones")
    Pagina<Expediente> publicaciones(Cursor cursor, @Nullable Usuario usuario) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void theDescriptionIsTheCommittedOne() throws UnsupportedEncodingException {
    var respuesta =
        mvc.get().uri("/api/ejemplo/v1/openapi.json").contextPath("/api/ejemplo/v1").exchange();
    assertThat(respuesta).hasStatusOk();
    ComparaOpenApi.comparar(
        respuesta.getResponse().getContentAsString(StandardCharsets.UTF_8), ARCHIVO);
  }
}
