package pe.gob.indecopi.consumidor.reclamo;

import static pe.gob.indecopi.consumidor.reclamo.Etapa.EN_CONCILIACION;
import static pe.gob.indecopi.consumidor.reclamo.Etapa.EN_MEDIACION;
import static pe.gob.indecopi.consumidor.reclamo.Etapa.EN_TRASLADO;
import static pe.gob.indecopi.consumidor.reclamo.Etapa.PRESENTADO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a complaint ended, and from which stages an official may end it so. */
public enum Resultado {
  MEDIACION(EN_TRASLADO, EN_MEDIACION),
  CONCILIACION_TOTAL(EN_CONCILIACION),
  CONCILIACION_PARCIAL(EN_CONCILIACION),
  SIN_ACUERDO(EN_TRASLADO, EN_MEDIACION, EN_CONCILIACION),
  INASISTENCIA_DEL_CONSUMIDOR(EN_CONCILIACION),
  INASISTENCIA_DEL_PROVEEDOR(EN_CONCILIACION),
  INASISTENCIA_DE_AMBOS(EN_CONCILIACION),
  DESISTIMIENTO(PRESENTADO, EN_TRASLADO, EN_MEDIACION, EN_CONCILIACION),
  FUERA_DE_COMPETENCIA(PRESENTADO, EN_TRASLADO, EN_MEDIACION, EN_CONCILIACION);

  private final Set<Etapa> desde;

  Resultado(Etapa... desde) {
    this.desde = EnumSet.copyOf(List.of(desde));
  }

  /** Whether both agreed on something. */
  public boolean conAcuerdo() {
    return this == MEDIACION || this == CONCILIACION_TOTAL || this == CONCILIACION_PARCIAL;
  }

  /** Whether a complaint in that stage may end so. */
  boolean cabe(Etapa etapa) {
    return desde.contains(etapa);
  }
}
