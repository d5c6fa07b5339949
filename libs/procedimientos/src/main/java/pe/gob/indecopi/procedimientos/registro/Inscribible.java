package pe.gob.indecopi.procedimientos.registro;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * What a certificate of one procedure enters in the register of its organ.
 *
 * @param procedimiento code of the procedure
 * @param tipo kind of right: {@code OBRA_LITERARIA}
 * @param sigla up to three letters, before the number of its certificates
 * @param titulo the field of the matter that holds the name of what is registered
 * @param vida how long the right lives
 */
public record Inscribible(
    String procedimiento, String tipo, String sigla, String titulo, Vida vida) {

  /** How long a right lives. */
  @FunctionalInterface
  public interface Vida {
    /** Its last day; absent where its organ does not fix one when it registers. */
    @Nullable LocalDate vence(Expediente e, LocalDate concedido);
  }

  /** All that an organ registers; a bean of this type gives its service a register. */
  public record Todos(String organo, List<Inscribible> todos) {
    public Todos {
      todos = List.copyOf(todos);
    }
  }

  String titulo(Map<String, Object> materia) {
    var valor = materia.get(titulo);
    return valor instanceof String texto ? texto : "";
  }
}
