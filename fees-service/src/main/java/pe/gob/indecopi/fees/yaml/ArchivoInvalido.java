package pe.gob.indecopi.fees.yaml;

/** A data file that cannot be read; the message names file and line and stops the start. */
public final class ArchivoInvalido extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ArchivoInvalido(String archivo, int linea, String motivo) {
    super(archivo + ":" + linea + ": " + motivo);
  }
}
