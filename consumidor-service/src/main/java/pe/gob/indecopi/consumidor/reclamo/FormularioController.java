package pe.gob.indecopi.consumidor.reclamo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.reclamo.Pregunta.Dicho;
import pe.gob.indecopi.platform.problema.Idioma;

/** The form of a complaint, which grows with what is told. */
@RestController
@Tag(name = "Reclamos")
class FormularioController {

  /**
   * What is asked now, in order.
   *
   * @param completo whether no further question waits for an answer that others depend on
   */
  @Schema(name = "FormularioDeReclamo")
  record FormularioVisto(List<PreguntaVista> preguntas, boolean completo) {

    static FormularioVisto de(Dicho dicho) {
      return new FormularioVisto(
          Formulario.para(dicho).stream().map(p -> PreguntaVista.de(p, dicho)).toList(),
          dicho.sector() != null
              && dicho.bien() != null
              && dicho.motivo() != null
              && dicho.pretension() != null);
    }
  }

  /**
   * A question.
   *
   * @param puntero where its answer stands in {@code POST /reclamos}
   */
  @Schema(name = "PreguntaDeReclamo")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record PreguntaVista(
      @Schema(example = "/detalle/viaje") String puntero,
      @Schema(example = "¿Qué vuelo o ruta, y qué día?") String texto,
      Pregunta.Clase clase,
      boolean obligatoria,
      List<OpcionVista> opciones) {

    static PreguntaVista de(Pregunta p, Dicho dicho) {
      return new PreguntaVista(
          p.puntero(),
          p.texto().en(Idioma.actual()),
          p.clase(),
          p.hace().test(dicho),
          p.opciones().stream()
              .map(o -> new OpcionVista(o.valor(), o.texto().en(Idioma.actual())))
              .toList());
    }
  }

  /** One of the answers that can be chosen. */
  @Schema(name = "OpcionDeReclamo")
  record OpcionVista(
      @Schema(example = "TIENDAS") String valor,
      @Schema(example = "Tiendas y supermercados") String texto) {}

  @Operation(
      operationId = "verFormularioDeReclamo",
      summary = "Lo que se pregunta en un reclamo, según lo dicho hasta ahora",
      description =
          "Sin nada dicho, dos preguntas. Cada respuesta de la que dependan otras se envía de vuelta"
              + " y trae las suyas.")
  @GetMapping("/reclamos/formulario")
  FormularioVisto formulario(
      @RequestParam(required = false) @Nullable Sector sector,
      @RequestParam(required = false) @Nullable Bien bien,
      @RequestParam(required = false) @Nullable Motivo motivo,
      @RequestParam(required = false) @Nullable Pretension pretension) {
    return FormularioVisto.de(new Dicho(sector, bien, motivo, pretension));
  }
}
