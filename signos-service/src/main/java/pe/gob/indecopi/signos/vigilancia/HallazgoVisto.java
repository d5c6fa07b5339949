package pe.gob.indecopi.signos.vigilancia;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * A publication that resembles a watched sign.
 *
 * @param n its place among all that its owner was told
 * @param expediente id of the file, to oppose it
 * @param dia day of the gazette that brings it
 * @param vence last day to oppose as it was counted then
 * @param puntaje from 0 to 1, by the signs and their classes
 * @param motivos why they are alike, the weightiest first
 */
@Schema(name = "Hallazgo")
record HallazgoVisto(
    long n,
    String vigilancia,
    String expediente,
    @Schema(example = "000123-2026/DSD") String numero,
    String signo,
    List<Integer> clases,
    LocalDate dia,
    LocalDate vence,
    double puntaje,
    Grado grado,
    Relacion relacion,
    List<String> motivos,
    OffsetDateTime en) {

  static HallazgoVisto de(Hallazgo h, Locale idioma) {
    return new HallazgoVisto(
        h.orden(),
        h.vigilancia(),
        h.expediente(),
        h.numero(),
        h.signo(),
        h.clases(),
        h.dia(),
        h.vence(),
        h.puntaje(),
        h.grado(),
        h.relacion(),
        h.motivos().stream().map(m -> m.en(idioma)).toList(),
        h.en().atZone(RelojLegal.LIMA).toOffsetDateTime());
  }
}
