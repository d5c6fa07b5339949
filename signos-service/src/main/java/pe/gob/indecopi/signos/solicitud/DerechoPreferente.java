package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.flujo.Firmeza;
import pe.gob.indecopi.signos.oposicion.SolicitudesEnPeru;

/**
 * Who had a registration cancelled is preferred to ask that sign: from the day on which it asked
 * the cancellation to three months after that is final (Decisión 486, art. 168).
 */
public final class DerechoPreferente {
  static final Termino TERMINO = new Termino(3, Unidad.MESES, Norma.D486, "Decisión 486, art. 168");

  private static final String CANCELACION = "DSD-3";
  private static final Set<Estado> ACABADOS =
      Set.of(Estado.CONCLUIDO, Estado.NO_PRESENTADO, Estado.FIRME);

  private final Plazos plazos;
  private final Oficina sede;
  private final SolicitudesEnPeru expedientes;

  DerechoPreferente(Plazos plazos, SolicitudesEnPeru expedientes) {
    this.plazos = plazos;
    this.sede = plazos.calendario().oficina("SEDE_CENTRAL").orElseThrow();
    this.expedientes = expedientes;
  }

  /** How a claim of it stands. */
  public enum Valor {
    VALE,
    /** Its cancellation is still to be decided, or may be challenged. */
    PENDIENTE,
    NO_VALE
  }

  /**
   * What is to be said of a claim.
   *
   * @param hasta last day on which it can be made, once that is known
   * @param reparo why it is of no use
   */
  public record Juicio(Valor valor, @Nullable LocalDate hasta, @Nullable Texto reparo) {}

  /**
   * Judges a claim.
   *
   * @param numero legal number of the file of the cancellation
   * @param presentada filing date of the application that makes it
   */
  Juicio juzgar(String numero, List<Persona> solicitantes, LocalDate presentada) {
    return Numero.de(numero)
        .flatMap(expedientes::de)
        .filter(e -> e.cabecera().procedimiento().equals(CANCELACION))
        .filter(e -> solicitantes.stream().anyMatch(p -> laPidio(p, e)))
        .map(e -> juzgar(e, presentada))
        .orElseGet(
            () ->
                noVale(
                    null,
                    Texto.de(
                        "No es el número de una cancelación que haya pedido el solicitante (Decisión"
                            + " 486, art. 168).",
                        "It is not the number of a cancellation that the applicant asked (Decisión"
                            + " 486, art. 168).")));
  }

  private Juicio juzgar(Expediente e, LocalDate presentada) {
    if (!ACABADOS.contains(e.situacion().estado())) {
      return new Juicio(Valor.PENDIENTE, null, null);
    }
    var firme = Firmeza.dia(e).filter(_ -> concedida(e));
    if (firme.isEmpty()) {
      return noVale(
          null,
          Texto.de(
              "Esa cancelación no se obtuvo (Decisión 486, art. 168).",
              "That cancellation was not obtained (Decisión 486, art. 168)."));
    }
    var hasta = plazos.vence(firme.get(), TERMINO, sede);
    return presentada.isAfter(hasta)
        ? noVale(
            hasta,
            Texto.de(
                "El derecho preferente se invocaba hasta el %s (Decisión 486, art. 168)."
                    .formatted(hasta),
                "The preferential right could be claimed until %s (Decisión 486, art. 168)."
                    .formatted(hasta)))
        : new Juicio(Valor.VALE, hasta, null);
  }

  private static boolean concedida(Expediente e) {
    return !e.resoluciones().isEmpty() && e.resoluciones().getLast().concedeAlgo();
  }

  private static Juicio noVale(@Nullable LocalDate hasta, Texto reparo) {
    return new Juicio(Valor.NO_VALE, hasta, reparo);
  }

  private static boolean laPidio(Persona p, Expediente e) {
    return Stream.concat(Stream.of(p), p.miembros().stream())
        .flatMap(q -> Stream.ofNullable(q.documento()))
        .map(Documento::clave)
        .anyMatch(clave -> e.partes(Papel.SOLICITANTE).stream().anyMatch(s -> s.es(clave)));
  }
}
