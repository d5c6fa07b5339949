package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.EfectoNotificacion;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.flujo.Contexto;

/** Finds what a decision is made with: entries of the file's own edition, calendar, matter. */
public final class Contextos {
  private final Catalogo catalogo;
  private final Map<String, Asunto> asuntos;
  private final Plazos plazos;
  private final EfectoNotificacion notificacion;
  private final Regimen regimen;

  /**
   * @param regimen under which files are born from now on
   */
  public Contextos(
      Catalogo catalogo,
      List<Asunto> asuntos,
      Plazos plazos,
      EfectoNotificacion notificacion,
      Regimen regimen) {
    this.catalogo = catalogo;
    this.asuntos = conLosDelCatalogo(catalogo, asuntos);
    this.plazos = plazos;
    this.notificacion = notificacion;
    this.regimen = regimen;
  }

  /** What an organ does not write itself, its catalogue says. */
  private static Map<String, Asunto> conLosDelCatalogo(Catalogo catalogo, List<Asunto> propios) {
    Map<String, Asunto> todos =
        propios.stream()
            .collect(
                Collectors.toMap(
                    Asunto::procedimiento, Function.identity(), (a, _) -> a, TreeMap::new));
    var impresas = catalogo.todos(Regimen.TUPA_2010, LocalDate.MAX);
    impresas.stream()
        .filter(p -> p.tieneExpediente() && !p.materia().isEmpty())
        .forEach(
            p ->
                todos.putIfAbsent(
                    p.codigo(), new AsuntoDelCatalogo(p, catalogo.dentroDe(p, LocalDate.MAX))));
    return todos;
  }

  /** The doors of the procedures that live inside others' files: these, and the catalogue's. */
  public List<OtraPuerta> puertas(List<OtraPuerta> propias) {
    var conPuerta = propias.stream().map(OtraPuerta::procedimiento).toList();
    return Stream.concat(
            propias.stream(),
            catalogo.todos(Regimen.TUPA_2010, LocalDate.MAX).stream()
                .filter(p -> p.sobre() != null && !p.materia().isEmpty())
                .filter(p -> !conPuerta.contains(p.codigo()))
                .map(OtraPuerta::de))
        .toList();
  }

  /** Under which files are born from now on. */
  public Regimen regimen() {
    return regimen;
  }

  /** The entries of the catalogue. */
  public Catalogo catalogo() {
    return catalogo;
  }

  /** Counts terms. */
  public Plazos plazos() {
    return plazos;
  }

  /** The procedures that this service handles: those whose matter it knows. */
  public List<Asunto> asuntos() {
    return asuntos.values().stream()
        .sorted(java.util.Comparator.comparing(Asunto::procedimiento))
        .toList();
  }

  /** What the organ knows of the matter of that procedure. */
  public Optional<Asunto> asunto(String procedimiento) {
    return Optional.ofNullable(asuntos.get(procedimiento));
  }

  /** What a decision on that file is made with, at that instant. */
  public Contexto de(Expediente e, Instant ahora) {
    return de(e.cabecera(), e.pedido().materia(), ahora);
  }

  /** The same for a file that is being born and asks that. */
  public Contexto de(Cabecera c, Map<String, Object> materia, Instant ahora) {
    var suyo = Regimen.de(c.regimen());
    var entrada = entrada(c.procedimiento(), suyo, c.catalogoVersion()).para(materia);
    var oficina = oficina(c.oficina());
    return new Contexto(
        entrada,
        Objects.requireNonNull(asuntos.get(c.procedimiento())),
        catalogo.dentroDe(entrada, LocalDate.ofInstant(c.recibido(), RelojLegal.LIMA)),
        plazos,
        oficina,
        notificacion.casilla(ahora, null, oficina).surteEfecto());
  }

  /**
   * When a notice of that file takes effect that was put into the box, and perhaps opened, then.
   */
  LocalDate surteEfecto(Expediente e, Instant depositada, @Nullable Instant leida) {
    var oficina = oficina(e.cabecera().oficina());
    return notificacion.casilla(depositada, leida, oficina).surteEfecto();
  }

  /** The office of that code; an unknown one is an {@link IllegalArgumentException}. */
  public Oficina oficina(String codigo) {
    return plazos
        .calendario()
        .oficina(codigo)
        .orElseThrow(() -> new IllegalArgumentException("No office " + codigo));
  }

  private Procedimiento entrada(String codigo, Regimen suyo, String version) {
    return catalogo
        .de(codigo, suyo, version)
        .orElseThrow(
            () -> new IllegalStateException("No entry " + codigo + " " + suyo + " " + version));
  }
}
