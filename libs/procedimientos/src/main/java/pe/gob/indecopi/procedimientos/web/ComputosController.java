package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.problema.Codigo;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.ConteoExcesivo;
import pe.gob.indecopi.procedimientos.calendario.Cuenta;
import pe.gob.indecopi.procedimientos.calendario.FueraDeCalendario;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Obligado;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.web.SolicitudDeComputo.SuspensionPedida;
import tools.jackson.databind.JsonNode;

/** Counts a term and explains every day of it. Open to everybody; nothing is stored. */
@RestController
@Tag(name = "Calendario")
@SecurityRequirements
class ComputosController {
  private static final String EJEMPLO =
      """
      {
        "desde": "2026-07-01",
        "plazo": {"cantidad": 30, "unidad": "DIAS_HABILES"},
        "norma": "D486",
        "oficina": "SEDE_CENTRAL",
        "obligado": "ADMINISTRADO",
        "suspensiones": [
          {"desde": "2026-07-08", "hasta": "2026-07-10", "norma": "Resolución 1"}
        ]
      }
      """;
  private static final Texto MAL =
      Texto.de("No se puede computar lo pedido", "What was asked cannot be counted");

  private final Contextos contextos;
  private final Entrada entrada;
  private final RelojLegal reloj;

  ComputosController(Contextos contextos, Entrada entrada, RelojLegal reloj) {
    this.contextos = contextos;
    this.entrada = entrada;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "computar",
      summary = "Cuándo vence un plazo, explicado día por día con su norma",
      description =
          """
          No necesita token ni Idempotency-Key: no se guarda nada. Llega a unos diez años. Un año \
          sin calendario se rechaza (422); uno todavía no decretado se responde como provisional. \
          Un día que se decreta después cuenta desde que se registra (`GET /calendario/dias`).""",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = SolicitudDeComputo.class),
                      examples = @ExampleObject(name = "oposicion-suspendida", value = EJEMPLO))))
  @ApiResponse(responseCode = "200", description = "El cómputo")
  @ApiResponse(responseCode = "422", ref = "#/components/responses/Problema")
  @PostMapping("/computos")
  ComputoVista computar(@RequestBody JsonNode cuerpo) {
    var reglas = new ReglasDeComputo(contextos.plazos().calendario());
    var pedida = leer(cuerpo, reglas);
    var cuenta = cuenta(pedida);
    try {
      return ComputoVista.de(cuenta, contextos.plazos().calcular(cuenta, ReglasDeComputo.DIAS));
    } catch (FueraDeCalendario fuera) {
      throw enLaCantidad(reglas.sinCalendario(fuera.fecha()));
    } catch (ConteoExcesivo excesivo) {
      throw enLaCantidad(ReglasDeComputo.largo(ReglasDeComputo.DIAS + " DIAS_CALENDARIO"));
    }
  }

  private SolicitudDeComputo leer(JsonNode cuerpo, ReglasDeComputo reglas) {
    var faltas = new Faltas();
    try {
      var leida = entrada.leer(cuerpo, SolicitudDeComputo.class);
      juzgar(cuerpo, reglas, faltas);
      faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, MAL);
      return leida;
    } catch (Rechazo rechazo) {
      if (faltas.vacio()) {
        rechazo.faltas().forEach(f -> faltas.agregar(f.puntero(), f.detalle()));
        juzgar(cuerpo, reglas, faltas);
      }
      throw rechazada(rechazo.codigo(), rechazo.detalle(), faltas);
    }
  }

  private void juzgar(JsonNode cuerpo, ReglasDeComputo reglas, Faltas faltas) {
    reglas.juzgar(cuerpo, faltas);
    var procedimiento = cuerpo.path("procedimiento");
    if (procedimiento.isString() && entrada(procedimiento.stringValue()) == null) {
      faltas.agregar(
          "/procedimiento", Texto.de("No está en el catálogo", "It is not in the catalogue"));
    }
  }

  private Cuenta cuenta(SolicitudDeComputo s) {
    var norma = s.norma() == null ? Norma.LPAG : s.norma();
    var suspensiones = s.suspensiones();
    return new Cuenta(
        s.desde(),
        new Termino(s.plazo().cantidad(), s.plazo().unidad(), norma, norma.cita()),
        oficina(s.oficina()),
        s.obligado() == null ? Obligado.ADMINISTRADO : s.obligado(),
        s.inicioProcedimiento(),
        du099(s.procedimiento()),
        Boolean.TRUE.equals(s.recurso()),
        !Boolean.FALSE.equals(s.silencio()),
        s.distancia() == null ? 0 : s.distancia(),
        suspensiones == null
            ? List.of()
            : suspensiones.stream().map(SuspensionPedida::suspension).toList());
  }

  private Oficina oficina(@Nullable String codigo) {
    return codigo == null
        ? contextos.plazos().calendario().sedeCentral()
        : contextos.oficina(codigo);
  }

  private ReglaDu099 du099(@Nullable String procedimiento) {
    return procedimiento == null
        ? ReglaDu099.BENEFICIA_AL_PARTICULAR
        : Objects.requireNonNull(entrada(procedimiento)).du099();
  }

  private @Nullable Procedimiento entrada(String codigo) {
    return contextos.catalogo().de(codigo, contextos.regimen(), reloj.hoy()).orElse(null);
  }

  private static Rechazo enLaCantidad(Texto detalle) {
    var faltas = new Faltas();
    faltas.agregar("/plazo/cantidad", detalle);
    return rechazada(Codigos.REGLAS_INCUMPLIDAS, MAL, faltas);
  }

  private static Rechazo rechazada(Codigo codigo, Texto detalle, Faltas faltas) {
    return new Rechazo(codigo, detalle, faltas.lista(), java.util.Map.of());
  }
}
