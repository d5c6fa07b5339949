package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command under way leaves behind: the commit that its reply must wait for, and the
 * snapshots it must give back. It belongs to one thread.
 */
final class Mando {

  static final ScopedValue<Mando> ACTUAL = ScopedValue.newInstance();

  private final List<Foto> fotos = new ArrayList<>();
  private long turno;
  private @Nullable Document filtro;

  /** The command wrote, or read what was written, in this turn: a crash must not take it back. */
  static void depende(long turno) {
    if (ACTUAL.isBound()) {
      Mando mando = ACTUAL.get();
      mando.turno = Math.max(mando.turno, turno);
    }
  }

  /** Keeps a snapshot until the command ends. */
  static boolean guarda(Foto foto) {
    return ACTUAL.isBound() && ACTUAL.get().fotos.add(foto);
  }

  /** The first stage of an aggregation, to be answered by an index. */
  static void empiezaPor(@Nullable Document filtro) {
    if (ACTUAL.isBound()) {
      ACTUAL.get().filtro = filtro;
    }
  }

  /** Takes that first stage, once. */
  static Document filtroInicial() {
    Document filtro = ACTUAL.isBound() ? ACTUAL.get().filtro : null;
    empiezaPor(null);
    return filtro == null ? new Document() : filtro;
  }

  long turno() {
    return turno;
  }

  void terminar() {
    fotos.forEach(Foto::close);
    fotos.clear();
  }
}
