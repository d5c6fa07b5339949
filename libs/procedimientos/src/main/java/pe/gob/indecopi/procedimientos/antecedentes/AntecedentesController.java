package pe.gob.indecopi.procedimientos.antecedentes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;

/** What an official asks before it grades a fine: was this company sanctioned before? */
@RestController
@Tag(name = "Antecedentes")
class AntecedentesController {
  private final Antecedentes antecedentes;

  AntecedentesController(Antecedentes antecedentes) {
    this.antecedentes = antecedentes;
  }

  @Operation(
      operationId = "listarAntecedentes",
      summary = "Las sanciones firmes de una empresa en todos los órganos",
      description =
          "Para funcionarios. Solo empresas (RUC que empieza con 20). Una sanción de otro órgano"
              + " aparece unos segundos después de quedar firme; la que se dejó sin efecto dice desde"
              + " cuándo.")
  @GetMapping("/antecedentes")
  Pagina<Antecedente> listar(
      @Parameter(example = "RUC:20999999981") @RequestParam String documento,
      Cursor cursor,
      Usuario usuario) {
    usuario.exigir(Rol.FUNCIONARIO, Rol.AUDITOR);
    if (!documento.matches("RUC:20[0-9]{9}")) {
      var detalle =
          Texto.de(
              "Indique una empresa, como RUC:20999999981", "Name a company, like RUC:20999999981");
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA, detalle, List.of(new Falta("/documento", detalle)), Map.of());
    }
    var hallados = antecedentes.de(documento, cursor.despues(), cursor.limite() + 1);
    return cursor.pagina(hallados, Antecedente::sancion);
  }
}
