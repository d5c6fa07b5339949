package pe.gob.indecopi.signos.semejanza.indice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.semejanza.Signo;

/**
 * A {@link Ficha} and its {@link Signo} as the index keeps them: classes, three days, the place of
 * the sign, id, words, sign. What judging reads lies at known places.
 */
final class Guardado {
  private static final int DIAS = Long.BYTES;
  private static final int ID = DIAS + 3 * Integer.BYTES + Short.BYTES;
  private static final int NUNCA = Integer.MAX_VALUE;

  private Guardado() {}

  static BytesRef escribir(Ficha f, Signo signo) {
    var id = f.id().getBytes(StandardCharsets.UTF_8);
    var palabras = f.denominacion().getBytes(StandardCharsets.UTF_8);
    var guardado = signo.guardado();
    var b = ByteBuffer.allocate(ID + 1 + id.length + palabras.length + guardado.length);
    b.putLong(f.clases()).putInt(dia(f.desde())).putInt(dia(f.vence())).putInt(dia(f.hasta()));
    b.putShort((short) (ID + 1 + id.length + palabras.length));
    b.put((byte) id.length).put(id).put(palabras).put(guardado);
    return new BytesRef(b.array());
  }

  private static int dia(@Nullable LocalDate fecha) {
    return fecha == null ? NUNCA : (int) fecha.toEpochDay();
  }

  static Signo signo(BytesRef g) {
    return Signo.leer(g.bytes, g.offset + donde(g));
  }

  static long clases(BytesRef g) {
    return buffer(g).getLong(0);
  }

  /** Day from the epoch since which the right counts. */
  static int desde(BytesRef g) {
    return buffer(g).getInt(DIAS);
  }

  /** Last day, from the epoch, on which it bars others. */
  static int hasta(BytesRef g) {
    return buffer(g).getInt(DIAS + 2 * Integer.BYTES);
  }

  private static int donde(BytesRef g) {
    return buffer(g).getShort(ID - Short.BYTES);
  }

  static Ficha ficha(BytesRef g) {
    var b = buffer(g);
    var largoId = b.get(ID) & 0xff;
    var id = new String(g.bytes, g.offset + ID + 1, largoId, StandardCharsets.UTF_8);
    var inicio = ID + 1 + largoId;
    var palabras =
        new String(g.bytes, g.offset + inicio, donde(g) - inicio, StandardCharsets.UTF_8);
    var desde = LocalDate.ofEpochDay(b.getInt(DIAS));
    return new Ficha(
        id,
        palabras,
        b.getLong(0),
        desde,
        fecha(b.getInt(DIAS + Integer.BYTES)),
        fecha(b.getInt(DIAS + 2 * Integer.BYTES)));
  }

  private static @Nullable LocalDate fecha(int dia) {
    return dia == NUNCA ? null : LocalDate.ofEpochDay(dia);
  }

  private static ByteBuffer buffer(BytesRef g) {
    return ByteBuffer.wrap(g.bytes, g.offset, g.length).slice();
  }
}
