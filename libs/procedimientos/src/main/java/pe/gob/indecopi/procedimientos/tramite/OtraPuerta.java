package pe.gob.indecopi.procedimientos.tramite;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Sobre;
import pe.gob.indecopi.procedimientos.flujo.MateriaDelCatalogo;

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
 * @param delCatalogo whether the act is {@link
 *     pe.gob.indecopi.procedimientos.flujo.Actos.Promover}, which names the procedure and holds the
 *     matter apart
 */
public record OtraPuerta(
    String procedimiento,
    String acto,
    Type materia,
    Map<String, String> lugares,
    boolean delCatalogo) {
  public OtraPuerta {
    lugares = Map.copyOf(lugares);
  }

  /** Whether what comes by it is a remedy of the file, with all that the law says of remedies. */
  public boolean deRecurso() {
    return acto.equals(Sobre.RECURRIR);
  }

  /** The door of an act that an organ binds to a record of its own. */
  public OtraPuerta(String procedimiento, String acto, Type materia, Map<String, String> lugares) {
    this(procedimiento, acto, materia, lugares, false);
  }

  /** The door of a procedure of which the catalogue says all. */
  static OtraPuerta de(Procedimiento entrada) {
    var sobre = Objects.requireNonNull(entrada.sobre());
    if (sobre.deRecurso()) {
      return new OtraPuerta(
          entrada.codigo(),
          sobre.acto(),
          MateriaDelCatalogo.conExpediente(entrada),
          Map.of("documentos", "/documentos"));
    }
    return new OtraPuerta(
        entrada.codigo(),
        sobre.acto(),
        MateriaDelCatalogo.conExpediente(entrada),
        Map.of("promovente", "/solicitantes/0", "documentos", "/documentos", "pago", "/pago"),
        true);
  }
}
