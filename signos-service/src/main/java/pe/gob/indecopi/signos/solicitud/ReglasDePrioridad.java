package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Prioridad;

/**
 * Until when a priority is claimed and proved, both counted from the first application and neither
 * to be extended (Decisión 486, arts. 9 and 10); a last day off moves on (art. 5).
 */
final class ReglasDePrioridad {
  private static final int MAXIMO = 10;
  private static final Termino SOLICITUD =
      new Termino(6, Unidad.MESES, Norma.D486, "Decisión 486, art. 9");

  /** For the papers of one. */
  static final Termino PAPELES = new Termino(9, Unidad.MESES, Norma.D486, "Decisión 486, art. 10");

  private final Plazos plazos;
  private final Oficina sede;

  ReglasDePrioridad(Plazos plazos) {
    this.plazos = plazos;
    this.sede = plazos.calendario().oficina("SEDE_CENTRAL").orElseThrow();
  }

  /** Art. 9: the application came within six months from the first one. */
  void reivindicada(LocalDate primera, LocalDate presentada, String puntero, Faltas faltas) {
    if (primera.isAfter(presentada) || paso(primera, SOLICITUD, presentada)) {
      faltas.agregar(
          puntero,
          Texto.de(
              "La prioridad se reivindica dentro de los seis meses (Decisión 486, art. 9).",
              "A priority is claimed within six months (Decisión 486, art. 9)."));
    }
  }

  /**
   * Art. 10: claimed and proved within nine months from the first application.
   *
   * @param reivindicadas those that the application claims by now
   * @param presentada filing date of the application
   * @param hoy day on which the proof is handed in
   */
  void acreditada(
      PrioridadAcreditada p,
      @Nullable List<Prioridad> reivindicadas,
      LocalDate presentada,
      LocalDate hoy,
      Faltas faltas) {
    reivindicada(p.fecha(), presentada, "/datos/fecha", faltas);
    if (paso(p.fecha(), PAPELES, hoy)) {
      faltas.agregar(
          "/datos/fecha",
          Texto.de(
              "Sus papeles se presentan dentro de los nueve meses; pasados, se pierde (Decisión 486,"
                  + " arts. 10 y 11).",
              "Its papers are handed in within nine months; after them it is lost (Decisión 486,"
                  + " arts. 10 and 11)."));
    }
    var todas = reivindicadas == null ? List.<Prioridad>of() : reivindicadas;
    var ya = todas.stream().filter(p::es).findFirst();
    if (ya.isPresent() && ya.get().documento() != null) {
      faltas.agregar(
          "/datos/documento",
          Texto.de("Esa prioridad ya se acreditó.", "That priority was proved already."));
    } else if (ya.isEmpty() && todas.size() >= MAXIMO) {
      faltas.agregar(
          "/datos",
          Texto.de(
              "La solicitud reivindica ya %d prioridades.".formatted(MAXIMO),
              "The application claims %d priorities already.".formatted(MAXIMO)));
    }
  }

  /** A first application of years without a calendar is long past. */
  private boolean paso(LocalDate primera, Termino termino, LocalDate dia) {
    return primera.plusYears(1).isBefore(dia) || plazos.vence(primera, termino, sede).isBefore(dia);
  }
}
