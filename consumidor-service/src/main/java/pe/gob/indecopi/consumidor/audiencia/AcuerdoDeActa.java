package pe.gob.indecopi.consumidor.audiencia;

import java.time.LocalDate;
import pe.gob.indecopi.consumidor.propuesta.Acuerdos;
import pe.gob.indecopi.consumidor.propuesta.Obligacion;
import pe.gob.indecopi.consumidor.propuesta.Oferta;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** The clauses of a record as the agreement of its complaint, followed like any other. */
final class AcuerdoDeActa implements Conciliados {
  private final Reclamos reclamos;
  private final Acuerdos acuerdos;
  private final RelojLegal reloj;

  AcuerdoDeActa(Reclamos reclamos, Acuerdos acuerdos, RelojLegal reloj) {
    this.reclamos = reclamos;
    this.acuerdos = acuerdos;
    this.reloj = reloj;
  }

  @Override
  public void acordar(Audiencia audiencia, Reclamo reclamo) {
    var acta = audiencia.acta();
    if (acta != null && acta.desenlace().conAcuerdo()) {
      var acordado = oferta(acta, reloj.hoy());
      reclamos.mover(reclamo.id(), r -> acuerdos.acordar(r, acordado, reloj.ahora()));
    }
  }

  private static Oferta oferta(Acta acta, LocalDate hoy) {
    var obligaciones =
        acta.clausulas().stream()
            .map(c -> new Obligacion(c.obligado(), c.obligacion(), c.monto(), c.vence(), null))
            .toList();
    return new Oferta(null, obligaciones, hoy, null);
  }
}
