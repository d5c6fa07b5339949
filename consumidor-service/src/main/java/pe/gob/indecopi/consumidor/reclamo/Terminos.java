package pe.gob.indecopi.consumidor.reclamo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Termino;

/** The terms of the stages, over the working days of the central office. */
public final class Terminos {
  private static final String FUENTE = "Ajuste de la instalación: ninguna norma lo fija";

  private final Plazos plazos;
  private final ReclamoProperties ajustes;

  /** Over that calendar, with those settings. */
  public Terminos(Plazos plazos, ReclamoProperties ajustes) {
    this.plazos = plazos;
    this.ajustes = ajustes;
  }

  /** Last day of a stage that begins that day; absent for the end. */
  public @Nullable LocalDate vence(Etapa etapa, LocalDate desde) {
    return switch (etapa) {
      case PRESENTADO -> vence(ajustes.revision(), desde);
      case EN_TRASLADO -> vence(ajustes.respuesta(), desde);
      case EN_MEDIACION -> vence(ajustes.mediacion(), desde);
      case EN_CONCILIACION -> vence(ajustes.conciliacion(), desde);
      case CONCLUIDO -> null;
    };
  }

  /** That many working days from that day on. */
  public LocalDate vence(int dias, LocalDate desde) {
    return plazos.vence(desde, Termino.habiles(dias, FUENTE), plazos.calendario().sedeCentral());
  }

  /** Working days after today up to that one: 0 on it and after it. */
  public int quedan(LocalDate hoy, LocalDate vence) {
    return plazos.quedan(hoy, vence, plazos.calendario().sedeCentral());
  }

  /** The complaint in that stage from today on, with the stage's term. */
  public Reclamo pasar(Reclamo r, Etapa etapa, LocalDate hoy, Paso paso) {
    return r.pasarA(etapa, hoy, vence(etapa, hoy), paso);
  }
}
