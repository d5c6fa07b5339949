package pe.gob.indecopi.procedimientos.expediente;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the substance.
 *
 * @param folio act that carries it
 * @param autoridad who decided: Dirección, Comisión or Sala
 * @param decisiones one per matter asked (a class)
 * @param documento document that holds its text
 * @param condena what else it orders: measures, fines, costs
 */
public record Resolucion(
    int folio,
    String autoridad,
    LocalDate fecha,
    List<Decision> decisiones,
    String fundamento,
    @Nullable String documento,
    @Nullable Condena condena) {

  /** One that orders nothing else. */
  public Resolucion(
      int folio,
      String autoridad,
      LocalDate fecha,
      List<Decision> decisiones,
      String fundamento,
      @Nullable String documento) {
    this(folio, autoridad, fecha, decisiones, fundamento, documento, null);
  }

  public Resolucion {
    decisiones = List.copyOf(decisiones);
  }

  /** What was decided of one matter asked: of class 25, refused. */
  public record Decision(String objeto, Sentido sentido, @Nullable String motivo) {}

  /** Granted or refused. */
  public enum Sentido {
    CONCEDE,
    DENIEGA
  }

  /** The same decision in the folio of the act that carries it. */
  Resolucion en(int deFolio) {
    return new Resolucion(deFolio, autoridad, fecha, decisiones, fundamento, documento, condena);
  }

  /** The same, with what it orders besides. */
  public Resolucion con(@Nullable Condena otra) {
    return new Resolucion(folio, autoridad, fecha, decisiones, fundamento, documento, otra);
  }

  /** The same, whose fines and measures have no effect from that day. */
  Resolucion anulada(LocalDate desde) {
    return condena == null ? this : con(condena.anulada(desde));
  }

  /** Whether anything at all was granted. */
  public boolean concedeAlgo() {
    return decisiones.stream().anyMatch(d -> d.sentido() == Sentido.CONCEDE);
  }
}
