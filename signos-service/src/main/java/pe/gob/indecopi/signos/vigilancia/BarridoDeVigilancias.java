package pe.gob.indecopi.signos.vigilancia;

import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.correo.Cortesias;
import pe.gob.indecopi.signos.gaceta.Gaceta;
import pe.gob.indecopi.signos.vigilancia.Cotejo.Publicacion;

/**
 * Compares each watch with what was published since it was last compared. What is found is told
 * before the watch is moved on: a crash in between tells it again, which changes nothing, and two
 * replicas at once tell it once.
 */
final class BarridoDeVigilancias {
  private static final int VIGILANCIAS = 500;
  private static final int PUBLICACIONES = 200;

  private final Gaceta gaceta;
  private final Vigilancias vigilancias;
  private final Hallazgos hallazgos;
  private final Cortesias cortesias;
  private final RelojLegal reloj;

  BarridoDeVigilancias(
      Gaceta gaceta,
      Vigilancias vigilancias,
      Hallazgos hallazgos,
      Cortesias cortesias,
      RelojLegal reloj) {
    this.cortesias = cortesias;
    this.gaceta = gaceta;
    this.vigilancias = vigilancias;
    this.hallazgos = hallazgos;
    this.reloj = reloj;
  }

  /** Brings every watch up to what is published now. */
  void barrer() {
    var ultima = gaceta.ultima();
    for (var tanda = vigilancias.atrasadas(ultima, VIGILANCIAS);
        !tanda.isEmpty();
        tanda = vigilancias.atrasadas(ultima, VIGILANCIAS)) {
      adelantar(tanda);
    }
  }

  /** The furthest behind and all that stand where it does, by one reading of the gazette. */
  private void adelantar(List<Vigilancia> tanda) {
    var desde = tanda.getFirst().posicion();
    var publicadas = gaceta.despues(desde, PUBLICACIONES);
    var hasta = publicadas.getLast().n();
    var preparadas = publicadas.stream().map(Publicacion::de).flatMap(Optional::stream).toList();
    tanda.stream().filter(v -> v.posicion() == desde).forEach(v -> adelantar(v, preparadas, hasta));
  }

  private void adelantar(Vigilancia v, List<Publicacion> publicadas, long hasta) {
    var cotejo = new Cotejo(v);
    var ahora = reloj.ahora();
    publicadas.forEach(p -> cotejo.hallar(p, ahora).ifPresent(h -> contar(v, h)));
    vigilancias.avanzar(v, hasta);
  }

  private void contar(Vigilancia v, Hallazgo h) {
    hallazgos.contar(h);
    if (v.correo() != null) {
      cortesias.poner(CorreoDeHallazgo.CLASE, v.id(), CorreoDeHallazgo.id(h));
    }
  }
}
