package pe.gob.indecopi.procedimientos.expediente;

/** Opaque identifier of a file ({@code exp_…}), beside its legal number. */
public record ExpedienteId(String valor) {
  public ExpedienteId {
    if (!valor.startsWith("exp_")) {
      throw new IllegalArgumentException("A file's id begins with exp_");
    }
  }

  @Override
  public String toString() {
    return valor;
  }
}
