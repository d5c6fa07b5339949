package pe.gob.indecopi.signos.inscripcion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.gob.indecopi.platform.problema.Faltas;

/** What one procedure on registered rights wants entered. Pure. */
interface SobreRegistro {

  /** Code of the procedure: {@code DSD-12}. */
  String procedimiento();

  /** Notes what the matter says that its schema cannot judge, the register apart. */
  default void validar(Map<String, Object> materia, Faltas faltas) {}

  /**
   * What is to be entered when it is granted, one or more of each entry that the matter names.
   *
   * @param caso the request, its file and what of it was granted
   */
  List<Peticion> peticiones(Caso caso);

  /** Whether it is asked by each class of the right, so that all of them have the same number. */
  default boolean sePagaPorClases(Map<String, Object> materia) {
    return false;
  }

  /** Whether nothing is paid for it. */
  default boolean exonerado(Map<String, Object> materia) {
    return false;
  }

  /**
   * A request.
   *
   * @param expediente id of its file, or nothing yet
   * @param presentada legal day of its filing
   * @param concedidos what of it was granted: {@code solicitud} for all
   */
  record Caso(
      Map<String, Object> materia,
      String expediente,
      LocalDate presentada,
      Set<String> concedidos) {
    static final String TODO = "solicitud";
  }
}
