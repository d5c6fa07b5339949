package pe.gob.indecopi.consumidor.audiencia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Resultado;

/** A hearing as one of its sides sees it. What a record has not, its side is never shown. */
@Schema(
    name = "VistaDeAudiencia",
    oneOf = {VistaDeAudiencia.DeLaParte.class, VistaDeAudiencia.DelFuncionario.class})
sealed interface VistaDeAudiencia {

  /**
   * What a party sees: who came by name alone, and of the reasons of an absence its own.
   *
   * @param vez which invitation it is, from 1
   * @param vuelta how often it was moved
   * @param lugar the room and its address, or the link
   * @param justificarHasta last instant to justify an absence; absent where nobody is missing
   * @param segundaHasta last instant to ask for a second hearing; absent likewise
   * @param segundaPedida whether somebody did
   */
  @Schema(name = "AudienciaDeLaParte")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DeLaParte(
      @Schema(example = "aud_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
      int n,
      int vez,
      int vuelta,
      Estado estado,
      OffsetDateTime inicio,
      OffsetDateTime fin,
      String oficina,
      String sala,
      String lugar,
      @Nullable URI enlace,
      @Nullable Boolean vinoElConsumidor,
      @Nullable Boolean vinoElProveedor,
      @Nullable JustificacionVista justificacion,
      @Nullable OffsetDateTime justificarHasta,
      @Nullable OffsetDateTime segundaHasta,
      @Nullable Boolean segundaPedida,
      @Nullable CierreVisto cierre,
      long version)
      implements VistaDeAudiencia {}

  /** What the SAC sees: everything but codes. */
  @Schema(name = "AudienciaDelFuncionario")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DelFuncionario(
      String id,
      String reclamo,
      @Schema(example = "000123-2026/SAC-R") String numero,
      int n,
      int vez,
      int vuelta,
      Estado estado,
      OffsetDateTime inicio,
      OffsetDateTime fin,
      String oficina,
      String sala,
      String lugar,
      @Nullable URI enlace,
      String funcionario,
      @Nullable AsistenteVisto consumidor,
      @Nullable AsistenteVisto proveedor,
      List<JustificacionVista> justificaciones,
      @Nullable OffsetDateTime justificarHasta,
      @Nullable OffsetDateTime segundaHasta,
      @Nullable Lado segundaPedida,
      @Nullable CierreVisto cierre,
      List<HitoVisto> historia,
      long version)
      implements VistaDeAudiencia {}

  /** A hearing in the list of those of a complaint, the same for every side. */
  @Schema(name = "AudienciaEnLista")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EnLista(
      int n,
      int vez,
      Estado estado,
      OffsetDateTime inicio,
      OffsetDateTime fin,
      String sala,
      @Nullable Resultado resultado) {}

  /** Who came for a side, and whether it could settle. */
  @Schema(name = "AsistenteVisto")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AsistenteVisto(
      boolean presente,
      @Nullable String nombre,
      @Nullable String representante,
      boolean concilia) {}

  /** Why a side did not come, and what the official said of it. */
  @Schema(name = "JustificacionVista")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record JustificacionVista(
      Lado lado,
      String motivo,
      List<String> pruebas,
      OffsetDateTime en,
      @Nullable Boolean aceptada,
      @Nullable String fundamento) {}

  /**
   * How it ended.
   *
   * @param multaUit fine to which the provider is exposed, in UIT; a proceeding imposes it
   */
  @Schema(name = "CierreDeAudiencia")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CierreVisto(
      Resultado resultado,
      @Schema(example = "0.30") @Nullable String multaUit,
      @Nullable Boolean agravante,
      List<String> fundamentos) {}

  /** Something that happened to it. */
  @Schema(name = "HitoDeAudiencia")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record HitoVisto(
      String tipo, OffsetDateTime en, @Nullable String quien, @Nullable String detalle) {}

  /**
   * The record as it stands.
   *
   * @param edicion which draft; a code is good for one alone
   * @param texto what it says, line by line, as it will be printed
   */
  @Schema(name = "VistaDeActa")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ActaVista(
      int edicion,
      Acta.Desenlace desenlace,
      List<Pedidos.Clausula> clausulas,
      @Nullable String formula,
      @Nullable String constancias,
      List<ConformidadVista> conformidades,
      List<String> texto) {}

  /** Whether a side agreed. */
  @Schema(name = "ConformidadConElActa")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ConformidadVista(Lado lado, boolean dada, @Nullable OffsetDateTime en) {}
}
