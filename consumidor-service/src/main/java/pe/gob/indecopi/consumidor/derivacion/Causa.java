package pe.gob.indecopi.consumidor.derivacion;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.competencia.Competencia;
import pe.gob.indecopi.consumidor.competencia.Excluida;
import pe.gob.indecopi.consumidor.competencia.Motivo;
import pe.gob.indecopi.consumidor.propuesta.Acuerdo;
import pe.gob.indecopi.consumidor.propuesta.Compromiso;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * What a complaint that has ended leaves to be heard by an authority: that the provider did not
 * keep what was agreed, or that nothing was.
 *
 * @param motivo as the TUPA's note tells matters apart
 * @param valor what decides the competence where an amount does
 * @param fecha day of the fact
 * @param hechos what happened, in words
 * @param acuerdo the agreement that was not kept; absent where there was none
 */
record Causa(
    Motivo motivo,
    @Nullable Dinero valor,
    @Nullable Excluida excluida,
    LocalDate fecha,
    String hechos,
    @Nullable Acuerdo acuerdo) {

  /** How a complaint ends so that what was asked is still open. */
  private static final Set<Resultado> SIN_SOLUCION =
      EnumSet.of(
          Resultado.SIN_ACUERDO,
          Resultado.CONCILIACION_PARCIAL,
          Resultado.INASISTENCIA_DEL_CONSUMIDOR,
          Resultado.INASISTENCIA_DEL_PROVEEDOR,
          Resultado.INASISTENCIA_DE_AMBOS);

  /** That of a complaint; empty while it is open, or where it left nothing. */
  static Optional<Causa> de(Reclamo r) {
    var acuerdo = Acuerdo.de(r);
    var incumplidos = acuerdo.map(Causa::incumplidos).orElse(List.of());
    if (!incumplidos.isEmpty()) {
      return Optional.of(deIncumplimiento(r, acuerdo.orElseThrow(), incumplidos));
    }
    var como = r.resultado();
    return como != null && SIN_SOLUCION.contains(como)
        ? Optional.of(deLoReclamado(r))
        : Optional.empty();
  }

  /** As it is put to the rule of competence. */
  Competencia.Caso caso(@Nullable Dinero dicho, LocalDate hoy) {
    return new Competencia.Caso(motivo, dicho == null ? valor : dicho, excluida, hoy);
  }

  private static List<Compromiso> incumplidos(Acuerdo a) {
    return a.compromisos().stream()
        .filter(c -> c.estado() == Compromiso.Estado.INCUMPLIDO)
        .filter(c -> c.obligacion().deudor() == Lado.PROVEEDOR)
        .toList();
  }

  private static Causa deIncumplimiento(Reclamo r, Acuerdo a, List<Compromiso> incumplidos) {
    var hechos =
        incumplidos.stream()
            .map(
                c ->
                    "Se obligó a: %s, hasta el %s. %s"
                        .formatted(c.obligacion().que(), c.vence(), c.hechos()))
            .collect(
                Collectors.joining(
                    "\n",
                    "Por el acuerdo del reclamo %s, celebrado el %s, el proveedor no cumplió:\n"
                        .formatted(r.numero(), a.celebrado()),
                    "\n\nEl reclamo decía: " + r.materia().hechos()));
    var primero = incumplidos.getFirst().vence().plusDays(1);
    return new Causa(
        Motivo.INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO, null, null, primero, hechos, a);
  }

  private static Causa deLoReclamado(Reclamo r) {
    var m = r.materia();
    var hechos =
        "%s\n\nReclamo %s ante el Servicio de Atención al Ciudadano, concluido sin acuerdo."
            .formatted(m.hechos(), r.numero());
    return new Causa(motivo(m.motivo()), m.monto(), excluida(m.motivo()), m.fecha(), hechos, null);
  }

  private static Motivo motivo(pe.gob.indecopi.consumidor.reclamo.Motivo dicho) {
    return switch (dicho) {
      case REQUERIMIENTO_DE_INFORMACION -> Motivo.REQUERIMIENTO_DE_INFORMACION;
      case FALTA_DE_ATENCION_DE_RECLAMO -> Motivo.FALTA_DE_ATENCION_A_RECLAMOS;
      case METODO_ABUSIVO_DE_COBRANZA -> Motivo.METODOS_ABUSIVOS_DE_COBRANZA;
      case DEMORA_EN_LA_ENTREGA -> Motivo.DEMORA_EN_LA_ENTREGA;
      default -> Motivo.CUANTIA;
    };
  }

  /** What a summary proceeding never takes (Ley 29571, art. 125). */
  private static @Nullable Excluida excluida(pe.gob.indecopi.consumidor.reclamo.Motivo dicho) {
    return switch (dicho) {
      case DISCRIMINACION -> Excluida.DISCRIMINACION;
      case PRODUCTO_PELIGROSO -> Excluida.PRODUCTOS_PELIGROSOS;
      case SERVICIO_MEDICO -> Excluida.SERVICIOS_MEDICOS;
      default -> null;
    };
  }
}
