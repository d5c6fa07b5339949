package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * How far a side has read.
 *
 * @param hasta number of the last message read
 * @param en when it said so last
 */
@Schema(name = "LecturaDeMensajes")
record LecturaVista(Voz de, @Schema(example = "12") long hasta, OffsetDateTime en) {

  static LecturaVista de(Lecturas.Lectura l) {
    return new LecturaVista(l.voz(), l.hasta(), l.en().atZone(RelojLegal.LIMA).toOffsetDateTime());
  }
}
