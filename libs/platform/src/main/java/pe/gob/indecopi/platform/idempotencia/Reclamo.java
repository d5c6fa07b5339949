package pe.gob.indecopi.platform.idempotencia;

/** What came of claiming a key. */
sealed interface Reclamo {

  /**
   * The key is ours to answer.
   *
   * @param quien who claimed, so that only the holder of a claim settles it
   * @param dudoso whether an earlier attempt may have left its effect
   */
  record Nuestro(String quien, boolean dudoso) implements Reclamo {}

  /** The key was answered before. */
  record Contestado(Contestacion contestacion) implements Reclamo {}

  /** Somebody is at it. */
  record EnCurso() implements Reclamo {}

  /** The key came with another body. */
  record Reutilizada() implements Reclamo {}
}
