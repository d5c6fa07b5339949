package pe.gob.indecopi.signos.inscripcion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.flujo.Acto;

/** What one procedure on registered rights wants entered. Pure. */
interface SobreRegistro {

  /** Code of the procedure: {@code DSD-12}. */
  String procedimiento();

  /** Notes what the matter says that its schema cannot judge, the register apart. */
  default void validar(Map<String, Object> materia, Faltas faltas) {}

  /** Notes what is wrong with an act of its file, the register apart. */
  default void validarActo(Acto acto, Faltas faltas) {}

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

  /** Which side of the filing must be the holders that the register tells, if one must. */
  default @Nullable LadoDelTitular ladoDelTitular(Map<String, Object> materia) {
    return null;
  }

  /** The requirement of who asks it without being the holder, if the print has one. */
  default @Nullable String requisitoDeTercero() {
    return null;
  }

  /** Whether the service gives it by itself once nothing is missing. */
  default boolean seAtiendeSolo() {
    return false;
  }

  /** Whether nothing is paid for it. */
  default boolean exonerado(Map<String, Object> materia) {
    return false;
  }

  /**
   * The side of the holder.
   *
   * @param puntero where the filing names it
   * @param todos whether no holder may be missing
   * @param norma the article by which it is so
   */
  record LadoDelTitular(String puntero, boolean todos, String norma) {
    static final String SOLICITANTES = "/solicitantes";

    static LadoDelTitular quienPide(boolean todos, String norma) {
      return new LadoDelTitular(SOLICITANTES, todos, norma);
    }

    static LadoDelTitular contraQuien(String norma) {
      return new LadoDelTitular("/contrapartes", true, norma);
    }

    boolean esDeQuienPide() {
      return puntero.equals(SOLICITANTES);
    }
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
