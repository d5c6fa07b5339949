package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.CUALQUIERA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SALA;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Parte;

/**
 * Parties that come, change, name who stands for them and move, while something is to be decided;
 * and in every stage, how those are told that no box reaches. No diagram repeats it.
 */
final class TramoDePartes {

  /** Their rules. */
  static final Map<String, Regla> REGLAS =
      Stream.of(
              ReglasDeParte.POR_ACTO,
              ReglasDeRepresentacion.POR_ACTO,
              ReglasDeNotificacion.POR_ACTO)
          .flatMap(m -> m.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private TramoDePartes() {}

  /**
   * @param vivas the stages in which something is still to be decided
   * @param todas all the stages
   */
  static List<Renglon> de(Collection<Etapa> vivas, Collection<Etapa> todas) {
    var abiertas = vivas.stream().filter(e -> !e.equals(Etapas.PRESENTACION));
    return Stream.of(
            vivas.stream().flatMap(TramoDePartes::deSuLado),
            abiertas.flatMap(TramoDePartes::deOtros),
            todas.stream().flatMap(TramoDePartes::avisos))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Renglon> deSuLado(Etapa etapa) {
    return Stream.of(
        Renglon.en(etapa).al(ActosDeParte.ACREDITAR_REPRESENTACION, PARTE),
        Renglon.en(etapa).al(ActosDeParte.REVOCAR_PODER, PARTE),
        Renglon.en(etapa).al(ActosDeParte.CAMBIAR_DOMICILIO, PARTE));
  }

  /** Before a filing is whole there is nothing that could concern others. */
  private static Stream<Renglon> deOtros(Etapa etapa) {
    var decide = etapa.equals(Etapas.SEGUNDA_INSTANCIA) ? SALA : FUNCIONARIO;
    return Stream.of(
        Renglon.en(etapa).al(ActosDeParte.APERSONARSE, CUALQUIERA),
        Renglon.en(etapa).al(ActosDeParte.RESOLVER_APERSONAMIENTO, decide).notifica(PARTES),
        Renglon.en(etapa).al(ActosDeParte.SUSTITUIR_PARTE, decide).notifica(PARTES));
  }

  /** Each instance tells what it decided, also when the file has ended (Ley 27444, art. 18.1). */
  private static Stream<Renglon> avisos(Etapa etapa) {
    var quienes =
        etapa.equals(Etapas.SEGUNDA_INSTANCIA)
            ? Stream.of(FUNCIONARIO, SALA)
            : Stream.of(FUNCIONARIO);
    return quienes.flatMap(
        q ->
            Stream.of(
                Renglon.en(etapa).al(ActosDeParte.NOTIFICAR_POR_CEDULA, q),
                Renglon.en(etapa).al(ActosDeParte.NOTIFICAR_POR_EDICTO, q)));
  }

  /** Whether such an act may concern that file. */
  static boolean procede(String acto, Expediente e) {
    return switch (acto) {
      case ActosDeParte.RESOLVER_APERSONAMIENTO -> e.partes().stream().anyMatch(Parte::porAdmitir);
      case ActosDeParte.NOTIFICAR_POR_CEDULA, ActosDeParte.NOTIFICAR_POR_EDICTO ->
          e.notificaciones().stream().anyMatch(Notificacion::porHacer);
      default -> true;
    };
  }
}
