package pe.gob.indecopi.signos.semejanza;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/**
 * Which classes of Nice are searched together, for their goods or services compete, complete each
 * other or are sold side by side. The table is a working setting, not law: classes neither make
 * goods alike nor different (Decisión 486, art. 151).
 */
public final class ClasesRelacionadas {
  private static final int ULTIMA = 45;
  private static final ClasesRelacionadas NUESTRAS =
      Lectura.delClassPath("semejanza/clases-relacionadas.yaml", ClasesRelacionadas::new);

  /** A bit for each class that goes with it. */
  private final long[] relacionadas = new long[ULTIMA + 1];

  private final String fuente;
  private final String certeza;
  private final List<Grupo> grupos;

  /** How a right's classes meet those that are asked. */
  public enum Relacion {
    MISMA,
    RELACIONADA,
    AJENA
  }

  /** Classes that go together, and why. */
  public record Grupo(Set<Integer> clases, String porque) {}

  private ClasesRelacionadas(Nodo raiz) {
    this.fuente = raiz.texto("fuente");
    this.certeza = raiz.texto("certeza");
    this.grupos = raiz.lista("grupos").stream().map(ClasesRelacionadas::grupo).toList();
    for (var grupo : grupos) {
      for (var a : grupo.clases()) {
        if (a < 1 || a > ULTIMA) {
          raiz.fallo("no hay clase " + a);
        } else {
          grupo.clases().forEach(b -> relacionadas[a] |= 1L << b);
        }
      }
    }
  }

  private static Grupo grupo(Nodo nodo) {
    var clases = new HashSet<Integer>();
    nodo.textos("clases").forEach(c -> clases.add(Integer.valueOf(c)));
    return new Grupo(clases, nodo.texto("porque"));
  }

  /** The table that ships with the service. */
  public static ClasesRelacionadas nuestras() {
    return NUESTRAS;
  }

  /** The nearest that any class of one comes to any of the other; no class asked asks all. */
  public Relacion entre(Collection<Integer> pedidas, Collection<Integer> halladas) {
    return entre(bits(pedidas), bits(halladas));
  }

  /** The same, a bit for each class. */
  public Relacion entre(long pedidas, long halladas) {
    if (pedidas == 0 || (pedidas & halladas) != 0) {
      return Relacion.MISMA;
    }
    for (var clase = 1; clase <= ULTIMA; clase++) {
      if ((pedidas >> clase & 1) != 0 && (relacionadas[clase] & halladas) != 0) {
        return Relacion.RELACIONADA;
      }
    }
    return Relacion.AJENA;
  }

  /** A bit for each of these classes. */
  public static long bits(Collection<Integer> clases) {
    var bits = 0L;
    for (var clase : clases) {
      bits |= 1L << clase;
    }
    return bits;
  }

  /** The classes of those bits, in order. */
  public static List<Integer> lista(long bits) {
    return IntStream.rangeClosed(1, ULTIMA).filter(c -> (bits >> c & 1) != 0).boxed().toList();
  }

  /** Where the table comes from. */
  public String fuente() {
    return fuente;
  }

  /** How sure it is. */
  public String certeza() {
    return certeza;
  }

  /** What it says. */
  public List<Grupo> grupos() {
    return grupos;
  }
}
