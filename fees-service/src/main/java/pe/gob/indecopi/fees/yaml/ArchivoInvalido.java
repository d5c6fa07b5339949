package pe.gob.indecopi.fees.yaml;

import java.util.List;
import java.util.stream.Collectors;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A data file that cannot be read; the message names file and line of every fault and stops the
 * start.
 */
public final class ArchivoInvalido extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fallo> fallos;

  /**
   * A fault.
   *
   * @param archivo the file
   * @param linea its line, from 1
   * @param puntero JSON pointer to the piece
   * @param motivo what is wrong with it
   */
  public record Fallo(String archivo, int linea, String puntero, Texto motivo) {}

  ArchivoInvalido(List<Fallo> fallos) {
    super(
        fallos.stream()
            .map(uno -> uno.archivo() + ":" + uno.linea() + ": " + uno.motivo().en())
            .collect(Collectors.joining("\n")));
    this.fallos = List.copyOf(fallos);
  }

  /** Every fault, in the order of the file. */
  public List<Fallo> fallos() {
    return fallos;
  }
}
