package pe.gob.indecopi.procedimientos.web;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/** What was published and may be opposed. Open to everybody, without personal data. */
@RestController
@Tag(name = "Publicaciones")
@SecurityRequirements
class PublicacionesController {
  private final Expedientes expedientes;
  private final Contextos contextos;
  private final RelojLegal reloj;

  PublicacionesController(Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "listarPublicaciones",
      summary = "Solicitudes publicadas y los días de su plazo de oposición")
  @GetMapping("/publicaciones")
  Pagina<Publicacion> listar(
      @RequestParam(required = false) @Nullable String procedimiento,
      @RequestParam(required = false) @Nullable LocalDate desde,
      Cursor cursor) {
    List<Bson> filtros = new ArrayList<>();
    // A date compares as text; whatever was published has one.
    filtros.add(gte("publicado", desde == null ? "0" : desde.toString()));
    if (procedimiento != null) {
      filtros.add(eq("procedimiento", procedimiento));
    }
    var hallados = expedientes.lista(filtros, cursor.despues(), cursor.limite() + 1);
    Pagina<Expediente> pagina = cursor.pagina(hallados, Expedientes::orden);
    return new Pagina<>(
        pagina.datos().stream().map(this::publicacion).toList(), pagina.siguiente());
  }

  private Publicacion publicacion(Expediente e) {
    var asunto = contextos.asunto(e.cabecera().procedimiento()).orElseThrow();
    var ventana = e.ultimo("oposicion").orElseThrow();
    return new Publicacion(
        e.id().valor(),
        e.cabecera().numero().toString(),
        e.cabecera().procedimiento(),
        e.partes(Papel.SOLICITANTE).stream()
            .map(asunto::publica)
            .map(SolicitantePublico::de)
            .toList(),
        asunto.publicado(e),
        ventana.desde(),
        ventana.vence(),
        ventana.abierto() && !reloj.hoy().isAfter(ventana.vence()));
  }

  /**
   * A published filing.
   *
   * @param expediente id of the file, to oppose it
   * @param solicitantes who asks, as is public
   * @param solicita what is asked, as is public
   * @param publicado day of the publication
   * @param vence last day to oppose
   * @param abierta whether it may be opposed today
   */
  @Schema(name = "Publicacion")
  record Publicacion(
      String expediente,
      @Schema(example = "000123-2026/DSD") String numero,
      String procedimiento,
      List<SolicitantePublico> solicitantes,
      Map<String, Object> solicita,
      LocalDate publicado,
      LocalDate vence,
      boolean abierta) {}

  /**
   * Who asks, as is public.
   *
   * @param pais ISO 3166-1 alpha-2 code
   * @param ruc only one that begins with 20
   */
  record SolicitantePublico(String nombre, @Nullable String pais, @Nullable String ruc) {
    static SolicitantePublico de(Map<String, Object> visto) {
      return new SolicitantePublico(
          String.valueOf(visto.get("nombre")),
          (String) visto.get("pais"),
          (String) visto.get("ruc"));
    }
  }
}
