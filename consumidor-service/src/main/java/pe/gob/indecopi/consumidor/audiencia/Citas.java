package pe.gob.indecopi.consumidor.audiencia;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Oficina;

/**
 * Makes the hour and the place of a hearing of what was asked, and says what is wrong with them.
 */
record Citas(
    CalendarioHabil calendario, Salas salas, AudienciaProperties ajustes, RelojLegal reloj) {
  /** Both parties and the official. */
  private static final int LOS_DE_SIEMPRE = 3;

  /**
   * What was asked, with what it leaves unsaid as it was, or as it is by custom.
   *
   * @param quien the official who asks
   * @param antes the summons that it moves; absent for a first one
   */
  Cita leer(PedidoDeAudiencia pedido, String quien, @Nullable Cita antes) {
    var siNo =
        antes != null
            ? antes
            : new Cita(
                pedido.inicio().toInstant(),
                ajustes.minutos(),
                calendario.sedeCentral().codigo(),
                Cita.VIRTUAL,
                quien);
    var minutos = pedido.minutos();
    return new Cita(
        pedido.inicio().toInstant(),
        minutos == null ? siNo.minutos() : minutos,
        o(pedido.oficina(), siNo.oficina()),
        o(pedido.sala(), siNo.sala()),
        o(pedido.funcionario(), siNo.funcionario()));
  }

  /**
   * @param primera the hearing to which somebody did not come and whose place this one takes
   * @throws Rechazo {@code reglas-incumplidas} with all that is wrong
   */
  void comprobar(Cita cita, PedidoDeAudiencia pedido, Optional<Audiencia> primera) {
    var faltas = new Faltas();
    // A second hearing has a last day, and no time for a longer notice.
    var anticipacion = ajustes.anticipacion();
    new Horario(calendario, primera.isPresent() ? Math.min(1, anticipacion) : anticipacion)
        .comprobar(cita, reloj.ahora(), faltas);
    var asistentes = pedido.asistentes();
    salas.comprobar(cita, asistentes == null ? LOS_DE_SIEMPRE : asistentes, faltas);
    primera.ifPresent(a -> comprobarSegunda(cita, a, faltas));
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("No se puede citar a esa audiencia", "That hearing cannot be summoned"));
  }

  /** The day of the reminder, if it is still to come. */
  @Nullable LocalDate recordar(Cita cita) {
    var oficina = oficina(cita);
    var dia = cita.dia();
    for (var i = 0; i < ajustes.recordatorio(); i++) {
      do {
        dia = dia.minusDays(1);
      } while (!calendario.esHabil(dia, oficina));
    }
    return dia.isAfter(reloj.hoy()) ? dia : null;
  }

  /** Within the working days that follow the first one (Ley 29571, art. 147-A.2). */
  private void comprobarSegunda(Cita cita, Audiencia primera, Faltas faltas) {
    var ultimo = primera.cita().dia();
    for (var i = 0; i < primera.reglas().segundaEnHabiles(); i++) {
      ultimo = calendario.siguienteHabil(ultimo, oficina(cita));
    }
    if (cita.dia().isAfter(ultimo)) {
      var por = primera.reglas().fundamento();
      faltas.agregar(
          "/inicio",
          Texto.de(
              "La segunda audiencia es a más tardar el %s (%s)".formatted(ultimo, por),
              "The second hearing is on %s at the latest (%s)".formatted(ultimo, por)));
    }
  }

  private Oficina oficina(Cita cita) {
    return calendario.oficina(cita.oficina()).orElseGet(calendario::sedeCentral);
  }

  private static String o(@Nullable String dicho, String siNo) {
    return dicho == null ? siNo : dicho;
  }
}
