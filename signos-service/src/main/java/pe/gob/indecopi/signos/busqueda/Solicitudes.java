package pe.gob.indecopi.signos.busqueda;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.indice.Hallazgo;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;
import pe.gob.indecopi.signos.semejanza.indice.Pregunta;

/** The applications that wait to be decided, published or not, and resemble that of a file. */
public final class Solicitudes {
  private final IndiceAlDia indice;
  private final Expedientes expedientes;
  private final RelojLegal reloj;
  private final BusquedaProperties ajustes;

  Solicitudes(
      IndiceAlDia indice, Expedientes expedientes, RelojLegal reloj, BusquedaProperties ajustes) {
    this.indice = indice;
    this.expedientes = expedientes;
    this.reloj = reloj;
    this.ajustes = ajustes;
  }

  /**
   * Those that may be confused with that sign, the greatest risk first; not the file itself.
   *
   * @param clases in which the file asks it
   */
  public List<SolicitudHallada> semejantes(
      Expediente examinado, String signo, List<Integer> clases, Locale idioma) {
    var pregunta =
        new Pregunta(
            signo,
            ClasesRelacionadas.bits(clases),
            false,
            null,
            reloj.hoy(),
            Pregunta.MAYOR,
            ajustes.losUmbrales(),
            ajustes.laPonderacion());
    return Consultas.buscar(indice, pregunta).stream()
        .filter(h -> h.semejanza().grado().confundible())
        .flatMap(h -> vista(h, examinado, idioma))
        .toList();
  }

  private Stream<SolicitudHallada> vista(Hallazgo h, Expediente examinado, Locale idioma) {
    return expedientes.buscar(h.ficha().id()).stream()
        .filter(e -> !e.id().equals(examinado.id()))
        .map(e -> SolicitudHallada.de(h, e, examinado, idioma));
  }
}
