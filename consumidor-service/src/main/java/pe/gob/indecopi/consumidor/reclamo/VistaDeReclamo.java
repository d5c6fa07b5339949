package pe.gob.indecopi.consumidor.reclamo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;

/** A complaint as one of its sides sees it. What a record has not, its side is never shown. */
@Schema(
    name = "VistaDeReclamo",
    oneOf = {
      VistaDeReclamo.DelConsumidor.class,
      VistaDeReclamo.DelProveedor.class,
      VistaDeReclamo.DelFuncionario.class
    })
sealed interface VistaDeReclamo {

  /** Opaque id. */
  String id();

  /** What the consumer sees: all that it told, and of the provider what is public. */
  @Schema(name = "VistaDelConsumidor")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DelConsumidor(
      @Schema(example = "rec_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
      @Schema(example = "000123-2026/SAC-R") String numero,
      Canal canal,
      Etapa etapa,
      @Nullable Resultado resultado,
      OffsetDateTime recibido,
      LocalDate presentado,
      Persona consumidor,
      @Nullable String telefono,
      boolean vulnerable,
      ProveedorVisto proveedor,
      Materia materia,
      List<PlazoVisto> plazos,
      @Nullable Respuesta respuesta,
      @Nullable String concurso,
      List<PasoVisto> historia,
      List<AccionPosible> accionesPosibles,
      long version)
      implements VistaDeReclamo {}

  /**
   * What the provider sees: of the consumer its name, and of the purchase what it finds it by. No
   * document, no address, no telephone, no mail (Ley 29733).
   */
  @Schema(name = "VistaDelProveedor")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DelProveedor(
      String id,
      String numero,
      Etapa etapa,
      @Nullable Resultado resultado,
      OffsetDateTime recibido,
      LocalDate presentado,
      @Schema(example = "MARÍA ELENA QUISPE HUAMÁN") String consumidor,
      ProveedorVisto proveedor,
      Materia materia,
      List<PlazoVisto> plazos,
      @Nullable Respuesta respuesta,
      List<PasoVisto> historia,
      List<AccionPosible> accionesPosibles,
      long version)
      implements VistaDeReclamo {}

  /** What the SAC sees: everything. */
  @Schema(name = "VistaDelFuncionario")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DelFuncionario(
      String id,
      String numero,
      Canal canal,
      Etapa etapa,
      @Nullable Resultado resultado,
      OffsetDateTime recibido,
      LocalDate presentado,
      Persona consumidor,
      boolean conCuenta,
      @Nullable String telefono,
      boolean vulnerable,
      ProveedorVisto proveedor,
      Materia materia,
      List<PlazoVisto> plazos,
      @Nullable Respuesta respuesta,
      @Nullable String concurso,
      @Nullable String asignado,
      List<PasoVisto> historia,
      List<AccionPosible> accionesPosibles,
      long version)
      implements VistaDeReclamo {}

  /** A provider: what of it is public. */
  @Schema(name = "ProveedorDeReclamo")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProveedorVisto(
      @Schema(example = "CUZCA MODA S.A.C.") String nombre,
      @Schema(example = "20999999981") @Nullable String ruc,
      @Nullable String nombreComercial,
      @Nullable String web,
      Reclamado.Identificacion identificacion) {}

  /**
   * A term, in words too.
   *
   * @param quedan working days left; absent once it does not run
   */
  @Schema(name = "PlazoDeReclamo")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlazoVisto(
      Etapa etapa,
      LocalDate desde,
      LocalDate vence,
      PlazoDeEtapa.Estado estado,
      @Nullable Integer quedan,
      @Schema(example = "vence el 9 de marzo de 2026, quedan 3 días hábiles") String texto) {}

  /** A step of the history: who did it is told as a side, and to the officials by name. */
  @Schema(name = "PasoDeReclamo")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PasoVisto(
      @Schema(example = "TRASLADADO") String tipo,
      @Nullable Lado lado,
      @Nullable String quien,
      OffsetDateTime en,
      Map<String, Object> datos) {}

  /** What the caller may do now, and where. */
  @Schema(name = "AccionDeReclamo")
  record AccionPosible(
      @Schema(example = "RESPONDER") String tipo,
      @Schema(example = "POST") String metodo,
      @Schema(example = "/api/consumidor/v1/reclamos/rec_…/actuaciones") String enlace) {}
}
