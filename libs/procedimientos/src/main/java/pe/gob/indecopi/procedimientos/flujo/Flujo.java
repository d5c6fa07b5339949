package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/**
 * A flow: the table of what may happen in each stage. Read it as a table; its diagram is drawn from
 * it.
 */
public final class Flujo {
  private final String nombre;
  private final Etapa inicio;
  private final List<Fila> filas;

  /** Every act asks for the rows of its stage. */
  private final Map<Etapa, List<Fila>> porEtapa;

  /**
   * A table.
   *
   * @param nombre as the catalogue names it: {@code registro-con-oposicion}
   * @param inicio stage of a file that was just received
   */
  public Flujo(String nombre, Etapa inicio, List<Fila> filas) {
    this.nombre = nombre;
    this.inicio = inicio;
    this.filas = List.copyOf(filas);
    this.porEtapa = this.filas.stream().collect(Collectors.groupingBy(Fila::en));
  }

  public String nombre() {
    return nombre;
  }

  public Etapa inicio() {
    return inicio;
  }

  public List<Fila> filas() {
    return filas;
  }

  /** The rows of that act in that stage, in the order in which their conditions are asked. */
  List<Fila> filas(Etapa etapa, String acto) {
    return filas(etapa).stream().filter(f -> f.acto().equals(acto)).toList();
  }

  List<Fila> filas(Etapa etapa) {
    return porEtapa.getOrDefault(etapa, List.of());
  }

  /** Whether an act of that kind has a term of its own anywhere in the flow. */
  Stream<String> plazosDe(String acto) {
    return filas.stream()
        .filter(f -> f.acto().equals(acto))
        .map(Fila::dentroDe)
        .flatMap(Stream::ofNullable)
        .distinct();
  }

  /** Names of the terms that the catalogue must give to a procedure on this flow. */
  public Set<String> terminos() {
    return terminos(filas.stream());
  }

  /** The same of an entry: what only waits for a respondent is not opened where there is none. */
  Set<String> terminos(Procedimiento entrada) {
    return terminos(
        filas.stream()
            .filter(f -> f.si() != Condicion.CON_CONTRAPARTE || entrada.contraparte() != null));
  }

  private static Set<String> terminos(Stream<Fila> filas) {
    return filas
        .flatMap(f -> f.abre().stream())
        .filter(a -> !a.siHay())
        .map(Fila.Abre::termino)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every stage of the flow. */
  public Set<String> etapas() {
    return filas.stream()
        .flatMap(f -> Stream.concat(Stream.of(f.en()), destinoDe(f)))
        .map(Etapa::valor)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Etapa> destinoDe(Fila f) {
    var destino = f.destino();
    return destino == null ? Stream.empty() : Stream.of(destino.etapa());
  }

  /** The flow as a Mermaid state diagram, for the documentation. */
  public String diagrama() {
    var lineas =
        filas.stream()
            .filter(f -> !TramoComun.ACTOS.contains(f.acto()))
            .map(Flujo::linea)
            .distinct()
            .collect(Collectors.joining("\n", "stateDiagram-v2\n  [*] --> " + inicio + "\n", "\n"));
    return lineas;
  }

  private static String linea(Fila f) {
    var destino = f.destino();
    var queda = f.queda();
    var a = destino == null ? f.en() : destino.etapa();
    a = queda == null ? a : VidaDeCuaderno.etapa(queda);
    var vence = f.alVencer();
    var rotulo = vence == null ? f.acto() : "vence " + vence;
    var condicion = f.si().nombre().isEmpty() ? "" : " (" + f.si().nombre() + ")";
    return "  %s --> %s: %s%s".formatted(f.en(), a, rotulo, condicion);
  }
}
