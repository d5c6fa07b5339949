package pe.gob.indecopi.consumidor.propuesta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of an agreement, and how it goes.
 *
 * @param n its place in the agreement, from 1
 * @param vence last day for it
 * @param pruebas documents with which its debtor proves it
 * @param consultado day on which its creditor was asked how it went
 * @param hechos what its creditor tells of a breach
 */
public record Compromiso(
    int n,
    Obligacion obligacion,
    LocalDate vence,
    Estado estado,
    List<String> pruebas,
    @Nullable LocalDate consultado,
    @Nullable String hechos) {

  /** How it goes. */
  public enum Estado {
    PENDIENTE,
    /** Its debtor says that it did it, and with what. */
    ACREDITADO,
    /** Its creditor says that it was done. */
    CUMPLIDO,
    /** Its creditor says that it was not. */
    INCUMPLIDO,
    /** Its creditor was asked, and said nothing. */
    SIN_NOTICIA;

    /** Whether its creditor has still to say how it went, and is asked. */
    boolean abierto() {
      return this == PENDIENTE || this == ACREDITADO;
    }
  }

  public Compromiso {
    pruebas = List.copyOf(pruebas);
  }

  Compromiso en(Estado otro) {
    return new Compromiso(n, obligacion, vence, otro, pruebas, consultado, hechos);
  }

  Compromiso acreditado(List<String> mas) {
    var todas = new ArrayList<>(pruebas);
    todas.addAll(mas);
    var otro = estado == Estado.PENDIENTE ? Estado.ACREDITADO : estado;
    return new Compromiso(n, obligacion, vence, otro, todas, consultado, hechos);
  }

  Compromiso consultado(LocalDate dia) {
    return new Compromiso(n, obligacion, vence, estado, pruebas, dia, hechos);
  }

  Compromiso incumplido(String como) {
    return new Compromiso(n, obligacion, vence, Estado.INCUMPLIDO, pruebas, consultado, como);
  }
}
