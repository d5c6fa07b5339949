package pe.gob.indecopi.concursal.difusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * A debtor whose insolvency was published (Ley 27809, art. 32). It is only ever added to.
 *
 * @param id opaque: {@code reg_…}, after the file that first published it
 * @param deudor its document: {@code RUC:20999999981}
 * @param concursos its proceedings, the oldest first
 */
record Deudor(String id, String deudor, Persona persona, List<Concurso> concursos, long version) {

  Deudor {
    concursos = List.copyOf(concursos);
  }

  /** Where a proceeding stands. */
  enum Estado {
    DIFUNDIDO,
    PLAN_APROBADO,
    EN_LIQUIDACION,
    CONCLUIDO
  }

  /**
   * A proceeding.
   *
   * @param expediente its file
   * @param numero its legal number
   * @param difundido day on which it was published
   * @param desde day since which it stands there
   * @param folio the act of the file that put it there
   */
  record Concurso(
      String expediente,
      String numero,
      Estado estado,
      LocalDate difundido,
      LocalDate desde,
      int folio) {}

  Optional<Concurso> concurso(String expediente) {
    return concursos.stream().filter(c -> c.expediente().equals(expediente)).findFirst();
  }

  /** The debtor with that proceeding as it now stands; what the file said before moves nothing. */
  Deudor con(Concurso nuevo) {
    var antes = concurso(nuevo.expediente());
    if (antes.filter(c -> c.folio() >= nuevo.folio()).isPresent()) {
      return this;
    }
    var todos = new ArrayList<>(concursos);
    antes.ifPresentOrElse(c -> todos.set(todos.indexOf(c), nuevo), () -> todos.add(nuevo));
    return new Deudor(id, deudor, persona, todos, version);
  }
}
