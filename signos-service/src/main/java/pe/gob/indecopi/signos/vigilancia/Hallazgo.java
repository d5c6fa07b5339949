package pe.gob.indecopi.signos.vigilancia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * A publication that resembles a watched sign.
 *
 * @param orden its place among all that its owner was ever told, from 1
 * @param publicacion its place in the gazette
 * @param dia day of the gazette that brings it
 * @param puntaje from 0 to 1: the likeness, less what the classes leave of it
 * @param motivos why they are alike, the weightiest first
 */
record Hallazgo(
    String vigilancia,
    String duenio,
    long orden,
    long publicacion,
    String expediente,
    String numero,
    String signo,
    List<Integer> clases,
    LocalDate dia,
    LocalDate vence,
    double puntaje,
    Grado grado,
    Relacion relacion,
    List<Texto> motivos,
    Instant en) {
  Hallazgo {
    clases = List.copyOf(clases);
    motivos = List.copyOf(motivos);
  }

  Hallazgo en(long lugar) {
    return new Hallazgo(
        vigilancia,
        duenio,
        lugar,
        publicacion,
        expediente,
        numero,
        signo,
        clases,
        dia,
        vence,
        puntaje,
        grado,
        relacion,
        motivos,
        en);
  }
}
