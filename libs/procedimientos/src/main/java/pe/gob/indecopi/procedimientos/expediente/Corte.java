package pe.gob.indecopi.procedimientos.expediente;

import java.util.List;
import java.util.Map;

/**
 * How a file stood when it was divided: how what comes out of it begins.
 *
 * @param folio the act that divided it
 */
public record Corte(
    int folio,
    Estado estado,
    Etapa etapa,
    String autoridad,
    Map<String, Object> materia,
    List<Plazo> plazos,
    List<Cuaderno> cuadernos) {

  public Corte {
    plazos = List.copyOf(plazos);
    cuadernos = List.copyOf(cuadernos);
  }

  static Corte de(Expediente e, int folio) {
    var s = e.situacion();
    return new Corte(
        folio,
        s.estado(),
        s.etapa(),
        s.autoridad(),
        e.pedido().materia(),
        e.plazos(),
        e.cuadernos().stream().map(k -> k.conCorte(null)).toList());
  }
}
