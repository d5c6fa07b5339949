package pe.gob.indecopi.procedimientos.expediente;

import pe.gob.indecopi.platform.persona.Domicilio;

/**
 * An address for notices that a party gave in the middle of its file: it is good only once the
 * notice of the change, made by the old one, took effect (Ley 27444, arts. 21.1 and 113.5).
 *
 * @param domicilio the new address
 * @param folio act that gave it, whose notice is waited for
 */
public record CambioDeDomicilio(Domicilio domicilio, int folio) {}
