package pe.gob.indecopi.procedimientos.flujo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * The division of what a file asks: a notebook of the file's own procedure, which its applicant
 * promotes. What goes where is the organ's to say.
 */
public final class ReglasDeDivision {
  private ReglasDeDivision() {}

  /** Whether that notebook asks a division. */
  public static boolean es(Cuaderno k) {
    return Contexto.DIVISION.equals(k.materia().get(Contexto.ASUNTO));
  }

  /** Who asked something divides it, and nobody else. */
  static Optional<Falta> impedimento(Expediente e, Autor autor, String acto) {
    return acto.equals(Actos.DIVIDIR) && !Quien.SOLICITANTE.admite(autor, e, null)
        ? Optional.of(
            new Falta("/tipo", Texto.de("Divide quien solicita.", "The applicant divides it.")))
        : Optional.empty();
  }

  /** What the notebook that an act opens is about: what the act says and, if it divides, that. */
  static Map<String, Object> materia(Acto acto) {
    if (!(acto.datos() instanceof Actos.Divide)) {
      return acto.comoLlego();
    }
    var materia = new LinkedHashMap<>(acto.comoLlego());
    materia.put(Contexto.ASUNTO, Contexto.DIVISION);
    return materia;
  }
}
