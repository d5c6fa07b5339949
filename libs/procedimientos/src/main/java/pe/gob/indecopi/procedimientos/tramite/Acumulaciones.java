package pe.gob.indecopi.procedimientos.tramite;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo;
import pe.gob.indecopi.procedimientos.flujo.Reservas;

/** Tells the principal file, in its own chain, which file joined it or left it. */
final class Acumulaciones implements Seguimiento {
  private final Supplier<Expedientes> expedientes;
  private final RelojLegal reloj;

  Acumulaciones(Supplier<Expedientes> expedientes, RelojLegal reloj) {
    this.expedientes = expedientes;
    this.reloj = reloj;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    for (Actuacion a : nuevas) {
      if (a.tipo().equals(ActosDeArchivo.ACUMULAR)) {
        contar(e, a, ActosDeArchivo.EXPEDIENTE_ACUMULADO, a.folio() + 1);
      } else if (a.tipo().equals(ActosDeArchivo.DESACUMULAR)) {
        contar(e, a, ActosDeArchivo.EXPEDIENTE_SEPARADO, a.folio());
      }
    }
  }

  private void contar(Expediente e, Actuacion a, String tipo, int antesDe) {
    Map<String, Object> datos =
        Map.of(
            "expediente", e.id().valor(),
            "numero", e.cabecera().numero().toString(),
            "folio", a.folio());
    for (String principal : Reservas.principal(e, antesDe)) {
      expedientes
          .get()
          .ejecutar(
              principal,
              p ->
                  p.actuaciones().stream()
                          .anyMatch(x -> x.tipo().equals(tipo) && x.datos().equals(datos))
                      ? p
                      : p.con(
                          new Suceso(tipo, Autor.SISTEMA, null, datos, List.of()),
                          Asiento.del(reloj.ahora(), reloj.hoy())));
    }
  }
}
