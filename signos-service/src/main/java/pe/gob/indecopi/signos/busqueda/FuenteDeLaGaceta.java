package pe.gob.indecopi.signos.busqueda;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.gaceta.Gaceta;
import pe.gob.indecopi.signos.gaceta.Publicada;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.indice.Ficha;
import pe.gob.indecopi.signos.semejanza.indice.Fuente;

/** What was published, as the index of applications follows it: it is only ever added to. */
final class FuenteDeLaGaceta implements Fuente {
  private final Gaceta gaceta;

  FuenteDeLaGaceta(Gaceta gaceta) {
    this.gaceta = gaceta;
  }

  @Override
  public Tanda todas(@Nullable String despues, int cuantas) {
    var publicadas = gaceta.despues(despues == null ? 0 : Long.parseLong(despues), cuantas);
    return new Tanda(
        fichas(publicadas), publicadas.isEmpty() ? null : Long.toString(publicadas.getLast().n()));
  }

  @Override
  public Cambios cambios(long despues, int cuantas) {
    var publicadas = gaceta.despues(despues, cuantas);
    return new Cambios(
        fichas(publicadas), publicadas.isEmpty() ? despues : publicadas.getLast().n());
  }

  @Override
  public long ultima() {
    return gaceta.ultima();
  }

  private static List<Ficha> fichas(List<Publicada> publicadas) {
    return publicadas.stream().flatMap(FuenteDeLaGaceta::ficha).toList();
  }

  /** One for each publication of a file: its place is its id. */
  private static Stream<Ficha> ficha(Publicada p) {
    return p.denominacion().stream()
        .map(
            palabras ->
                new Ficha(
                    p.expediente() + "/" + p.n(),
                    palabras,
                    ClasesRelacionadas.bits(p.clases()),
                    p.publicado(),
                    null,
                    null));
  }

  /** Id of the file of a sign that was found. */
  static String expediente(Ficha ficha) {
    return ficha.id().substring(0, ficha.id().indexOf('/'));
  }
}
