package pe.gob.indecopi.signos.solicitud;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Prioridad;

/**
 * A priority with its proof: claimed with the application and proved now, or claimed only now
 * (Decisión 486, art. 10).
 *
 * @param fecha of the first application, or of the exhibition
 * @param documento its certified copy and the certificate of its date (TUPA DSD-10.3.b)
 */
public record PrioridadAcreditada(
    @Schema(description = "ISO 3166-1 de dos letras", example = "CO")
        @Pattern(regexp = "^[A-Z]{2}$")
        String pais,
    @Size(min = 1, max = 60) String numero,
    LocalDate fecha,
    @Size(min = 1, max = 80) String documento) {

  boolean es(Prioridad otra) {
    return pais.equals(otra.pais()) && numero.equals(otra.numero()) && fecha.equals(otra.fecha());
  }
}
