package pe.gob.indecopi.signos.publicacion;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones.Anotacion;
import pe.gob.indecopi.procedimientos.tramite.RepetirActo;
import pe.gob.indecopi.signos.solicitud.PublicacionConjunta;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries one order, and its one proof of publication, to every file that it names, each once
 * however often it is told.
 */
public final class OrdenesUnicas implements Seguimiento {
  private static final Map<String, Class<? extends Record>> SIRVEN_A_TODOS =
      Map.of(
          Actos.ORDENAR_PUBLICACION, Actos.Motivado.class,
          Actos.ACREDITAR_PUBLICACION, Actos.AcreditarPublicacion.class);

  private final PublicacionConjunta conjunta;
  private final JsonMapper json;
  private final Supplier<Anotaciones> anotaciones;
  private final Supplier<RepetirActo> repetir;

  /**
   * @param anotaciones and the other are asked late, for what they write is followed in turn
   */
  public OrdenesUnicas(
      PublicacionConjunta conjunta,
      JsonMapper json,
      Supplier<Anotaciones> anotaciones,
      Supplier<RepetirActo> repetir) {
    this.conjunta = conjunta;
    this.json = json;
    this.anotaciones = anotaciones;
    this.repetir = repetir;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    for (var a : nuevas) {
      if (a.tipo().equals(Actos.PEDIR_ORDEN_UNICA)) {
        conjunta.otros(e).forEach(otro -> contar(e, otro));
      }
      var forma = SIRVEN_A_TODOS.get(a.tipo());
      if (forma != null && !PublicacionConjunta.seRepite(a)) {
        var datos = json.convertValue(a.datos(), forma);
        conjunta.otros(e).forEach(o -> repetir.get().repetir(e, a, datos, o.id().valor()));
      }
    }
  }

  private void contar(Expediente e, Expediente otro) {
    var numero = e.cabecera().numero().toString();
    anotaciones
        .get()
        .anotar(
            otro.id().valor(),
            new Anotacion(
                PublicacionConjunta.EN_ORDEN_UNICA,
                "orden-unica:" + e.id().valor(),
                Map.of("expediente", e.id().valor(), "numero", numero),
                List.of()));
  }
}
