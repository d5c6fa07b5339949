package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was entered of a right, with the act that says so. It is never changed nor taken
 * out.
 *
 * @param fecha day on which it was entered, never before that of the one ahead of it
 * @param titulo the act that says so
 * @param contenido what it says
 */
public record Anotacion(LocalDate fecha, Titulo titulo, Contenido contenido) {

  /**
   * The act that an annotation rests on: one of a file, or the law itself where it needs none.
   *
   * @param expediente id of the file; absent where there is none
   * @param numero legal number of the file, where the annotation tells it
   * @param folio of the act in its file; 0 where there is no file
   * @param fundamento the norm, or the entry of the former register, where there is no file
   */
  public record Titulo(
      @Nullable String expediente,
      @Nullable String numero,
      int folio,
      @Nullable String fundamento) {

    /** An act of a file. */
    public static Titulo de(String expediente, @Nullable String numero, int folio) {
      return new Titulo(expediente, numero, folio, null);
    }

    private boolean mismoActo(Titulo otro) {
      return Objects.equals(expediente, otro.expediente)
          && folio == otro.folio
          && Objects.equals(fundamento, otro.fundamento);
    }

    /** What no file says: the norm, or the former register. */
    public static Titulo por(String fundamento) {
      return new Titulo(null, null, 0, fundamento);
    }
  }

  /** Its kind. */
  public TipoDeAnotacion tipo() {
    return TipoDeAnotacion.de(contenido);
  }

  /** Whether that one entered the same of the same act already: a repetition meets itself. */
  boolean repite(Anotacion otra) {
    return titulo.mismoActo(otra.titulo)
        && (otra.tipo() == tipo() && !esOtraDivision(otra.contenido)
            || otra.contenido instanceof Contenido.SinEfecto s && s.que() == tipo());
  }

  /** One act may divide an entry several times. */
  private boolean esOtraDivision(Contenido otro) {
    return contenido instanceof Contenido.Division a
        && otro instanceof Contenido.Division b
        && !a.partida().equals(b.partida());
  }

  Anotacion en(LocalDate otraFecha) {
    return new Anotacion(otraFecha, titulo, contenido);
  }

  Anotacion diciendo(Contenido otro) {
    return new Anotacion(fecha, titulo, otro);
  }
}
