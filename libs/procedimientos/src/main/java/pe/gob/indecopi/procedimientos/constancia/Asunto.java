package pe.gob.indecopi.procedimientos.constancia;

import java.time.LocalDate;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * What a paper is the paper of: an act of a file. There is one paper per kind, file and act.
 *
 * @param clase kind of paper
 * @param expediente id of the file
 * @param folio act that it states
 * @param numero legal number of the file, or of what was granted
 * @param organo who issues it
 * @param procedimiento code of the procedure
 * @param fecha legal date of the act
 */
public record Asunto(
    Clase clase,
    String expediente,
    int folio,
    String numero,
    String organo,
    String procedimiento,
    LocalDate fecha) {

  /** Of an act of a file, which that paper states. */
  public static Asunto de(Expediente e, Actuacion acto, Redactor.Redaccion papel) {
    return new Asunto(
        papel.clase(),
        e.id().valor(),
        acto.folio(),
        papel.numero(),
        e.cabecera().numero().organo(),
        e.cabecera().procedimiento(),
        acto.fecha());
  }

  /** Kinds of paper. */
  public enum Clase {
    /** Receipt of a filing (Ley 27444, art. 124). */
    CARGO,
    /** A decision. */
    RESOLUCION,
    /** Certificate of a right. */
    CERTIFICADO,
    /** Record of a hearing or a visit (Ley 27444, art. 156). */
    ACTA,
    /** Certified copy of acts of a file (Ley 27444, art. 160). */
    COPIA,
    /** What was published in a day (D.S. 071-2017-PCM). */
    GACETA,
    /** What the parties to a complaint agreed. */
    ACUERDO
  }

  /** The identity of the paper. */
  String clave() {
    return clase + ":" + expediente + ":" + folio;
  }
}
