package pe.gob.indecopi.procedimientos.expediente;

/** The procedure's own word for where a file stands: {@code EXAMEN_FORMAL}, {@code OPOSICION}. */
public record Etapa(String valor) {
  public Etapa {
    if (!valor.matches("[A-Z][A-Z_]*")) {
      throw new IllegalArgumentException("A stage is named in capitals: " + valor);
    }
  }

  @Override
  public String toString() {
    return valor;
  }
}
