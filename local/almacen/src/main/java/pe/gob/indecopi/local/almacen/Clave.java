package pe.gob.indecopi.local.almacen;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A key whose bytes, compared as unsigned, have the order that MongoDB gives to the values in it.
 *
 * <p>One encoding serves as the position of a document and as an entry of an index, so that
 * equality, ranges, prefixes and sorting are all intervals of bytes.
 */
final class Clave implements Comparable<Clave> {

  private final byte[] bytes;

  Clave(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The key of one value, ascending. */
  static Clave de(Object valor) {
    return new Clave(new EscritorDeClaves().valor(valor, true).bytes());
  }

  byte[] bytes() {
    return bytes;
  }

  /** The least key that is greater than this one and all that begin with it. */
  Clave siguiente() {
    int fin = bytes.length;
    while (fin > 0 && bytes[fin - 1] == (byte) 0xFF) {
      fin--;
    }
    byte[] siguiente = Arrays.copyOf(bytes, fin);
    siguiente[fin - 1]++;
    return new Clave(siguiente);
  }

  Clave mas(byte[] cola) {
    byte[] suma = Arrays.copyOf(bytes, bytes.length + cola.length);
    System.arraycopy(cola, 0, suma, bytes.length, cola.length);
    return new Clave(suma);
  }

  @Override
  public int compareTo(Clave otra) {
    return Arrays.compareUnsigned(bytes, otra.bytes);
  }

  @Override
  public boolean equals(Object otro) {
    return otro instanceof Clave otra && Arrays.equals(bytes, otra.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
