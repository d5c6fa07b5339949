package pe.gob.indecopi.consumidor.audiencia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;

/**
 * What the passing of days does to hearings: the parties are reminded, and one to which somebody
 * did not come is closed once nothing can be said against it.
 */
final class Barrido implements TareaLegal {
  private static final int PAGINA = 100;

  private final Audiencias audiencias;
  private final Secuelas secuelas;
  private final RelojLegal reloj;

  Barrido(Audiencias audiencias, Secuelas secuelas, RelojLegal reloj) {
    this.audiencias = audiencias;
    this.secuelas = secuelas;
    this.reloj = reloj;
  }

  @Override
  public Optional<LocalDate> proxima() {
    return audiencias.proximoVence().map(dia -> dia.plusDays(1));
  }

  @Override
  public List<Suceso> barrer(LocalDate hoy) {
    var sucesos = new ArrayList<Suceso>();
    for (var pagina = audiencias.vencidas(hoy, PAGINA);
        !pagina.isEmpty();
        pagina = audiencias.vencidas(hoy, PAGINA)) {
      pagina.forEach(vista -> sucesos.add(una(vista, hoy)));
    }
    return sucesos;
  }

  private Suceso una(Audiencia vista, LocalDate hoy) {
    var dia = vista.vence().orElseGet(reloj::hoy).plusDays(1);
    var recuerda = vista.estado() == Estado.PROGRAMADA;
    var acto = recuerda ? "RECORDATORIO" : "CIERRE_POR_INASISTENCIA";
    var hito = new Hito(acto, reloj.ahora(), null, null, null);
    secuelas.cumplir(audiencias.mover(vista.id(), a -> paso(a, hoy, hito)));
    return new Suceso(dia, vista.numero(), acto);
  }

  /** Another replica may have done it: then nothing is left to do. */
  private static Audiencia paso(Audiencia a, LocalDate hoy, Hito hito) {
    if (a.vence().filter(dia -> dia.isBefore(hoy)).isEmpty()) {
      return a;
    }
    return a.estado() == Estado.PROGRAMADA ? a.recordada(hito) : a.vencer(hito);
  }
}
