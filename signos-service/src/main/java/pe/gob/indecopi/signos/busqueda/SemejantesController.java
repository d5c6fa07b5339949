package pe.gob.indecopi.signos.busqueda;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** The free preview of a search, for whoever thinks of a sign and for portals. */
@RestController
@Tag(name = "Búsqueda")
@SecurityRequirements
class SemejantesController {
  /** Signs that the preview answers at most; the report of DSD-2 answers what there is. */
  static final int MAYOR = 20;

  private static final Texto AVISO =
      Texto.de(
          "Vista previa gratuita y sin valor oficial: ordena por parecido y no decide. La búsqueda"
              + " oficial es la de DSD-2.",
          "A free preview without official value: it orders by likeness and decides nothing. The"
              + " official search is that of DSD-2.");

  private final Semejantes semejantes;
  private final RelojLegal reloj;

  SemejantesController(Semejantes semejantes, RelojLegal reloj) {
    this.semejantes = semejantes;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "previsualizarSemejantes",
      summary = "Signos registrados que se parecen a uno, y por qué",
      description =
          "Por el oído y por la vista, con la razón en palabras; ordenados por el riesgo que dejan"
              + " las clases y el estado de cada derecho. Sin token y con límite: no más de 20, sin"
              + " página siguiente. Puede ir a la zaga del registro: lo inscrito aparece en pocos"
              + " segundos. El marco es el de docs/semejanza.md.")
  @GetMapping("/semejantes")
  VistaPrevia buscar(
      @Parameter(example = "KUSKA") @RequestParam String signo,
      @Parameter(description = "Clases de Niza, de 1 a 45; todas si no se dice", example = "25,35")
          @RequestParam(required = false)
          @Nullable List<Integer> clases,
      @Parameter(description = "Solo lo registrado en esas clases; si no, también en las demás")
          @RequestParam(defaultValue = "false")
          boolean soloClases,
      @RequestParam(defaultValue = "10") int limite) {
    var enClases = clases == null ? List.<Integer>of() : clases;
    var idioma = Idioma.actual();
    var hallados = semejantes.de(signo, enClases, soloClases, Math.clamp(limite, 1, MAYOR), idioma);
    return new VistaPrevia(signo, enClases, reloj.hoy(), hallados, AVISO.en(idioma));
  }

  /**
   * What was found.
   *
   * @param al day on which the rights were looked at
   * @param datos the greatest risk first
   */
  record VistaPrevia(
      @Schema(example = "KUSKA") String signo,
      @Schema(example = "[25, 35]") List<Integer> clases,
      LocalDate al,
      List<SignoHallado> datos,
      String aviso) {}
}
