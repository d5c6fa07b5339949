package pe.gob.indecopi.consumidor.reclamo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.PlazoDeEtapa.Estado;

/**
 * How a complaint stands.
 *
 * @param resultado how it ended; absent while it is open
 * @param plazos the terms of its stages, in order; the last one may run
 * @param asignado subject of the official who has it
 * @param respuesta what the provider answered
 * @param concurso number of the insolvency of the provider, while it goes on
 * @param concluido day of its end
 */
public record Situacion(
    Etapa etapa,
    @Nullable Resultado resultado,
    List<PlazoDeEtapa> plazos,
    @Nullable String asignado,
    @Nullable Respuesta respuesta,
    @Nullable String concurso,
    @Nullable LocalDate concluido) {

  public Situacion {
    plazos = List.copyOf(plazos);
  }

  /** As it begins. */
  static Situacion nueva(@Nullable String asignado) {
    return new Situacion(Etapa.PRESENTADO, null, List.of(), asignado, null, null, null);
  }

  /** The term that runs, if one does. */
  public Optional<PlazoDeEtapa> plazo() {
    return plazos.isEmpty()
        ? Optional.empty()
        : Optional.of(plazos.getLast()).filter(PlazoDeEtapa::abierto);
  }

  /** Whether its provider was told of it. */
  public boolean trasladado() {
    return plazos.stream().anyMatch(p -> p.etapa() != Etapa.PRESENTADO);
  }

  /** Whether the provider let its term to answer pass. */
  public boolean sinRespuesta() {
    return respuesta == null && vencido(Etapa.EN_TRASLADO);
  }

  /** Whether the term of the stage in which it is passed. */
  public boolean atrasado() {
    return vencido(etapa);
  }

  private boolean vencido(Etapa cual) {
    return plazos.stream().anyMatch(p -> p.etapa() == cual && p.estado() == Estado.VENCIDO);
  }

  /**
   * In that stage from that day on.
   *
   * @param vence last day of its term; absent where it has none
   */
  Situacion en(Etapa nueva, LocalDate hoy, @Nullable LocalDate vence) {
    var cerrados = cerrados(hoy);
    if (vence != null) {
      cerrados.add(new PlazoDeEtapa(nueva, hoy, vence, Estado.ABIERTO));
    }
    return new Situacion(nueva, resultado, cerrados, asignado, respuesta, concurso, concluido);
  }

  Situacion concluida(Resultado como, LocalDate hoy) {
    return new Situacion(Etapa.CONCLUIDO, como, cerrados(hoy), asignado, respuesta, concurso, hoy);
  }

  /** With the running term ended, in time or not, and nothing else changed. */
  Situacion vencida(LocalDate hoy) {
    return new Situacion(etapa, resultado, cerrados(hoy), asignado, respuesta, concurso, concluido);
  }

  Situacion asignada(@Nullable String quien) {
    return new Situacion(etapa, resultado, plazos, quien, respuesta, concurso, concluido);
  }

  Situacion respondida(Respuesta cual) {
    return new Situacion(etapa, resultado, plazos, asignado, cual, concurso, concluido);
  }

  Situacion enConcurso(@Nullable String cual) {
    return new Situacion(etapa, resultado, plazos, asignado, respuesta, cual, concluido);
  }

  private List<PlazoDeEtapa> cerrados(LocalDate hoy) {
    var todos = new ArrayList<PlazoDeEtapa>();
    for (var p : plazos) {
      var como = hoy.isAfter(p.vence()) ? Estado.VENCIDO : Estado.CUMPLIDO;
      todos.add(p.abierto() ? p.cerrado(como) : p);
    }
    return todos;
  }
}
