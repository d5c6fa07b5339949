package pe.gob.indecopi.signos.busqueda;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.reflejo.Reflejo;
import pe.gob.indecopi.signos.reflejo.SolicitudEnTramite;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.indice.Ficha;
import pe.gob.indecopi.signos.semejanza.indice.Fuente;

/** The applications that wait, published or not, as the index of the examiner follows them. */
final class FuenteDeSolicitudes implements Fuente {
  private final Reflejo solicitudes;

  FuenteDeSolicitudes(Reflejo solicitudes) {
    this.solicitudes = solicitudes;
  }

  @Override
  public Tanda todas(@Nullable String despues, int cuantas) {
    var vistas = solicitudes.todos(despues, cuantas).stream().map(SolicitudEnTramite::de).toList();
    return new Tanda(fichas(vistas), vistas.isEmpty() ? null : vistas.getLast().expediente());
  }

  @Override
  public Cambios cambios(long despues, int cuantas) {
    var vistas =
        solicitudes.despues(despues, cuantas).stream().map(SolicitudEnTramite::de).toList();
    var fuera =
        vistas.stream().filter(s -> !s.espera()).map(SolicitudEnTramite::expediente).toList();
    return new Cambios(fichas(vistas), fuera, vistas.isEmpty() ? despues : vistas.getLast().n());
  }

  @Override
  public long ultima() {
    return solicitudes.ultimo();
  }

  private static List<Ficha> fichas(List<SolicitudEnTramite> vistas) {
    return vistas.stream()
        .filter(SolicitudEnTramite::espera)
        .flatMap(FuenteDeSolicitudes::ficha)
        .toList();
  }

  private static Stream<Ficha> ficha(SolicitudEnTramite s) {
    return Stream.ofNullable(s.denominacion())
        .filter(palabras -> !palabras.isBlank())
        .map(
            palabras ->
                new Ficha(
                    s.expediente(),
                    palabras,
                    ClasesRelacionadas.bits(s.clases()),
                    s.desde(),
                    null,
                    null));
  }
}
