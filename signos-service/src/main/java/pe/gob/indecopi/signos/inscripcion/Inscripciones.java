package pe.gob.indecopi.signos.inscripcion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Firmeza;
import pe.gob.indecopi.signos.inscripcion.SobreRegistro.Caso;
import pe.gob.indecopi.signos.registro.Anotacion.Titulo;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.Registros;

/**
 * Enters in the register what was decided and is firm, by the decision that granted it, once
 * however often it is told; and that a renewal was asked, from its filing until it is decided.
 */
final class Inscripciones implements Seguimiento {
  private static final Set<Estado> ACABADOS = Set.of(Estado.CONCLUIDO, Estado.NO_PRESENTADO);

  private final Registros registros;
  private final Map<String, SobreRegistro> todos;

  Inscripciones(Registros registros, List<SobreRegistro> todos) {
    this.registros = registros;
    this.todos =
        todos.stream()
            .collect(
                Collectors.toUnmodifiableMap(SobreRegistro::procedimiento, Function.identity()));
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    var sobre = todos.get(e.cabecera().procedimiento());
    var presentado = e.situacion().presentado();
    if (sobre == null || presentado == null) {
      return;
    }
    if (sobre instanceof Renovacion) {
      pedida(e, sobre, presentado);
    }
    if (concedido(e)) {
      inscribir(e, sobre, presentado);
    } else if (sobre instanceof Renovacion && acabado(e)) {
      desestimada(e, sobre, presentado);
    }
  }

  /** Granted, and nobody can challenge it any more. */
  private static boolean concedido(Expediente e) {
    return firme(e) && !e.resoluciones().isEmpty() && e.resoluciones().getLast().concedeAlgo();
  }

  private static boolean firme(Expediente e) {
    return e.situacion().estado() == Estado.FIRME || Firmeza.dia(e).isPresent();
  }

  private static boolean acabado(Expediente e) {
    return firme(e) || ACABADOS.contains(e.situacion().estado());
  }

  private void inscribir(Expediente e, SobreRegistro sobre, LocalDate presentado) {
    var resolucion = e.resoluciones().getLast();
    var dia = Firmeza.dia(e).orElse(resolucion.fecha());
    var titulo = titulo(e, resolucion.folio());
    for (var p : sobre.peticiones(caso(e, presentado, concedidos(resolucion)))) {
      registros
          .conCertificado(p.certificado())
          .ifPresent(partida -> registros.anotar(partida.id(), p.que(), dia, titulo));
    }
  }

  /** Decisión 486, art. 153: asked in time, the right does not lapse before it is decided. */
  private void pedida(Expediente e, SobreRegistro sobre, LocalDate presentado) {
    anotar(e, sobre, presentado, new Contenido.RenovacionPedida(presentado), presentado, 1);
  }

  private void desestimada(Expediente e, SobreRegistro sobre, LocalDate presentado) {
    var ultimo = e.actuaciones().getLast();
    for (var p : sobre.peticiones(caso(e, presentado, Set.of(Caso.TODO)))) {
      registros
          .conCertificado(p.certificado())
          .ifPresent(
              partida ->
                  registros.anotar(
                      partida.id(),
                      s -> s.renovacionPedida() ? new Contenido.RenovacionDesestimada() : null,
                      ultimo.fecha(),
                      titulo(e, ultimo.folio())));
    }
  }

  private void anotar(
      Expediente e,
      SobreRegistro sobre,
      LocalDate presentado,
      Contenido que,
      LocalDate dia,
      int folio) {
    for (var p : sobre.peticiones(caso(e, presentado, Set.of(Caso.TODO)))) {
      registros
          .conCertificado(p.certificado())
          .ifPresent(partida -> registros.anotar(partida.id(), _ -> que, dia, titulo(e, folio)));
    }
  }

  private static Caso caso(Expediente e, LocalDate presentado, Set<String> concedidos) {
    return new Caso(e.pedido().materia(), e.id().valor(), presentado, concedidos);
  }

  private static Titulo titulo(Expediente e, int folio) {
    return Titulo.de(e.id().valor(), e.cabecera().numero().toString(), folio);
  }

  private static Set<String> concedidos(Resolucion r) {
    return r.decisiones().stream()
        .filter(d -> d.sentido() == Sentido.CONCEDE)
        .map(Decision::objeto)
        .collect(Collectors.toSet());
  }
}
