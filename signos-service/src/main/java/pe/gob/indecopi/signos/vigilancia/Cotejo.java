package pe.gob.indecopi.signos.vigilancia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.signos.gaceta.Publicada;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.Comparador;
import pe.gob.indecopi.signos.semejanza.Motivo;
import pe.gob.indecopi.signos.semejanza.Ponderacion;
import pe.gob.indecopi.signos.semejanza.Semejanza;
import pe.gob.indecopi.signos.semejanza.Signo;
import pe.gob.indecopi.signos.semejanza.Umbrales;
import pe.gob.indecopi.signos.semejanza.Vida;

/**
 * Compares a watched sign with what was published, by the words of both and their classes. It warns
 * and judges nothing: whether there is a risk of confusion is for the office to say (Decisión 486,
 * art. 136.a).
 */
final class Cotejo {
  private static final Umbrales UMBRALES = Umbrales.NUESTROS;

  private final Vigilancia vigilancia;
  private final Comparador comparador;

  Cotejo(Vigilancia vigilancia) {
    this.vigilancia = vigilancia;
    this.comparador = new Comparador(Signo.de(vigilancia.signo()));
  }

  /** A publication made ready to be compared with many watches. */
  record Publicacion(Publicada publicada, String palabras, Signo signo, List<Integer> clases) {
    static Optional<Publicacion> de(Publicada p) {
      return p.denominacion().map(d -> new Publicacion(p, d, Signo.de(d), p.clases()));
    }
  }

  /** What its owner is told of that publication, if anything; the place is given when it is. */
  Optional<Hallazgo> hallar(Publicacion p, Instant ahora) {
    var semejanza = comparador.comparar(p.signo()) / 1000.0;
    var relacion = ClasesRelacionadas.nuestras().entre(vigilancia.clases(), p.clases());
    var puntaje = semejanza * factor(relacion, p.publicada().dia());
    var grado = UMBRALES.grado(puntaje);
    if (!grado.confundible() || grado.compareTo(vigilancia.desdeGrado()) > 0) {
      return Optional.empty();
    }
    var motivos =
        Semejanza.entre(vigilancia.signo(), p.palabras()).motivos().stream()
            .map(Motivo::texto)
            .toList();
    return Optional.of(
        new Hallazgo(
            vigilancia.id(),
            vigilancia.duenio(),
            0,
            p.publicada().n(),
            p.publicada().expediente(),
            p.publicada().numero(),
            p.palabras(),
            p.clases(),
            p.publicada().dia(),
            p.publicada().vence(),
            Math.round(puntaje * 1000) / 1000.0,
            grado,
            relacion,
            motivos,
            ahora));
  }

  private static double factor(ClasesRelacionadas.Relacion relacion, LocalDate dia) {
    return Ponderacion.NUESTRA.factor(relacion, Vida.EN_TRAMITE, null, dia);
  }
}
