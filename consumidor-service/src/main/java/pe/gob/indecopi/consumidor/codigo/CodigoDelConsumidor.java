package pe.gob.indecopi.consumidor.codigo;

import java.time.LocalDate;
import java.util.List;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.yaml.Lectura;

/** The Código under each regime: as it stood with the print, and as later norms changed it. */
public final class CodigoDelConsumidor {
  private static final String RECURSO = "codigo.yaml";

  private final Codigo impreso;
  private final List<Edicion> vigentes;

  /** The whole text from a day on. */
  record Edicion(LocalDate desde, Codigo codigo) {}

  CodigoDelConsumidor(Codigo impreso, List<Edicion> vigentes) {
    this.impreso = impreso;
    this.vigentes = List.copyOf(vigentes);
  }

  /**
   * Reads it from the class path.
   *
   * @throws pe.gob.indecopi.procedimientos.yaml.RecursoInvalido with every fault and its line
   */
  public static CodigoDelConsumidor cargar() {
    return Lectura.delClassPath(RECURSO, LectorDelCodigo::leer);
  }

  /** What holds for what begins on that day. */
  public Codigo de(Regimen regimen, LocalDate fecha) {
    return switch (regimen) {
      case TUPA_2010 -> impreso;
      case VIGENTE ->
          vigentes.reversed().stream()
              .filter(e -> !fecha.isBefore(e.desde()))
              .findFirst()
              .map(Edicion::codigo)
              .orElse(impreso);
    };
  }

  /** What held when a file was born, to its end. */
  public Codigo de(Expediente e) {
    return de(
        Regimen.de(e.cabecera().regimen()),
        LocalDate.ofInstant(e.cabecera().recibido(), RelojLegal.LIMA));
  }
}
