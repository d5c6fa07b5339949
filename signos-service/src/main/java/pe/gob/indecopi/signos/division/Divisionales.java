package pe.gob.indecopi.signos.division;

import java.util.List;
import java.util.function.Supplier;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.DesglosarExpediente;
import pe.gob.indecopi.signos.solicitud.DivisionDeSolicitud;

/** Makes the divisional applications once the division is granted, each once. */
public final class Divisionales implements Seguimiento {
  private final DivisionDeSolicitud division;
  private final Supplier<DesglosarExpediente> desglosar;

  /**
   * @param desglosar asked late, for making a file is followed by what follows any
   */
  public Divisionales(DivisionDeSolicitud division, Supplier<DesglosarExpediente> desglosar) {
    this.division = division;
    this.desglosar = desglosar;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    nuevas.stream()
        .filter(a -> a.tipo().equals(Actos.RESOLVER_CUADERNO))
        .flatMap(a -> e.cuaderno(a.cuaderno()).stream())
        .filter(k -> k.corte() != null)
        .forEach(k -> formar(e, k));
  }

  private void formar(Expediente e, Cuaderno cuaderno) {
    var partes = division.pedida(e, cuaderno.id()).orElseThrow().desgloses();
    for (var i = 0; i < partes.size(); i++) {
      var parte = partes.get(i);
      desglosar.get().desglosar(e, cuaderno, i, copia -> division.parte(copia, parte));
    }
  }
}
