package pe.gob.indecopi.procedimientos.catalogo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.yaml.Fallo;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

/**
 * The entries of one organ, by code, regime and version.
 *
 * <p>A version is the edition of the catalogue; under {@link Regimen#VIGENTE}, followed by a plus
 * sign and the first day of the last change that the entry holds, where it holds one.
 */
public final class Catalogo {
  private final Edicion vigente;
  private final List<Edicion> ediciones;

  private Catalogo(Edicion vigente, List<Edicion> anteriores) {
    this.vigente = vigente;
    this.ediciones = new ArrayList<>(anteriores);
    this.ediciones.add(vigente);
  }

  /**
   * Reads the catalogue of an organ from the class path.
   *
   * @param vigente the edition in use, for example {@code tupa/dsd.yaml}
   * @param anteriores earlier editions, which files born under them still need
   * @throws RecursoInvalido with every fault of every file and its line
   */
  public static Catalogo cargar(String vigente, String... anteriores) {
    List<Fallo> fallos = new ArrayList<>();
    List<Edicion> leidas = new ArrayList<>();
    leer(vigente, leidas, fallos);
    for (String anterior : anteriores) {
      leer(anterior, leidas, fallos);
    }
    if (!fallos.isEmpty()) {
      throw new RecursoInvalido(fallos);
    }
    return new Catalogo(leidas.getFirst(), leidas.subList(1, leidas.size()));
  }

  private static void leer(String recurso, List<Edicion> leidas, List<Fallo> fallos) {
    try {
      leidas.add(Lectura.delClassPath(recurso, LectorDeCatalogo::leer));
    } catch (RecursoInvalido e) {
      fallos.addAll(e.fallos());
    }
  }

  static Catalogo de(Edicion edicion) {
    return new Catalogo(edicion, List.of());
  }

  /** The edition in use. */
  public String version() {
    return vigente.version();
  }

  /** The version of the tariff that goes with the edition in use, as fees-service names it. */
  public String tarifa() {
    return vigente.tarifa();
  }

  /** The first days of the changes that the entries in use have, in order. */
  public SortedSet<LocalDate> cambios() {
    return vigente.entradas().stream()
        .flatMap(entrada -> entrada.cambios().stream())
        .map(cambio -> cambio.vigencia().desde())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All entries as they stand on a day, in printed order. */
  public List<Procedimiento> todos(Regimen regimen, LocalDate fecha) {
    return vigente.todos(regimen, fecha).toList();
  }

  /** The entry as it stands on a day, for a file born that day. */
  public Optional<Procedimiento> de(String codigo, Regimen regimen, LocalDate fecha) {
    return vigente.entrada(codigo, regimen, fecha);
  }

  /** The entry under which a file was born. */
  public Optional<Procedimiento> de(String codigo, Regimen regimen, String version) {
    return ediciones.stream()
        .filter(edicion -> esDe(edicion, version))
        .findFirst()
        .flatMap(edicion -> edicion.entrada(codigo, regimen, ultimoCambio(edicion, version)))
        .filter(procedimiento -> procedimiento.version().equals(version));
  }

  /**
   * The entries that live inside files of another, as they stood when such a file was born.
   *
   * @param entrada the file's own entry, of the edition of its birth
   * @param nacimiento day on which the file was born
   */
  public List<Procedimiento> dentroDe(Procedimiento entrada, LocalDate nacimiento) {
    return ediciones.stream()
        .filter(edicion -> esDe(edicion, entrada.version()))
        .flatMap(edicion -> edicion.dentroDe(entrada.codigo(), entrada.regimen(), nacimiento))
        .toList();
  }

  private static boolean esDe(Edicion edicion, String version) {
    return version.equals(edicion.version()) || esCambioDe(edicion, version);
  }

  private static boolean esCambioDe(Edicion edicion, String version) {
    return version.startsWith(edicion.version() + "+");
  }

  private static LocalDate ultimoCambio(Edicion edicion, String version) {
    try {
      return esCambioDe(edicion, version)
          ? LocalDate.parse(version.substring(edicion.version().length() + 1))
          : LocalDate.MIN;
    } catch (DateTimeException e) {
      return LocalDate.MIN;
    }
  }
}
