package pe.gob.indecopi.consumidor.competencia;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.competencia.Competencia.Caso;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.tramite.Contextos;

/** Tells a consumer, or its portal, where to complain before anything is filed. */
@RestController
@Tag(name = "Competencia")
@SecurityRequirements
class CompetenciaController {
  private final Competencia competencia;
  private final Contextos contextos;
  private final Tasas tasas;
  private final RelojLegal reloj;

  CompetenciaController(
      Competencia competencia, Contextos contextos, Tasas tasas, RelojLegal reloj) {
    this.competencia = competencia;
    this.contextos = contextos;
    this.tasas = tasas;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "verCompetencia",
      summary = "Ante quién se denuncia, por qué y cuánto cuesta",
      description =
          "Órgano sumarísimo (ORPS) o Comisión (CPC), según la Nota 1 del TUPA: por cuantía, hasta"
              + " tres UIT del año, o por materia, cualquiera que sea la cuantía. Nada se guarda.")
  @GetMapping("/competencia")
  CompetenciaVista ver(
      @RequestParam Motivo motivo,
      @Parameter(
              description =
                  "Valor de lo contratado u ofrecido, o monto que se reclama, en soles; hace falta"
                      + " cuando decide la cuantía",
              example = "16500.00")
          @RequestParam(required = false)
          @Nullable String valor,
      @RequestParam(required = false) @Nullable Excluida excluida,
      @Parameter(description = "Día de la denuncia; hoy si no se dice")
          @RequestParam(required = false)
          @Nullable LocalDate fecha) {
    var dia = fecha == null ? reloj.hoy() : fecha;
    var caso = new Caso(motivo, monto(valor), excluida, dia);
    var regimen = contextos.regimen();
    var dictamen =
        competencia
            .de(caso, regimen)
            .orElseThrow(
                () ->
                    invalido(
                        "valor",
                        Texto.de(
                            "Indique el valor, o que no puede apreciarse en dinero",
                            "Give the value, or say that it cannot be valued in money")));
    return CompetenciaVista.de(
        dictamen,
        tasas.de(dictamen, dia),
        Dudas.de(dictamen, contextos.catalogo(), regimen, dia),
        Idioma.actual());
  }

  private static @Nullable Dinero monto(@Nullable String valor) {
    if (valor == null) {
      return null;
    }
    if (!valor.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
      throw invalido(
          "valor",
          Texto.de("Es un monto en soles, como 16500.00", "It is an amount, like 16500.00"));
    }
    return Dinero.soles(valor);
  }

  private static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/" + parametro, detalle)),
        Map.of("parametro", parametro));
  }
}
