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
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.identidad.Contribuyentes.Contribuyente;

/** Finds a provider before it is complained of. */
@RestController
@Tag(name = "Reclamos")
class ProveedoresController {
  private final Proveedores proveedores;

  ProveedoresController(Proveedores proveedores) {
    this.proveedores = proveedores;
  }

  /**
   * What was found.
   *
   * @param disponible whether SUNAT answered; if not, the complaint is taken with what is known
   */
  @Schema(name = "ProveedoresHallados")
  record ProveedoresHallados(List<ProveedorHallado> datos, boolean disponible) {}

  /** A provider that can be complained of. */
  @Schema(name = "ProveedorHallado")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProveedorHallado(
      @Schema(example = "20999999981") String ruc,
      @Schema(example = "CUZCA MODA S.A.C.") String nombre,
      @Schema(example = "Cuzca Moda") @Nullable String nombreComercial,
      @Schema(example = "www.cuzcamoda.example") @Nullable String web,
      boolean activo) {

    static ProveedorHallado de(Contribuyente c) {
      return new ProveedorHallado(
          c.ruc(), c.razonSocial(), c.nombreComercial(), c.web(), c.activo());
    }
  }

  @Operation(
      operationId = "buscarProveedores",
      summary = "Busca a un proveedor por RUC, nombre, nombre comercial o página web",
      description =
          "Pregunta a la SUNAT por la PIDE. Por palabras se hallan personas jurídicas; un RUC que"
              + " empieza en 10 se halla por su número.")
  @GetMapping("/proveedores")
  ProveedoresHallados buscar(@RequestParam String q, Usuario usuario) {
    var hallazgo = proveedores.buscar(q);
    return new ProveedoresHallados(
        hallazgo.hallados().stream().map(ProveedorHallado::de).toList(), hallazgo.respondio());
  }
}
