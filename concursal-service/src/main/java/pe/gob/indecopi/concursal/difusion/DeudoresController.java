package pe.gob.indecopi.concursal.difusion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
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
import pe.gob.indecopi.procedimientos.registro.Palabras;

/** The register of insolvent debtors: open and searchable, without a token. */
@RestController
@Tag(name = "Registro")
@SecurityRequirements
class DeudoresController {
  private final Deudores deudores;

  DeudoresController(Deudores deudores) {
    this.deudores = deudores;
  }

  @Operation(
      operationId = "buscarRegistros",
      summary = "Busca deudores en concurso",
      description = "Por comienzos de palabras del nombre, sin tildes.")
  @GetMapping("/registros")
  Pagina<DeudorPublico> buscar(
      @RequestParam(required = false) @Nullable String texto, Cursor cursor) {
    var pagina = deudores.buscar(Palabras.buscadas(texto), cursor);
    return new Pagina<>(
        pagina.datos().stream().map(DeudorPublico::de).toList(), pagina.siguiente());
  }

  @Operation(operationId = "verRegistro", summary = "Un deudor en concurso")
  @GetMapping("/registros/{id}")
  DeudorPublico ver(@PathVariable String id) {
    return deudores
        .porId(id)
        .map(DeudorPublico::de)
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal registro.", "There is no such entry.")));
  }

  /** A debtor as anybody sees it: no DNI, no address (Ley 29733). */
  record DeudorPublico(
      @Schema(example = "reg_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1fp1") String id,
      String nombre,
      @Nullable String pais,
      @Nullable String ruc,
      List<ConcursoPublico> concursos) {

    static DeudorPublico de(Deudor d) {
      var visto = Publico.persona(d.persona());
      return new DeudorPublico(
          d.id(),
          String.valueOf(visto.get("nombre")),
          (String) visto.get("pais"),
          (String) visto.get("ruc"),
          d.concursos().stream()
              .map(c -> new ConcursoPublico(c.numero(), c.estado(), c.difundido(), c.desde()))
              .toList());
    }
  }

  /**
   * A proceeding as anybody sees it.
   *
   * @param difundido day of its publication, from which credits are claimed (Ley 27809, art. 34.1)
   * @param desde day since which it stands there
   */
  record ConcursoPublico(
      @Schema(example = "000012-2026/CCO") String expediente,
      Deudor.Estado estado,
      LocalDate difundido,
      LocalDate desde) {}
}
