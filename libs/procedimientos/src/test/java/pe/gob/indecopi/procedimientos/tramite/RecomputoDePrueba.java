package pe.gob.indecopi.procedimientos.tramite;

import java.time.Duration;
import java.time.InstantSource;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.decreto.Decretos;

/** The recount of another replica, in pages of two files, for tests of other packages. */
public final class RecomputoDePrueba {
  private RecomputoDePrueba() {}

  public static TareaLegal dePaginasDeDos(
      Expedientes expedientes,
      Contextos contextos,
      Decretos decretos,
      RelojLegal reloj,
      InstantSource sistema,
      Duration repaso) {
    return new RecomputoDePlazos(expedientes, contextos, decretos, reloj, sistema, repaso, 2);
  }
}
