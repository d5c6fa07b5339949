package pe.gob.indecopi.signos.semejanza;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sign made ready to be compared: its words one after the other, as they are written and as they
 * sound. It is made once; comparing two reads these arrays alone.
 */
public final class Signo {
  private static final int CABECERA = 3;

  /** Letters, or sounds, beyond which a sign is not compared. */
  static final int MAYOR = 250;

  final byte[] letras;
  final byte[] sonidos;

  /** Where each word ends in the letters and in the sounds; what it weighs, of 100; its accent. */
  private final byte[] palabras;

  private Signo(byte[] letras, byte[] sonidos, byte[] palabras) {
    this.letras = letras;
    this.sonidos = sonidos;
    this.palabras = palabras;
  }

  /** The sign of that text; one without a letter or figure is empty and resembles nothing. */
  public static Signo de(String texto) {
    var escritas = Grafia.palabras(texto);
    var letras = new StringBuilder();
    var oidos = new Sonidos();
    var palabras = new ArrayList<byte[]>(escritas.size());
    for (var escrita : escritas) {
      if (letras.length() + escrita.letras().length() > MAYOR) {
        break;
      }
      letras.append(escrita.letras());
      var antes = oidos.largo();
      Fonetica.oir(escrita.letras(), oidos);
      if (oidos.largo() > MAYOR) {
        break;
      }
      var acento = escrita.tilde() < 0 ? 0 : Silabas.acento(oidos, antes, escrita.tilde());
      palabras.add(
          new byte[] {
            (byte) letras.length(),
            (byte) oidos.largo(),
            (byte) (PalabrasDebiles.peso(escrita.letras()) << 4 | acento)
          });
    }
    return armar(letras.toString(), oidos, palabras);
  }

  private static Signo armar(String letras, Sonidos oidos, List<byte[]> palabras) {
    var todas = new byte[palabras.size() * CABECERA];
    for (var i = 0; i < palabras.size(); i++) {
      System.arraycopy(palabras.get(i), 0, todas, i * CABECERA, CABECERA);
    }
    var fin = palabras.isEmpty() ? 0 : palabras.getLast()[0] & 0xff;
    var finSonidos = palabras.isEmpty() ? 0 : palabras.getLast()[1] & 0xff;
    return new Signo(
        bytes(letras.substring(0, fin)), Arrays.copyOf(oidos.bytes(), finSonidos), todas);
  }

  /** One byte a letter: other alphabets are folded into those that Latin-1 leaves us. */
  private static byte[] bytes(String letras) {
    var bytes = new byte[letras.length()];
    for (var i = 0; i < bytes.length; i++) {
      var c = letras.charAt(i);
      bytes[i] = (byte) (c < 256 ? c : 0x80 | c & 0x3f);
    }
    return bytes;
  }

  /** The same sign from what {@link #guardado()} wrote. */
  public static Signo leer(byte[] bytes, int desde) {
    var n = bytes[desde] & 0xff;
    var inicio = desde + 1;
    var palabras = Arrays.copyOfRange(bytes, inicio, inicio + n * CABECERA);
    var deLetras = inicio + n * CABECERA;
    var ultima = (n - 1) * CABECERA;
    var finLetras = deLetras + (n == 0 ? 0 : palabras[ultima] & 0xff);
    var finSonidos = finLetras + (n == 0 ? 0 : palabras[ultima + 1] & 0xff);
    return new Signo(
        Arrays.copyOfRange(bytes, deLetras, finLetras),
        Arrays.copyOfRange(bytes, finLetras, finSonidos),
        palabras);
  }

  /** What an index keeps of it. */
  public byte[] guardado() {
    var bytes = new byte[1 + palabras.length + letras.length + sonidos.length];
    bytes[0] = (byte) cuantas();
    System.arraycopy(palabras, 0, bytes, 1, palabras.length);
    System.arraycopy(letras, 0, bytes, 1 + palabras.length, letras.length);
    System.arraycopy(sonidos, 0, bytes, 1 + palabras.length + letras.length, sonidos.length);
    return bytes;
  }

  /** Whether there is nothing to compare. */
  public boolean vacio() {
    return palabras.length == 0;
  }

  /** How many words it has. */
  public int cuantas() {
    return palabras.length / CABECERA;
  }

  int letrasDesde(int palabra) {
    return palabra == 0 ? 0 : letrasHasta(palabra - 1);
  }

  int letrasHasta(int palabra) {
    return palabras[palabra * CABECERA] & 0xff;
  }

  int sonidosDesde(int palabra) {
    return palabra == 0 ? 0 : sonidosHasta(palabra - 1);
  }

  int sonidosHasta(int palabra) {
    return palabras[palabra * CABECERA + 1] & 0xff;
  }

  /** Whether a word is read aloud at all: one of another alphabet is only seen. */
  boolean suena(int palabra) {
    return sonidosHasta(palabra) > sonidosDesde(palabra);
  }

  /** What the word weighs in the whole, from 1 to 10. */
  int peso(int palabra) {
    return palabras[palabra * CABECERA + 2] >> 4 & 0xf;
  }

  /** The syllable, from the end, that bears a written accent; 0 where none is written. */
  int acento(int palabra) {
    return palabras[palabra * CABECERA + 2] & 0xf;
  }

  /** The letters of a word. */
  String palabra(int palabra) {
    return new String(
        letras,
        letrasDesde(palabra),
        letrasHasta(palabra) - letrasDesde(palabra),
        StandardCharsets.ISO_8859_1);
  }

  /** How it sounds, a character a sound, words apart. */
  public String sonido() {
    var todo = new StringBuilder();
    for (var i = 0; i < cuantas(); i++) {
      var desde = sonidosDesde(i);
      todo.append(i == 0 ? "" : " ")
          .append(new String(sonidos, desde, sonidosHasta(i) - desde, StandardCharsets.ISO_8859_1));
    }
    return todo.toString();
  }

  @Override
  public String toString() {
    return sonido();
  }
}
