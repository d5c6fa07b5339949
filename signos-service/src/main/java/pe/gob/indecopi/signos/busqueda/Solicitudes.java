package pe.gob.indecopi.signos.busqueda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.indice.Hallazgo;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;
import pe.gob.indecopi.signos.semejanza.indice.Pregunta;

/** The published applications that wait to be decided and resemble the sign of a file. */
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
    Map<String, SolicitudHallada> porId = new LinkedHashMap<>();
    Consultas.buscar(indice, pregunta).stream()
        .filter(h -> h.semejanza().grado().confundible())
        .flatMap(h -> pendiente(h, examinado, idioma))
        .forEach(s -> porId.putIfAbsent(s.id(), s));
    return List.copyOf(porId.values());
  }

  private Stream<SolicitudHallada> pendiente(Hallazgo h, Expediente examinado, Locale idioma) {
    return expedientes.buscar(FuenteDeLaGaceta.expediente(h.ficha())).stream()
        .filter(e -> !e.id().equals(examinado.id()))
        .filter(Solicitudes::espera)
        .map(e -> SolicitudHallada.de(h, e, examinado, idioma));
  }

  /** Until it is refused, given up or entered in the register. */
  private static boolean espera(Expediente e) {
    return switch (e.situacion().estado()) {
      case PENDIENTE_DE_PAGO, PRESENTADO, OBSERVADO, EN_TRAMITE, SUSPENDIDO, RESUELTO, IMPUGNADO ->
          true;
      case FIRME -> concede(e);
      case NO_PRESENTADO, CONCLUIDO -> false;
    };
  }

  private static boolean concede(Expediente e) {
    return !e.resoluciones().isEmpty()
        && e.resoluciones().getLast().decisiones().stream()
            .anyMatch(d -> d.sentido() == Sentido.CONCEDE);
  }
}
