package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;

/**
 * What a file is from its birth to its end.
 *
 * @param recibido instant at which the request reached the service
 * @param regimen rules it was born under ({@code TUPA-2010}, {@code VIGENTE})
 * @param presentadoPor subject of the token that filed it, and of the portal that acted, if any
 */
public record Cabecera(
    ExpedienteId id,
    Numero numero,
    String procedimiento,
    String regimen,
    String catalogoVersion,
    String tarifaVersion,
    String oficina,
    Instant recibido,
    Autor presentadoPor) {}
