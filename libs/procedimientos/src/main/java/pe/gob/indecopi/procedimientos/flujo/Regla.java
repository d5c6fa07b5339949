package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** What one kind of act demands and does, beyond the table of its flow. */
interface Regla {

  /** Nothing beyond the table. */
  Regla NINGUNA = (e, acto, contexto) -> List.of();

  /** What keeps that person from such an act now, whatever it says: it is not offered then. */
  default Optional<Falta> impedimento(
      Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto contexto) {
    return Optional.empty();
  }

  /** Notes every fault of the act; pointers from the root of the request. */
  default void validar(Expediente e, Acto acto, Contexto contexto, Faltas faltas) {}

  /** What it changes, besides what the table says. */
  List<Efecto> efectos(Expediente e, Acto acto, Contexto contexto);
}
