package pe.gob.indecopi.consumidor.cuenta;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * An account, as whom it is of and the officials see it. Nobody else does.
 *
 * @param habilitada whether it may act now
 * @param faltaAceptar version of the terms that it has to accept first; absent where none
 */
@Schema(name = "Cuenta")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CuentaVista(
    @Schema(example = "cta_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    Persona persona,
    @Nullable String telefono,
    EstadoDeCuenta estado,
    boolean habilitada,
    @Nullable String faltaAceptar,
    List<AceptacionVista> aceptaciones,
    Validacion.@Nullable Medio validadaPor,
    List<RepresentanteVista> representantes,
    List<AnotadoVista> historia,
    List<String> accionesPosibles,
    long version) {

  /** That the terms were accepted. */
  @Schema(name = "AceptacionDeTerminos")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AceptacionVista(String version, OffsetDateTime en, @Nullable String terminosFirmados) {}

  /**
   * Somebody who acts for the company.
   *
   * @param vigente whether it may act today
   */
  @Schema(name = "RepresentanteDeEmpresa")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RepresentanteVista(
      Persona persona,
      List<Representante.Facultad> facultades,
      LocalDate desde,
      @Nullable LocalDate hasta,
      List<String> documentos,
      boolean aprobado,
      boolean vigente) {}

  /** Something that happened to it. */
  @Schema(name = "ActoEnCuenta")
  record AnotadoVista(
      @Schema(example = "OBSERVAR") String tipo, OffsetDateTime en, List<String> motivos) {}

  static CuentaVista de(Cuenta c, String terminos, LocalDate hoy, boolean oficial) {
    var validacion = c.validacion();
    return new CuentaVista(
        c.id().valor(),
        c.persona(),
        c.telefono(),
        c.estado(),
        c.habilitada(terminos),
        c.acepto().equals(terminos) ? null : terminos,
        c.aceptaciones().stream()
            .map(a -> new AceptacionVista(a.version(), enLima(a.en()), a.documento()))
            .toList(),
        validacion == null ? null : validacion.medio(),
        c.representantes().stream().map(r -> representante(r, hoy)).toList(),
        c.historia().stream()
            .map(a -> new AnotadoVista(a.tipo(), enLima(a.en()), a.motivos()))
            .toList(),
        ActoDeCuenta.para(c, oficial).stream().map(Enum::name).toList(),
        c.version());
  }

  private static RepresentanteVista representante(Representante r, LocalDate hoy) {
    return new RepresentanteVista(
        r.persona(),
        r.facultades(),
        r.desde(),
        r.hasta(),
        r.documentos(),
        r.aprobado(),
        r.facultades().stream().anyMatch(f -> r.puede(f, hoy)));
  }

  private static OffsetDateTime enLima(Instant en) {
    return en.atZone(RelojLegal.LIMA).toOffsetDateTime();
  }
}
