package pe.gob.indecopi.signos.solicitud;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One publication order for this application and others of the same mark in other classes (TUPA
 * DSD-10.5.a).
 *
 * @param expedientes legal numbers of the others
 */
public record OrdenUnica(
    @Schema(example = "[\"000124-2026/DSD\"]") @NotEmpty @Size(max = 44)
        List<@Size(min = 6, max = 30) String> expedientes) {}
