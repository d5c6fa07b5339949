package pe.gob.indecopi.signos.figura;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.figura.Figuras.Pedidas;
import pe.gob.indecopi.signos.figura.FigurasDelRegistro.Imagenes;
import pe.gob.indecopi.signos.reflejo.Reflejo;
import pe.gob.indecopi.signos.reflejo.SolicitudEnTramite;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;

/**
 * The figures of the applications that wait to be decided, published or not: for who examines, and
 * for nobody else. Each image was read when it was handed in, so that a start reads signatures.
 */
public final class FigurasDeSolicitudes {
  private static final int TANDA = 500;

  private final Reflejo solicitudes;
  private final Expedientes expedientes;
  private final Imagenes imagenes;
  private final Figuras figuras = new Figuras();
  private final Lectura lectura = new Lectura();

  private long posicion;

  FigurasDeSolicitudes(Reflejo solicitudes, Expedientes expedientes, Imagenes imagenes) {
    this.solicitudes = solicitudes;
    this.expedientes = expedientes;
    this.imagenes = imagenes;
  }

  /** Takes what changed since. */
  synchronized void seguir() {
    for (var tanda = tanda(); !tanda.isEmpty(); tanda = tanda()) {
      for (var s : tanda) {
        tomar(s);
        posicion = s.n();
      }
    }
    lectura.terminada();
  }

  private List<SolicitudEnTramite> tanda() {
    return solicitudes.despues(posicion, TANDA).stream().map(SolicitudEnTramite::de).toList();
  }

  private void tomar(SolicitudEnTramite s) {
    var reproduccion = s.reproduccion();
    if (!s.espera() || reproduccion == null) {
      figuras.quitar(s.expediente());
      return;
    }
    var clases = ClasesRelacionadas.bits(s.clases());
    var viena = FigurasDelRegistro.codigos(s.viena());
    imagenes
        .firma(reproduccion)
        .ifPresentOrElse(
            firma -> figuras.poner(s.expediente(), new Figuras.Figura(firma, viena, clases)),
            () -> figuras.quitar(s.expediente()));
  }

  /** Those that look like the figure of that file, or show the same; not its own. */
  public List<FiguraSolicitada> parecidas(Expediente examinado, Locale idioma) {
    Map<String, Object> materia = examinado.pedido().materia();
    var buscada = FigurasDelRegistro.reproduccion(materia).flatMap(imagenes::buscada).orElse(null);
    var viena = FigurasDelRegistro.codigos(materia.get(FigurasDelRegistro.VIENA));
    if (buscada == null && viena.isEmpty()) {
      return List.of();
    }
    lectura.esperar();
    return figuras.buscar(new Pedidas(buscada, viena, 0, Figuras.MAYOR)).stream()
        .filter(h -> !h.id().equals(examinado.id().valor()))
        .flatMap(h -> vista(h, examinado, idioma))
        .toList();
  }

  private Stream<FiguraSolicitada> vista(Figuras.Hallada h, Expediente examinado, Locale idioma) {
    return expedientes.buscar(h.id()).stream()
        .map(e -> FiguraSolicitada.de(h, e, examinado, idioma));
  }
}
