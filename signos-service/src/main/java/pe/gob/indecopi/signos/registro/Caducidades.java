package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;

/**
 * Enters the lapse of each right on the day after its grace (Decisión 486, arts. 153 and 174), so
 * that whoever follows the register hears of it as of any other end.
 */
final class Caducidades implements TareaLegal {
  private static final int PAGINA = 100;
  private static final Anotacion.Titulo LEY = Anotacion.Titulo.por("Decisión 486, artículo 174");

  private final Registros registros;

  Caducidades(Registros registros) {
    this.registros = registros;
  }

  @Override
  public Optional<LocalDate> proxima() {
    return registros.proximaCaducidad();
  }

  @Override
  public List<Suceso> barrer(LocalDate hoy) {
    var sucesos = new ArrayList<Suceso>();
    Set<String> vistas = new HashSet<>();
    List<Partida> pagina;
    do {
      // One that cannot be entered must not keep the sweep from the others.
      pagina =
          registros.vencidas(hoy, PAGINA + vistas.size()).stream()
              .filter(p -> vistas.add(p.id()))
              .toList();
      pagina.forEach(p -> caducar(p, hoy, sucesos));
    } while (!pagina.isEmpty());
    return sucesos;
  }

  /**
   * On the day on which it lapsed, whenever the sweep comes; never before what was entered last.
   */
  private void caducar(Partida p, LocalDate hoy, List<Suceso> sucesos) {
    var caduca = registros.situacion(p, hoy).desde();
    var ultimo = p.anotaciones().getLast().fecha();
    var dia = caduca.isBefore(ultimo) ? ultimo : caduca;
    registros.anotar(
        p.id(),
        s ->
            s.estado() == EstadoRegistral.CADUCO && s.asiento() == 0
                ? new Contenido.Caducidad()
                : null,
        dia,
        LEY);
    sucesos.add(new Suceso(dia, p.numeroCertificado(), TipoDeAnotacion.CADUCIDAD.name()));
  }
}
