package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** What one kind of act demands and does, beyond the table of its flow. */
interface Regla {

  /** Nothing beyond the table. */
  Regla NINGUNA = (e, acto, contexto) -> List.of();

  /** Notes every fault of the act; pointers from the root of the request. */
  default void validar(Expediente e, Acto acto, Contexto contexto, Faltas faltas) {}

  /** What it changes, besides what the table says. */
  List<Efecto> efectos(Expediente e, Acto acto, Contexto contexto);
}
