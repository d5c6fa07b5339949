package pe.gob.indecopi.procedimientos.tramite;

import java.util.Map;

/**
 * A bean that lets a procedure which lives inside another's file be asked by {@code POST
 * /expedientes} as well: the same act by the door of filings.
 *
 * @param procedimiento its code: {@code DSD-9}
 * @param acto the act that it is: {@code OPONER}, as the catalogue says of it
 * @param materia record that describes and binds {@code materia}: {@code expediente}, what the act
 *     says of its own and, if its author may insist, {@code bajoMiResponsabilidad}
 * @param lugares what the act says that stands elsewhere in a filing, each with its pointer there:
 *     {@code {"opositor":"/solicitantes/0"}}
 */
public record OtraPuerta(
    String procedimiento,
    String acto,
    Class<? extends Record> materia,
    Map<String, String> lugares) {
  public OtraPuerta {
    lugares = Map.copyOf(lugares);
  }
}
