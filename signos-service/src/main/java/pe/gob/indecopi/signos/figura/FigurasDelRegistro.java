package pe.gob.indecopi.signos.figura;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.figura.Figuras.Pedidas;
import pe.gob.indecopi.signos.registro.Novedad;
import pe.gob.indecopi.signos.registro.Novedades;
import pe.gob.indecopi.signos.registro.Partida;
import pe.gob.indecopi.signos.registro.Registros;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.viena.CodigoDeViena;

/**
 * The figures of this replica, in step with the register through its feed. A start reads what was
 * kept of each entry and goes on from the place in the feed up to which that is whole; without it,
 * from the first. A search before it has caught up for the first time waits for that.
 */
public final class FigurasDelRegistro {
  private static final int TANDA = 500;
  static final String VIENA = "viena";

  private final Registros registros;
  private final Novedades novedades;
  private final Function<String, Optional<Map<String, Object>>> materias;
  private final Imagenes imagenes;
  private final FigurasGuardadas guardadas;
  private final Figuras figuras = new Figuras();

  private long posicion = -1;
  private final Lectura listo = new Lectura();

  /**
   * Begins empty; the first {@link #seguir} fills it.
   *
   * @param materias what the file of that id asked
   */
  FigurasDelRegistro(
      Registros registros,
      Novedades novedades,
      Function<String, Optional<Map<String, Object>>> materias,
      Imagenes imagenes,
      FigurasGuardadas guardadas) {
    this.registros = registros;
    this.novedades = novedades;
    this.materias = materias;
    this.imagenes = imagenes;
    this.guardadas = guardadas;
  }

  /** What documents show. */
  interface Imagenes {
    /** The figure of that document; nothing if it is no image, or shows nothing. */
    Optional<Firma> firma(String documento);

    /** The same, to look for it in all its postures. */
    Optional<Buscada> buscada(String documento);
  }

  /** Takes what was annotated since. */
  synchronized void seguir() {
    if (posicion < 0) {
      // The place is read before the figures: what changes meanwhile comes with the feed.
      var hasta = guardadas.hasta();
      guardadas.leer(figuras::poner);
      posicion = hasta;
    }
    for (var tanda = tanda(); !tanda.isEmpty(); tanda = tanda()) {
      tanda.stream()
          .map(Novedad::registro)
          .collect(Collectors.toCollection(LinkedHashSet::new))
          .forEach(id -> registros.de(id).ifPresent(this::tomar));
      posicion = tanda.getLast().n();
      guardadas.alcanzo(posicion);
    }
    listo.terminada();
  }

  private List<Novedad> tanda() {
    return novedades.despues(posicion, TANDA);
  }

  private void tomar(Partida p) {
    var materia = materias.apply(p.expediente()).orElse(Map.of());
    var firma = reproduccion(materia).flatMap(imagenes::firma);
    if (firma.isEmpty()) {
      guardadas.quitar(p.id());
      figuras.quitar(p.id());
      return;
    }
    var figura = new Figuras.Figura(firma.get(), codigos(materia.get(VIENA)), clases(p));
    guardadas.poner(p.id(), figura);
    figuras.poner(p.id(), figura);
  }

  private static long clases(Partida p) {
    return ClasesRelacionadas.bits(p.clases().stream().map(c -> c.clase()).toList());
  }

  static Optional<String> reproduccion(Map<String, Object> materia) {
    return materia.get(Reproducciones.REPRODUCCION) instanceof String documento
        ? Optional.of(documento)
        : Optional.empty();
  }

  /** Of what was written, the codes that are ones. */
  static Set<CodigoDeViena> codigos(@Nullable Object escritos) {
    return escritos instanceof Collection<?> lista
        ? lista.stream()
            .flatMap(c -> CodigoDeViena.de(String.valueOf(c)).stream())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /**
   * The figures of the register that look like that of an application, or show what its Vienna
   * codes say, the most alike first; its own is not among them.
   *
   * @param expediente id of its file
   * @param hoy day on which the rights found are looked at
   */
  public List<FiguraParecida> parecidas(
      String expediente, Map<String, Object> materia, LocalDate hoy, Locale idioma) {
    var buscada = reproduccion(materia).flatMap(imagenes::buscada).orElse(null);
    var pedidas = new Pedidas(buscada, codigos(materia.get(VIENA)), 0, Figuras.MAYOR);
    return buscar(pedidas, hoy, idioma).stream()
        .filter(f -> !f.expediente().equals(expediente))
        .toList();
  }

  /**
   * The figures registered in those classes that look like that of a document, or show what those
   * codes say.
   *
   * @param documento absent where only codes are given
   * @param clases of Nice; none looks in all
   */
  public List<FiguraParecida> enClases(
      @Nullable String documento,
      Set<CodigoDeViena> viena,
      List<Integer> clases,
      LocalDate hoy,
      Locale idioma) {
    var buscada = Optional.ofNullable(documento).flatMap(imagenes::buscada).orElse(null);
    var bits = ClasesRelacionadas.bits(clases);
    return buscar(new Pedidas(buscada, viena, bits, Figuras.MAYOR), hoy, idioma);
  }

  /** The figures of the register that are asked for; waits for the first reading, not for long. */
  List<FiguraParecida> buscar(Pedidas pedidas, LocalDate hoy, Locale idioma) {
    if (pedidas.buscada() == null && pedidas.viena().isEmpty()) {
      return List.of();
    }
    listo.esperar();
    return figuras.buscar(pedidas).stream()
        .flatMap(h -> registros.de(h.id()).map(p -> vista(h, p, hoy, idioma)).stream())
        .toList();
  }

  private FiguraParecida vista(Figuras.Hallada hallada, Partida p, LocalDate hoy, Locale idioma) {
    return FiguraParecida.de(hallada, p, registros.situacion(p, hoy).estado().name(), idioma);
  }
}
