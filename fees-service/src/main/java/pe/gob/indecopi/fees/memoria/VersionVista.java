package pe.gob.indecopi.fees.memoria;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Tarifa;
import pe.gob.indecopi.fees.tarifa.Tarifario;

/** A version of an organ's tariff, as anybody sees it. */
@Schema(name = "VersionDeTarifa")
record VersionVista(
    @Schema(example = "DSD") String organo,
    @Schema(example = "TUPA-2010-UIT-3700") String version,
    LocalDate desde,
    @Schema(description = "Último día; no está en la última versión") @Nullable LocalDate hasta,
    String norma,
    String documento,
    @Schema(description = "UIT, en soles, de los porcentajes") String uitImpresa,
    @Schema(allowableValues = {"IMPRESA", "APROBADA"}) String origen,
    int procedimientos) {

  /** The versions, by organ, the latest first; each ends the day before the next begins. */
  static List<VersionVista> de(List<Tarifa> tarifas, Tarifario tarifario) {
    List<VersionVista> vistas = new ArrayList<>();
    Tarifa siguiente = null;
    for (var una : tarifas) {
      var hasta =
          siguiente != null && siguiente.organo().equals(una.organo())
              ? siguiente.vigencia().desde().minusDays(1)
              : null;
      vistas.add(de(una, hasta, tarifario.impresa(una)));
      siguiente = una;
    }
    return vistas;
  }

  private static VersionVista de(Tarifa una, @Nullable LocalDate hasta, boolean impresa) {
    return new VersionVista(
        una.organo(),
        una.version(),
        una.vigencia().desde(),
        hasta,
        una.vigencia().norma(),
        una.documento(),
        una.uitImpresa().toPlainString(),
        impresa ? "IMPRESA" : "APROBADA",
        una.procedimientos().size());
  }
}
