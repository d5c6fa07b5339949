package pe.gob.indecopi.signos.semejanza;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The sounds of a word as they are heard, each with the letters that write it and the rule. */
final class Sonidos {
  private byte[] sonidos = new byte[32];
  private short[] desde = new short[32];
  private short[] hasta = new short[32];
  private @Nullable Regla[] reglas = new Regla[32];
  private int largo;

  void oir(char sonido, int inicio, int fin, @Nullable Regla regla) {
    if (largo == sonidos.length) {
      crecer();
    }
    sonidos[largo] = (byte) sonido;
    desde[largo] = (short) inicio;
    hasta[largo] = (short) fin;
    reglas[largo++] = regla;
  }

  /** The last sound is written with these letters too. */
  void alargar(int fin, Regla regla) {
    hasta[largo - 1] = (short) fin;
    reglas[largo - 1] = regla;
  }

  /** All sounds from there on are written with the whole of the word. */
  void atribuir(int primero, int letras, Regla regla) {
    for (var i = primero; i < largo; i++) {
      desde[i] = 0;
      hasta[i] = (short) letras;
      reglas[i] = regla;
    }
  }

  private void crecer() {
    var doble = largo * 2;
    sonidos = Arrays.copyOf(sonidos, doble);
    desde = Arrays.copyOf(desde, doble);
    hasta = Arrays.copyOf(hasta, doble);
    reglas = Arrays.copyOf(reglas, doble);
  }

  int largo() {
    return largo;
  }

  char en(int i) {
    return (char) sonidos[i];
  }

  /** The last sound, or a space before the first. */
  char ultimo() {
    return largo == 0 ? ' ' : (char) sonidos[largo - 1];
  }

  /** First letter that writes that sound. */
  int desde(int i) {
    return desde[i];
  }

  /** Letter after the last one that writes that sound. */
  int hasta(int i) {
    return hasta[i];
  }

  @Nullable Regla regla(int i) {
    return reglas[i];
  }

  byte[] bytes() {
    return Arrays.copyOf(sonidos, largo);
  }

  void vaciar() {
    largo = 0;
  }

  @Override
  public String toString() {
    return new String(sonidos, 0, largo, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
