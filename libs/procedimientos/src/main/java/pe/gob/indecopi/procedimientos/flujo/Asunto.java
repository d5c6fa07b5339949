package pe.gob.indecopi.procedimientos.flujo;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Suceso;

/**
 * What only one procedure knows of its matter: the organ plugs it in, one bean per procedure.
 *
 * <p>Everything here is pure, but that what validates, and {@link #faltaParaFecha(Expediente)}, may
 * look into the organ's own register; what an organ writes there it writes when the act that says
 * so is in the file.
 */
public interface Asunto {

  /** Code of the procedure: {@code DSD-10}. */
  String procedimiento();

  /**
   * What binds {@code materia}, and from which its JSON Schema is drawn: a record, or the form that
   * the catalogue dictates.
   */
  Type materia();

  /**
   * Notes every fault of the matter that its schema cannot say; pointers within the matter.
   *
   * @param fecha legal day of the filing
   */
  void validar(Record materia, LocalDate fecha, Faltas faltas);

  /**
   * Notes what is wrong with who asks it, or against whom, where the organ's own register tells
   * whose the right is; pointers from the root of the filing.
   *
   * @param fecha legal day of the filing
   */
  default void validarPartes(
      Record materia,
      List<Persona> solicitantes,
      List<Persona> contrapartes,
      LocalDate fecha,
      Faltas faltas) {}

  /** What the tariff is multiplied by: {@code {"clases":3}}. */
  Map<String, Object> variables(Record materia);

  /** Whether nothing is paid for what is asked, though the procedure has a fee. */
  default boolean exonerado(Pedido pedido) {
    return false;
  }

  /**
   * Whether the service gives what is asked by itself, as soon as nothing is missing, and no
   * official is waited for: what is approved by its mere filing (Ley 27444, art. 31). Only flows
   * that attend ask it.
   */
  default boolean seAtiendeSolo(Pedido pedido) {
    return false;
  }

  /**
   * What, besides the fee, the filing date waits for (Decisión 486, arts. 33 and 140); stable
   * names.
   */
  default List<String> faltaParaFecha(Pedido pedido) {
    return List.of();
  }

  /** The same of a file as it stands, where who asks matters too. */
  default List<String> faltaParaFecha(Expediente e) {
    return faltaParaFecha(e.pedido());
  }

  /** What must be decided one by one: the classes asked. */
  default Set<String> objetos(Expediente e) {
    return Set.of();
  }

  /** What anybody may see of a published file, besides its number and its days. */
  default Map<String, Object> publicado(Expediente e) {
    return Map.of();
  }

  /** Record that describes {@link #publicado}, for the description of the service. */
  default Optional<Class<? extends Record>> formaPublica() {
    return Optional.empty();
  }

  /** Kinds of act that this procedure adds, or says in its own words. */
  default List<TipoActo> actos() {
    return List.of();
  }

  /** Notes what is wrong with an act that the flow allows; pointers under {@code /datos}. */
  default void validarActo(Expediente e, Acto acto, Faltas faltas) {}

  /** Further effects of an act that the flow allows, on the file as the act leaves it. */
  default List<Efecto> reaccionar(Expediente e, Suceso suceso) {
    return List.of();
  }

  /** How a party appears in what is public: name, country, a RUC that begins with 20. */
  default Map<String, Object> publica(Parte parte) {
    return Publico.persona(parte.persona());
  }
}
