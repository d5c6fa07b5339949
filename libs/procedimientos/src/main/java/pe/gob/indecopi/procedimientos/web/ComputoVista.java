package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import pe.gob.indecopi.procedimientos.calendario.Computo;
import pe.gob.indecopi.procedimientos.calendario.Cuenta;
import pe.gob.indecopi.procedimientos.calendario.DiaComputado;

/**
 * A count, explained.
 *
 * @param vence last day of the term
 * @param provisional whether it ends in a year whose non-working days are not decreed yet
 * @param norma the articles that say how it is counted
 * @param contados how many days were counted
 * @param dias every day from the first to the last
 * @param dudas what the law leaves unsettled in this count
 */
@Schema(name = "Computo")
record ComputoVista(
    LocalDate desde,
    @Schema(description = "Último día del plazo; siempre hábil", example = "2026-09-07")
        LocalDate vence,
    @Schema(
            description =
                "Si acaba en un año cuyos días no laborables todavía no se decretan: puede moverse")
        boolean provisional,
    @Schema(example = "Ley 27444, arts. 133 y 134") String norma,
    String oficina,
    int contados,
    @Schema(description = "Cada día del primero al último, contado o saltado, con su norma")
        List<DiaVista> dias,
    @Schema(description = "Lo que la ley o las fuentes dejan sin resolver en este cómputo")
        List<String> dudas) {

  /** A day of a count. */
  @Schema(name = "DiaDeComputo")
  record DiaVista(
      LocalDate fecha,
      boolean contado,
      @Schema(example = "Fiestas Patrias") String motivo,
      @Schema(example = "D.Leg. 713, art. 6") String norma) {}

  static ComputoVista de(Cuenta cuenta, Computo computo) {
    return new ComputoVista(
        cuenta.desde(),
        computo.vence(),
        computo.provisional(),
        cuenta.termino().norma().cita(),
        cuenta.oficina().codigo(),
        (int) computo.dias().stream().filter(DiaComputado::contado).count(),
        computo.dias().stream()
            .map(d -> new DiaVista(d.fecha(), d.contado(), d.motivo(), d.norma()))
            .toList(),
        computo.dudas());
  }
}
