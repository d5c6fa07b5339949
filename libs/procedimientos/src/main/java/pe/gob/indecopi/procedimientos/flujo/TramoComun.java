package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SALA;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios;

/**
 * What may happen in every live stage of every flow, and leads nowhere else: terms that stop and go
 * on, parties that come and change. Written once here; no diagram repeats it.
 */
final class TramoComun {

  /** The acts of these rows. */
  static final Set<String> ACTOS =
      Stream.of(Diligencias.nombres(), ActosDeParte.nombres(), ActosDeArchivo.nombres())
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Their rules. */
  static final Map<String, Regla> REGLAS =
      Stream.of(ReglasDePlazo.POR_ACTO, TramoDePartes.REGLAS, ReglasDeArchivo.POR_ACTO)
          .flatMap(m -> m.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** What a file that stands still lets happen, besides what is common to all. */
  private static final Set<String> EN_SUSPENSO = Set.of(Actos.DESISTIR);

  private TramoComun() {}

  /** The common rows of a flow that has those of its own. */
  static List<Renglon> de(List<Fila> propias) {
    return vivas(propias).stream().flatMap(TramoComun::una).toList();
  }

  /** The stages in which something is still to be decided. */
  static List<Etapa> vivas(List<Fila> propias) {
    var acabadas =
        propias.stream()
            .flatMap(f -> Stream.ofNullable(f.destino()))
            .filter(d -> ACABADOS.contains(d.estado()))
            .map(d -> d.etapa().valor())
            .collect(Collectors.toSet());
    var vivas = new TreeSet<String>();
    propias.stream()
        .map(f -> f.en().valor())
        .filter(etapa -> !acabadas.contains(etapa))
        .forEach(vivas::add);
    return vivas.stream().map(Etapa::new).toList();
  }

  /** Every stage, also those in which a file ends. */
  static List<Etapa> todas(List<Fila> propias) {
    return propias.stream()
        .flatMap(
            f ->
                Stream.concat(
                    Stream.of(f.en()), Stream.ofNullable(f.destino()).map(Fila.Destino::etapa)))
        .map(Etapa::valor)
        .distinct()
        .sorted()
        .map(Etapa::new)
        .toList();
  }

  private static final Set<Estado> ACABADOS =
      Set.of(Estado.CONCLUIDO, Estado.NO_PRESENTADO, Estado.FIRME);

  private static Stream<Renglon> una(Etapa etapa) {
    var decide = etapa.equals(Etapas.SEGUNDA_INSTANCIA) ? SALA : FUNCIONARIO;
    return etapa.equals(Etapas.PRESENTACION) ? Stream.empty() : dePlazos(etapa, decide);
  }

  private static Stream<Renglon> dePlazos(Etapa etapa, Quien decide) {
    return Stream.of(
        Renglon.en(etapa).al(Diligencias.SUSPENDER, decide).notifica(Destinatarios.PARTES),
        Renglon.en(etapa).al(Diligencias.REANUDAR, decide).notifica(Destinatarios.PARTES),
        Renglon.en(etapa).al(Diligencias.PEDIR_PRORROGA, PARTE),
        Renglon.en(etapa).al(Diligencias.PRORROGAR, decide),
        Renglon.en(etapa).al(Diligencias.AGREGAR_DISTANCIA, decide));
  }

  /**
   * Whether a row may concern that file: while it stands still nothing moves it but what makes it
   * go on, ends it, or concerns its parties.
   */
  static boolean procede(Fila fila, Expediente e, Contexto c) {
    var suspendido = e.situacion().suspendida();
    return switch (fila.acto()) {
      case Diligencias.REANUDAR -> suspendido && !Reservas.acumulado(e);
      case Diligencias.SUSPENDER -> !suspendido;
      case Diligencias.PEDIR_PRORROGA ->
          !suspendido && e.plazos().stream().anyMatch(p -> ReglasDePlazo.prorrogable(e, p, c));
      case Diligencias.PRORROGAR ->
          !suspendido
              && e.plazos().stream()
                  .anyMatch(p -> ReglasDePlazo.pedida(p) || ReglasDePlazo.ampliable(e, p, c));
      case Diligencias.AGREGAR_DISTANCIA ->
          !suspendido && e.plazos().stream().anyMatch(ReglasDePlazo::admiteDistancia);
      default ->
          TramoDePartes.procede(fila.acto(), e)
              && (!suspendido
                  || fila.quien() == Quien.SISTEMA
                  || ACTOS.contains(fila.acto())
                  || EN_SUSPENSO.contains(fila.acto()));
    };
  }

  /** The rows as a page shows them: each act once, with who does it and where. */
  static String tabla(Collection<Flujo> flujos) {
    var lineas = new StringBuilder("| act | by |\n|---|---|\n");
    flujos.stream()
        .flatMap(f -> f.filas().stream())
        .filter(f -> ACTOS.contains(f.acto()))
        .map(f -> "| %s | %s |\n".formatted(f.acto(), f.quien()))
        .distinct()
        .sorted()
        .forEach(lineas::append);
    return lineas.toString();
  }
}
