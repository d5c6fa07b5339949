package pe.gob.indecopi.consumidor.propuesta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

/**
 * Ends a complaint by what was agreed in it, wherever that was: an accepted proposal or the record
 * of a hearing. The agreement is in the complaint's own document, with the last day of each
 * obligation by the calendar of working days, and from then on its compliance is followed.
 */
public final class Acuerdos {
  private static final String FUENTE = "Lo que acordaron las partes";

  private final Plazos plazos;
  private final Seguimiento seguimiento;

  Acuerdos(Plazos plazos, Seguimiento seguimiento) {
    this.plazos = plazos;
    this.seguimiento = seguimiento;
  }

  /**
   * The complaint as it ends.
   *
   * @param como {@code MEDIACION}, {@code CONCILIACION_TOTAL} or {@code CONCILIACION_PARCIAL}
   * @param acordado what was agreed
   * @param paso the step by which it was: an acceptance, a record
   * @throws pe.gob.indecopi.platform.problema.Rechazo {@code acto-no-permitido} if it had ended
   *     before
   */
  public Reclamo celebrar(Reclamo r, Resultado como, Oferta acordado, Paso paso) {
    if (!como.conAcuerdo()) {
      throw new IllegalArgumentException(como + " is not an agreement");
    }
    var hoy = LocalDate.ofInstant(paso.en(), RelojLegal.LIMA);
    return acordar(r.concluir(como, hoy, paso), acordado, paso.en());
  }

  /** The agreement of a complaint that ended in one; the same complaint if it stands already. */
  public Reclamo acordar(Reclamo concluido, Oferta acordado, Instant ahora) {
    var como = concluido.resultado();
    if (como == null || !como.conAcuerdo() || Acuerdo.de(concluido).isPresent()) {
      return concluido;
    }
    var hoy = LocalDate.ofInstant(ahora, RelojLegal.LIMA);
    var acuerdo = Paso.delSistema(Pasos.ACUERDO, ahora, datos(como, acordado, hoy));
    return seguimiento.con(concluido, acuerdo, hoy);
  }

  private Map<String, Object> datos(Resultado como, Oferta acordado, LocalDate hoy) {
    var datos = new LinkedHashMap<>(Pasos.datos(acordado));
    var obligaciones = new ArrayList<Map<String, Object>>();
    for (var una : acordado.obligaciones()) {
      var suya = new LinkedHashMap<>(Pasos.datos(una));
      suya.put(Pasos.VENCE, vence(una, hoy).toString());
      obligaciones.add(suya);
    }
    datos.put(Pasos.OBLIGACIONES, obligaciones);
    datos.put("resultado", como.name());
    return datos;
  }

  private LocalDate vence(Obligacion una, LocalDate hoy) {
    var plazo = una.plazo();
    if (una.fecha() != null || plazo == null) {
      return Objects.requireNonNull(una.fecha());
    }
    var unidad =
        switch (plazo.unidad()) {
          case DIAS_HABILES -> Unidad.DIAS_HABILES;
          case DIAS_CALENDARIO -> Unidad.DIAS_CALENDARIO;
        };
    return plazos.vence(
        hoy,
        new Termino(plazo.cantidad(), unidad, Norma.LPAG, FUENTE),
        plazos.calendario().sedeCentral());
  }
}
