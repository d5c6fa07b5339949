package pe.gob.indecopi.signos.registro;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.idempotencia.UnaVez;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.ConEtiqueta;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.signos.registro.Anotacion.Titulo;
import tools.jackson.databind.JsonNode;

/** Puts right what an entry says wrong; what it said stays to be read. */
@RestController
@Tag(name = "Registro")
class CorreccionesController {
  private final Registros registros;
  private final Entrada entrada;
  private final Idempotencia idempotencia;
  private final AvisosAlTitular avisos;
  private final RelojLegal reloj;

  CorreccionesController(
      Registros registros,
      Entrada entrada,
      Idempotencia idempotencia,
      AvisosAlTitular avisos,
      RelojLegal reloj) {
    this.avisos = avisos;
    this.registros = registros;
    this.entrada = entrada;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  /**
   * What is put right.
   *
   * @param denominacion the words as they were granted
   * @param motivo where the mistake was
   */
  @Schema(name = "CorreccionPedida")
  record CorreccionPedida(
      @Schema(example = "KUSKA") @Size(min = 1, max = 1000) String denominacion,
      @Schema(example = "El asiento copió mal la resolución.") @Size(min = 3, max = 500)
          String motivo) {

    private Anotacion anotacion(LocalDate hoy) {
      return new Anotacion(hoy, titulo(), que());
    }

    private Contenido que() {
      return new Contenido.Correccion(denominacion);
    }

    private Titulo titulo() {
      return Titulo.por(
          "Ley 27444, artículo 201: debe decir «%s». %s".formatted(denominacion, motivo));
    }
  }

  @Operation(
      operationId = "corregirRegistro",
      summary = "Corrige el error material de un asiento",
      description =
          "Funcionario de la DSD. Se anota como corrección (Ley 27444, artículo 201); lo que decía"
              + " queda en la historia. Al titular se le avisa en su casilla, sin que corra plazo.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = CorreccionPedida.class))))
  @ApiResponse(
      responseCode = "200",
      description = "El registro, corregido",
      content = @Content(schema = @Schema(implementation = RegistroPublico.class)))
  @PostMapping("/registros/{id}/correcciones")
  @ConEtiqueta
  ResponseEntity<?> corregir(
      @PathVariable String id,
      @RequestBody JsonNode cuerpo,
      HttpServletRequest solicitud,
      Usuario usuario) {
    Llevanza.exigir(usuario);
    var leida = registros.de(id).orElseThrow(Llevanza::noEncontrado);
    CorreccionPedida pedida = entrada.leer(cuerpo, CorreccionPedida.class);
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new UnaVez<>(
            _ -> corregir(leida, pedida, solicitud),
            // Told twice in the same words, it is entered once.
            _ -> registros.de(id).filter(p -> p.dice(pedida.anotacion(reloj.hoy()))),
            (p, _) -> visto(p)));
  }

  private Partida corregir(Partida leida, CorreccionPedida pedida, HttpServletRequest solicitud) {
    Etiquetas.exigir(solicitud, leida.version());
    var corregida = registros.anotar(leida.id(), _ -> pedida.que(), reloj.hoy(), pedida.titulo());
    avisos.avisar(corregida);
    return corregida;
  }

  private ResponseEntity<RegistroPublico> visto(Partida p) {
    var hoy = reloj.hoy();
    return ResponseEntity.ok()
        .eTag(Etiquetas.de(p.version()))
        .body(RegistroPublico.de(p, registros.situacion(p, hoy), hoy));
  }
}
