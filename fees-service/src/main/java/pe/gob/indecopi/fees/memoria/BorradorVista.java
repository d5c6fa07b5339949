package pe.gob.indecopi.fees.memoria;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.memoria.Cambios.CambioVista;
import pe.gob.indecopi.fees.tarifa.Tarifa;

/** A draft as the officials of the tariff see it. */
@Schema(name = "BorradorDeTarifa")
record BorradorVista(
    @Schema(example = "tar_3f2c9a0b7d") String id,
    @Schema(example = "DSD") String organo,
    String version,
    LocalDate desde,
    String norma,
    @Schema(allowableValues = {"BORRADOR", "APROBADA"}) String estado,
    @Schema(description = "Quién la redactó") String autor,
    Instant creado,
    @Schema(description = "Quién la aprobó, siempre otra persona") @Nullable String aprobadaPor,
    @Nullable Instant aprobada,
    int procedimientos,
    @Schema(description = "Qué cambia respecto de la versión a la que sucede")
        List<CambioVista> cambios) {

  static BorradorVista de(Borrador uno, @Nullable Tarifa anterior) {
    var tarifa = uno.tarifa();
    var aprobacion = uno.aprobacion();
    return new BorradorVista(
        uno.id(),
        tarifa.organo(),
        tarifa.version(),
        tarifa.vigencia().desde(),
        tarifa.vigencia().norma(),
        aprobacion == null ? "BORRADOR" : "APROBADA",
        uno.autor().sub(),
        uno.creado(),
        aprobacion == null ? null : aprobacion.por().sub(),
        aprobacion == null ? null : aprobacion.en(),
        tarifa.procedimientos().size(),
        Cambios.entre(anterior, tarifa));
  }
}
