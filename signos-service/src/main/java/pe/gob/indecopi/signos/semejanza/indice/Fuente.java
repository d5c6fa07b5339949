package pe.gob.indecopi.signos.semejanza.indice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whence an index has its signs: all of them, and what changes after, in one order. */
public interface Fuente {

  /** Every sign in the order of their ids, of which those after {@code despues}. */
  Tanda todas(@Nullable String despues, int cuantas);

  /** What changed after that place, each sign as it stands now. */
  Cambios cambios(long despues, int cuantas);

  /** The place of the last change; 0 where there is none. */
  long ultima();

  /**
   * Some of all.
   *
   * @param ultimo id of the last one that was read, with or without words; absent at the end
   */
  record Tanda(List<Ficha> fichas, @Nullable String ultimo) {}

  /**
   * Some changes.
   *
   * @param quitadas ids of those that are to be found no more
   * @param hasta place of the last one
   */
  record Cambios(List<Ficha> fichas, List<String> quitadas, long hasta) {
    /** Changes by which nothing goes. */
    public Cambios(List<Ficha> fichas, long hasta) {
      this(fichas, List.of(), hasta);
    }
  }
}
