package pe.gob.indecopi.procedimientos.catalogo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.yaml.Fallo;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.Lugar;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

/**
 * The entries of one organ, by code, regime and version.
 *
 * <p>A version is the edition of the catalogue; under {@link Regimen#VIGENTE}, followed by a plus
 * sign and the first day of the last change that the entry holds, where it holds one.
 */
public final class Catalogo {
  private final List<Edicion> vigentes;
  private final List<Edicion> ediciones;

  /** Entries once formed: every act of a file asks for its own, which never changes. */
  private final Map<Nacida, Procedimiento> formadas = new ConcurrentHashMap<>();

  private record Nacida(String codigo, Regimen regimen, String version) {}

  private Catalogo(List<Edicion> vigentes, List<Edicion> anteriores) {
    this.vigentes = List.copyOf(vigentes);
    this.ediciones = Stream.concat(anteriores.stream(), vigentes.stream()).toList();
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
    return new Catalogo(leidas.subList(0, 1), leidas.subList(1, leidas.size()));
  }

  /** The catalogues of several organs that one service handles, as one. */
  public static Catalogo juntos(Catalogo... todos) {
    return new Catalogo(
        Stream.of(todos).flatMap(c -> c.vigentes.stream()).toList(),
        Stream.of(todos)
            .flatMap(c -> c.ediciones.stream().filter(e -> !c.vigentes.contains(e)))
            .toList());
  }

  private static void leer(String recurso, List<Edicion> leidas, List<Fallo> fallos) {
    try {
      leidas.add(Lectura.delClassPath(recurso, LectorDeCatalogo::leer));
    } catch (RecursoInvalido e) {
      fallos.addAll(e.fallos());
    }
  }

  static Catalogo de(Edicion edicion) {
    return new Catalogo(List.of(edicion), List.of());
  }

  /** The version of the tariff that goes with that entry, as fees-service names it. */
  public String tarifa(Procedimiento entrada) {
    return vigentes.stream()
        .filter(edicion -> edicion.tiene(entrada.codigo()))
        .findFirst()
        .orElseThrow()
        .tarifa();
  }

  /** The first days of the changes that the entries in use have, in order. */
  public SortedSet<LocalDate> cambios() {
    return vigentes.stream()
        .flatMap(edicion -> edicion.entradas().stream())
        .flatMap(entrada -> entrada.cambios().stream())
        .map(cambio -> cambio.vigencia().desde())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Every state that an entry of any edition has: as printed and, under the later norms, as from
   * each of its changes, with where it stands.
   */
  public List<Estado> estados() {
    return ediciones.stream().flatMap(Catalogo::estados).toList();
  }

  private static Stream<Estado> estados(Edicion edicion) {
    return edicion.entradas().stream()
        .flatMap(
            e ->
                Stream.concat(
                        Stream.of(e.en(edicion.version(), Regimen.TUPA_2010, LocalDate.MIN)),
                        Stream.concat(
                                Stream.of(LocalDate.MIN),
                                e.cambios().stream().map(c -> c.vigencia().desde()))
                            .map(dia -> e.en(edicion.version(), Regimen.VIGENTE, dia)))
                    .map(p -> new Estado(p, e.lugar())));
  }

  /**
   * An entry as it stands under a regime from a day on.
   *
   * @param lugar where its catalogue says it
   */
  public record Estado(Procedimiento procedimiento, Lugar lugar) {}

  /** All entries as they stand on a day, in printed order. */
  public List<Procedimiento> todos(Regimen regimen, LocalDate fecha) {
    return vigentes.stream().flatMap(edicion -> edicion.todos(regimen, fecha)).toList();
  }

  /** The entry as it stands on a day, for a file born that day. */
  public Optional<Procedimiento> de(String codigo, Regimen regimen, LocalDate fecha) {
    return vigentes.stream()
        .flatMap(edicion -> edicion.entrada(codigo, regimen, fecha).stream())
        .findFirst();
  }

  /** The entry under which a file was born. */
  public Optional<Procedimiento> de(String codigo, Regimen regimen, String version) {
    var nacida = new Nacida(codigo, regimen, version);
    var formada = formadas.get(nacida);
    if (formada != null) {
      return Optional.of(formada);
    }
    var entrada = formar(nacida);
    entrada.ifPresent(e -> formadas.put(nacida, e));
    return entrada;
  }

  private Optional<Procedimiento> formar(Nacida de) {
    return ediciones.stream()
        .filter(edicion -> edicion.tiene(de.codigo()) && esDe(edicion, de.version()))
        .findFirst()
        .flatMap(e -> e.entrada(de.codigo(), de.regimen(), ultimoCambio(e, de.version())))
        .filter(procedimiento -> procedimiento.version().equals(de.version()));
  }

  /**
   * The entries that live inside files of another, as they stood when such a file was born.
   *
   * @param entrada the file's own entry, of the edition of its birth
   * @param nacimiento day on which the file was born
   */
  public List<Procedimiento> dentroDe(Procedimiento entrada, LocalDate nacimiento) {
    return ediciones.stream()
        .filter(edicion -> edicion.tiene(entrada.codigo()))
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
