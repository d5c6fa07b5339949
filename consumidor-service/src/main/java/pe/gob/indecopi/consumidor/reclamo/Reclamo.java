package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A complaint of a consumer against a provider, mediated by the SAC. It is not a file: it has no
 * line in the TUPA, no fee and no decision. One document, moved by one write at a time.
 *
 * @param recibido instant at which the service received it
 * @param presentado that day in Lima
 * @param historia what happened to it, in order
 * @param version the version it was read with; 0 before it is stored
 */
public record Reclamo(
    ReclamoId id,
    NumeroDeReclamo numero,
    Canal canal,
    Instant recibido,
    LocalDate presentado,
    Reclamante consumidor,
    Reclamado proveedor,
    Materia materia,
    Situacion situacion,
    List<Paso> historia,
    long version) {
  /** What moves a complaint is counted; what is said in it is not here. */
  static final int MAYOR_HISTORIA = 500;

  public Reclamo {
    historia = List.copyOf(historia);
  }

  /** Where it stands. */
  public Etapa etapa() {
    return situacion.etapa();
  }

  /** How it ended; absent while it is open. */
  public @Nullable Resultado resultado() {
    return situacion.resultado();
  }

  /** Subject of the official who has it, if one has. */
  public @Nullable String asignado() {
    return situacion.asignado();
  }

  /** Whether something may still happen to it. */
  public boolean abierto() {
    return etapa().abierta();
  }

  /** The step that was taken with that idempotency key, if one was. */
  public Optional<Paso> porClave(String clave) {
    return historia.stream().filter(p -> clave.equals(p.clave())).findFirst();
  }

  /**
   * With one more step.
   *
   * @throws Rechazo {@code acto-no-permitido} if it has had all that it may have
   */
  public Reclamo con(Paso paso) {
    exigirQueQuepa();
    return con(situacion, paso);
  }

  /** Demands that it may still have a step of somebody's. */
  void exigirQueQuepa() {
    if (historia.size() >= MAYOR_HISTORIA) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de(
              "El reclamo llegó a " + MAYOR_HISTORIA + " actos; use la conversación.",
              "The complaint has " + MAYOR_HISTORIA + " acts; use the conversation."));
    }
  }

  /**
   * In that stage, with the step that brought it there.
   *
   * @param vence last day of the stage's term ({@link Terminos#vence})
   */
  public Reclamo pasarA(Etapa etapa, LocalDate hoy, @Nullable LocalDate vence, Paso paso) {
    return con(situacion.en(etapa, hoy, vence), paso);
  }

  /**
   * Ended.
   *
   * @throws Rechazo {@code acto-no-permitido} if it had ended before
   */
  public Reclamo concluir(Resultado como, LocalDate hoy, Paso paso) {
    exigirAbierto();
    return con(situacion.concluida(como, hoy), paso);
  }

  /**
   * Demands that it has not ended.
   *
   * @throws Rechazo {@code acto-no-permitido}
   */
  public void exigirAbierto() {
    if (!abierto()) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de("El reclamo ya concluyó.", "The complaint has ended already."));
    }
  }

  Reclamo con(Situacion otra, Paso paso) {
    var pasos = new ArrayList<>(historia);
    pasos.add(paso);
    return new Reclamo(
        id,
        numero,
        canal,
        recibido,
        presentado,
        consumidor,
        proveedor,
        materia,
        otra,
        pasos,
        version);
  }

  Reclamo de(Reclamante otro, Paso paso) {
    return new Reclamo(
            id,
            numero,
            canal,
            recibido,
            presentado,
            otro,
            proveedor,
            materia,
            situacion,
            historia,
            version)
        .con(paso);
  }

  Reclamo en(Situacion otra) {
    return new Reclamo(
        id,
        numero,
        canal,
        recibido,
        presentado,
        consumidor,
        proveedor,
        materia,
        otra,
        historia,
        version);
  }

  Reclamo contra(Reclamado otro) {
    return new Reclamo(
        id,
        numero,
        canal,
        recibido,
        presentado,
        consumidor,
        otro,
        materia,
        situacion,
        historia,
        version);
  }
}
