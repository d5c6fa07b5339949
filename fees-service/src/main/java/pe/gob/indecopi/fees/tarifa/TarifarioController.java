package pe.gob.indecopi.fees.tarifa;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.web.Pagina;

/** The tariff, open to anybody. */
@RestController
@Tag(name = "Tarifario")
class TarifarioController {

  private final Tarifario tarifario;
  private final RelojLegal reloj;

  TarifarioController(Tarifario tarifario, RelojLegal reloj) {
    this.tarifario = tarifario;
    this.reloj = reloj;
  }

  @GetMapping("/tarifario")
  @Operation(
      summary = "Tarifa de todos los procedimientos, de una vez",
      description =
          "No necesita token. `organo` deja solo los de un órgano; `fecha`, por defecto hoy.")
  Pagina<TarifaVista> tarifario(
      @RequestParam(required = false) @Nullable String organo,
      @RequestParam(required = false) @Nullable LocalDate fecha,
      Locale idioma) {
    var tarifas =
        tarifario.vigentes(fecha == null ? reloj.hoy() : fecha).stream()
            .filter(tarifa -> organo == null || tarifa.organo().equals(organo))
            .flatMap(
                tarifa ->
                    tarifa.procedimientos().stream()
                        .map(uno -> TarifaVista.de(tarifa, uno, idioma)))
            .toList();
    return new Pagina<>(tarifas, null);
  }

  @GetMapping("/tarifario/{procedimiento}")
  @Operation(summary = "Tarifa de un procedimiento", description = "No necesita token.")
  TarifaVista procedimiento(
      @PathVariable String procedimiento,
      @RequestParam(required = false) @Nullable LocalDate fecha,
      Locale idioma) {
    var tarifa =
        tarifario
            .vigentePara(procedimiento, fecha == null ? reloj.hoy() : fecha)
            .orElseThrow(TarifarioController::noEsta);
    return TarifaVista.de(tarifa, tarifa.procedimiento(procedimiento).orElseThrow(), idioma);
  }

  private static Rechazo noEsta() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO,
        Texto.de(
            "La tarifa de ese día no tiene ese procedimiento",
            "The tariff of that day has no such procedure"));
  }
}
