package pe.gob.indecopi.procedimientos.registro;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.flujo.Publico;

/** The public register: open and searchable, without a token. */
@RestController
@Tag(name = "Registro")
@SecurityRequirements
class RegistrosController {
  private final Registros registros;

  RegistrosController(Registros registros) {
    this.registros = registros;
  }

  @Operation(
      operationId = "buscarRegistros",
      summary = "Busca en el registro",
      description = "Por comienzos de palabras del título o de su titular, sin tildes.")
  @GetMapping("/registros")
  Pagina<DerechoPublico> buscar(
      @RequestParam(required = false) @Nullable String texto,
      @RequestParam(required = false) @Nullable String tipo,
      @RequestParam(required = false) @Nullable String expediente,
      Cursor cursor) {
    var pagina = registros.buscar(Palabras.buscadas(texto), tipo, expediente, cursor);
    return new Pagina<>(
        pagina.datos().stream().map(DerechoPublico::de).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verRegistro", summary = "Un registro")
  @GetMapping("/registros/{id}")
  DerechoPublico ver(@PathVariable String id) {
    return registros
        .de(id)
        .map(DerechoPublico::de)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal registro.", "There is no such entry.")));
  }

  /**
   * An entry as anybody sees it: no DNI, no address (Ley 29733).
   *
   * @param certificado as printed: {@code OL-00000123}
   */
  @Schema(name = "RegistroPublico")
  record DerechoPublico(
      @Schema(example = "reg_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
      @Schema(example = "OL-00000123") String certificado,
      @Schema(example = "OBRA_LITERARIA") String tipo,
      String titulo,
      List<Titular> titulares,
      LocalDate concedido,
      @Nullable LocalDate vence,
      String expediente) {

    static DerechoPublico de(Derecho d) {
      return new DerechoPublico(
          d.id(),
          d.numeroCertificado(),
          d.tipo(),
          d.titulo(),
          d.titulares().stream().map(p -> Titular.de(Publico.persona(p))).toList(),
          d.concedido(),
          d.vence(),
          d.numeroExpediente());
    }
  }

  /** A holder as anybody sees it. */
  record Titular(String nombre, @Nullable String pais, @Nullable String ruc) {
    static Titular de(Map<String, Object> visto) {
      return new Titular(
          String.valueOf(visto.get("nombre")),
          (String) visto.get("pais"),
          (String) visto.get("ruc"));
    }
  }
}
