package pe.gob.indecopi.signos.figura;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A figure in {@value #BITS} bits, made once and compared by counting bits: its rings about the
 * middle, which turn with it; its ink and its lines by places. Each measure stands as so many ones
 * as levels it reaches, so that the bits in which two differ count how far apart they are.
 */
final class Firma {
  /** Changes with what the bits mean; signatures of another form are made anew. */
  static final int FORMA = 1;

  static final int BITS = 512;
  static final int BYTES = BITS / 8;
  static final int PALABRAS = BITS / 64;

  /** Words of the rings; then those of the ink; then those of the lines. */
  static final int ANILLOS = 2;

  static final int TINTA = ANILLOS + 3;

  /** Turns at which a figure is looked for, in degrees. */
  private static final double[] GIROS = {0, -4, 4, -8, 8};

  private final long[] bits;

  private Firma(long[] bits) {
    this.bits = bits;
  }

  /** That of an image; null where it shows nothing. */
  static @Nullable Firma de(Lienzo lienzo) {
    var silueta = Silueta.de(lienzo);
    return silueta == null ? null : new Firma(Trama.de(silueta).bits(0, false));
  }

  /** That of an image as it is, turned a little to either side, and in the mirror. */
  static Firma[] buscadas(Lienzo lienzo) {
    var silueta = Silueta.de(lienzo);
    if (silueta == null) {
      return new Firma[0];
    }
    var trama = Trama.de(silueta);
    var firmas = new Firma[GIROS.length + 1];
    for (var i = 0; i < GIROS.length; i++) {
      firmas[i] = new Firma(trama.bits(Math.toRadians(GIROS[i]), false));
    }
    firmas[GIROS.length] = new Firma(trama.bits(0, true));
    return firmas;
  }

  long palabra(int i) {
    return bits[i];
  }

  byte[] bytes() {
    var b = ByteBuffer.allocate(BYTES);
    Arrays.stream(bits).forEach(b::putLong);
    return b.array();
  }

  /**
   * The signature that was kept so.
   *
   * @throws IllegalArgumentException if it has not {@value #BYTES} bytes
   */
  static Firma leer(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a signature has " + BYTES + " bytes");
    }
    var bits = new long[PALABRAS];
    ByteBuffer.wrap(bytes).asLongBuffer().get(bits);
    return new Firma(bits);
  }

  @Override
  public boolean equals(@Nullable Object otra) {
    return otra instanceof Firma f && Arrays.equals(bits, f.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}
