package pe.gob.indecopi.concursal.difusion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.concursal.difusion.Deudor.Concurso;
import pe.gob.indecopi.concursal.difusion.Deudor.Estado;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/** What a file says of an insolvency. Pure. */
final class Lecturas {
  /** A creditor asks it of a debtor (CCO-1); the debtor asks it itself (CCO-2 and CCO-3). */
  private static final Map<String, Papel> DEUDOR =
      Map.of("CCO-1", Papel.CONTRAPARTE, "CCO-2", Papel.SOLICITANTE, "CCO-3", Papel.SOLICITANTE);

  /** Ley 27809, arts. 32 (publication), 65 and 66 (plan), 70, 74 and 96 (liquidation). */
  private static final Map<String, Estado> ESTADOS =
      Map.of(
          Actos.DIFUNDIR, Estado.DIFUNDIDO,
          Actos.APROBAR_PLAN, Estado.PLAN_APROBADO,
          Actos.DISPONER_LIQUIDACION, Estado.EN_LIQUIDACION,
          Actos.ARCHIVAR, Estado.CONCLUIDO);

  private Lecturas() {}

  /** Whether those acts say something of an insolvency. */
  static boolean dicenAlgo(Expediente e, List<Actuacion> actos) {
    return DEUDOR.containsKey(e.cabecera().procedimiento())
        && actos.stream().anyMatch(a -> ESTADOS.containsKey(a.tipo()));
  }

  /** Who is insolvent by that file. */
  static List<Parte> deudores(Expediente e) {
    return e.partes(DEUDOR.getOrDefault(e.cabecera().procedimiento(), Papel.OTRO)).stream()
        .filter(p -> p.persona().documento() != null)
        .toList();
  }

  /**
   * The insolvency as the file tells it up to that act; absent before it is published: a petition
   * that is closed without it never was one to anybody else (Ley 27809, art. 11).
   */
  static Optional<Concurso> hasta(Expediente e, Actuacion acto) {
    var estado = ESTADOS.get(acto.tipo());
    return e.actuaciones().stream()
        .filter(a -> a.tipo().equals(Actos.DIFUNDIR) && a.folio() <= acto.folio())
        .findFirst()
        .filter(a -> estado != null)
        .map(
            difusion ->
                new Concurso(
                    e.id().valor(),
                    e.cabecera().numero().toString(),
                    java.util.Objects.requireNonNull(estado),
                    difusion.fecha(),
                    acto.fecha(),
                    acto.folio()));
  }
}
