package pe.gob.indecopi.consumidor.audiencia;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Who came to a hearing, and what becomes of it where somebody did not. */
@RestController
@Tag(name = "Audiencias")
class InasistenciasController {
  private final ActosDeAudiencia actos;
  private final Celebracion celebracion;
  private final PapelesDeAudiencia papeles;

  InasistenciasController(
      ActosDeAudiencia actos, Celebracion celebracion, PapelesDeAudiencia papeles) {
    this.actos = actos;
    this.celebracion = celebracion;
    this.papeles = papeles;
  }

  @Operation(
      operationId = "registrarAsistencia",
      summary = "Registra quién vino a la audiencia, y con qué poder",
      description =
          "Funcionario del SAC, con If-Match, desde la hora de la audiencia. Quien viene por una"
              + " empresa concilia si su cuenta lo tiene entre sus representantes con esa facultad, o"
              + " por el poder que muestra.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DelFuncionario.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/asistencia")
  ResponseEntity<?> asistencia(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Pedidos.Asistencia pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return actos.delFuncionario(
        id,
        n,
        pedido,
        solicitud,
        usuario,
        (a, caso, quien) -> {
          papeles.exigir(poderes(pedido), usuario);
          return celebracion.asistir(a, caso.reclamo(), pedido, quien);
        });
  }

  @Operation(
      operationId = "justificarInasistencia",
      summary = "Justifica que no se vino: enfermedad, caso fortuito o fuerza mayor",
      description = "De la parte que no vino, en las horas que siguen a la de la audiencia.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DeLaParte.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/justificacion")
  ResponseEntity<?> justificar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Pedidos.Justificacion pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    var pruebas = pedido.pruebas() == null ? List.<String>of() : pedido.pruebas();
    return actos.deLaParte(
        id,
        n,
        pedido,
        solicitud,
        usuario,
        (a, caso, quien) -> {
          papeles.exigir(nombradas(pruebas), usuario);
          var cuando = actos.ahora();
          return a.justificar(
              new Sesion.Justificacion(caso.lado(), pedido.motivo(), pruebas, cuando, null, null),
              quien.hito("JUSTIFICADA", cuando, caso.lado().name()));
        });
  }

  @Operation(
      operationId = "calificarInasistencia",
      summary = "Acepta o no las razones de quien no vino",
      description = "Funcionario del SAC, con If-Match.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DelFuncionario.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/calificacion")
  ResponseEntity<?> calificar(
      @PathVariable String id,
      @PathVariable int n,
      @RequestBody Pedidos.Calificacion pedido,
      HttpServletRequest solicitud,
      Usuario usuario) {
    return actos.delFuncionario(
        id,
        n,
        pedido,
        solicitud,
        usuario,
        (a, caso, quien) ->
            a.calificar(
                pedido.lado(),
                pedido.aceptada(),
                pedido.motivo(),
                quien.hito("CALIFICADA", actos.ahora(), pedido.lado().name())));
  }

  @Operation(
      operationId = "pedirSegundaAudiencia",
      summary = "Pide una segunda audiencia, cuando alguien no vino a la primera",
      description =
          "De cualquiera de las partes, en las horas que siguen a la de la primera. El funcionario la"
              + " fija con una nueva citación.")
  @ApiResponse(
      responseCode = "200",
      description = "La audiencia",
      content = @Content(schema = @Schema(implementation = VistaDeAudiencia.DeLaParte.class)))
  @PostMapping("/reclamos/{id}/audiencias/{n}/segunda")
  ResponseEntity<?> segunda(
      @PathVariable String id, @PathVariable int n, HttpServletRequest solicitud, Usuario usuario) {
    return actos.deLaParte(
        id,
        n,
        Map.of(),
        solicitud,
        usuario,
        (a, caso, quien) -> {
          var cuando = actos.ahora();
          return a.pedirSegunda(
              caso.lado(), cuando, quien.hito("SEGUNDA_PEDIDA", cuando, caso.lado().name()));
        });
  }

  private static Map<String, String> nombradas(List<String> pruebas) {
    Map<String, String> todas = new LinkedHashMap<>();
    for (var i = 0; i < pruebas.size(); i++) {
      todas.put("/pruebas/" + i, pruebas.get(i));
    }
    return todas;
  }

  private static Map<String, String> poderes(Pedidos.Asistencia pedido) {
    Map<String, String> todos = new LinkedHashMap<>();
    poner(todos, "/consumidor/poder", pedido.consumidor().poder());
    poner(todos, "/proveedor/poder", pedido.proveedor().poder());
    return todos;
  }

  private static void poner(Map<String, String> todos, String puntero, @Nullable String id) {
    if (id != null) {
      todos.put(puntero, id);
    }
  }
}
