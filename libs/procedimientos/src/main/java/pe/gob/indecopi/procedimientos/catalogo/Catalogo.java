package pe.gob.indecopi.procedimientos.catalogo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The entries of one organ, by code, regime and version. */
public final class Catalogo {
  private Catalogo() {}

  /**
   * Reads the catalogue of an organ from the class path.
   *
   * @param vigente the edition in use, for example {@code tupa/dsd.yaml}
   * @param anteriores earlier editions, which files born under them still need
   * @throws pe.gob.indecopi.procedimientos.yaml.RecursoInvalido with every fault and its line
   */
  public static Catalogo cargar(String vigente, String... anteriores) {
    throw new UnsupportedOperationException(vigente + anteriores.length);
  }

  /** The edition in use. */
  public String version() {
    throw new UnsupportedOperationException();
  }

  /** All entries as they stand on a day, in printed order. */
  public List<Procedimiento> todos(Regimen regimen, LocalDate fecha) {
    throw new UnsupportedOperationException();
  }

  /** The entry as it stands on a day, for a file born that day. */
  public Optional<Procedimiento> de(String codigo, Regimen regimen, LocalDate fecha) {
    throw new UnsupportedOperationException();
  }

  /** The entry under which a file was born. */
  public Optional<Procedimiento> de(String codigo, Regimen regimen, String version) {
    throw new UnsupportedOperationException();
  }
}
