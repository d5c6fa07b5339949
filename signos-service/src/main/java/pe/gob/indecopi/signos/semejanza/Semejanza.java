package pe.gob.indecopi.signos.semejanza;

import java.util.List;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * How alike two signs are, and why.
 *
 * @param puntaje from 0 to 1
 * @param fonetica to the ear, from 0 to 1
 * @param ortografica to the eye, from 0 to 1
 * @param grado what the score means
 * @param motivos the reasons, the weightiest first
 */
public record Semejanza(
    double puntaje, double fonetica, double ortografica, Grado grado, List<Motivo> motivos) {

  public Semejanza {
    motivos = List.copyOf(motivos);
  }

  /** Compares two signs as they are written, by our own thresholds. */
  public static Semejanza entre(String uno, String otro) {
    return entre(uno, otro, Umbrales.NUESTROS);
  }

  /** Compares two signs as they are written. */
  public static Semejanza entre(String uno, String otro, Umbrales umbrales) {
    return con(new Comparador(Signo.de(uno)), Signo.de(otro), umbrales);
  }

  /** Compares one sign, which is compared with many, with another. */
  public static Semejanza con(Comparador comparador, Signo otro, Umbrales umbrales) {
    var puntaje = comparador.comparar(otro) / 1000.0;
    return new Semejanza(
        puntaje,
        comparador.fonetica() / 1000.0,
        comparador.ortografica() / 1000.0,
        umbrales.grado(puntaje),
        puntaje == 0 ? List.of() : new Explicador(comparador, otro).motivos());
  }
}
