package pe.gob.indecopi.signos.semejanza.indice;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import pe.gob.indecopi.signos.semejanza.Claves;
import pe.gob.indecopi.signos.semejanza.Signo;

/** The keys of a sign as terms of the index: a byte that says the kind, and the key. */
final class Terminos implements Claves.Lector {
  static final String CAMPO = "t";
  static final byte ENTERA = 'e';
  static final byte TRIO = 't';
  static final byte SILUETA = 's';

  private final Set<BytesRef> todos = new HashSet<>();

  private Terminos() {}

  static Set<BytesRef> de(Signo signo) {
    var terminos = new Terminos();
    Claves.leer(signo, terminos);
    return terminos.todos;
  }

  static BytesRef de(byte clase, int clave) {
    var bytes = new byte[5];
    bytes[0] = clase;
    bytes[1] = (byte) (clave >> 24);
    bytes[2] = (byte) (clave >> 16);
    bytes[3] = (byte) (clave >> 8);
    bytes[4] = (byte) clave;
    return new BytesRef(bytes);
  }

  @Override
  public void entera(int parte, int clave) {
    todos.add(de(ENTERA, clave));
  }

  @Override
  public void trio(int clave) {
    todos.add(de(TRIO, clave));
  }

  @Override
  public void silueta(int clave) {
    todos.add(de(SILUETA, clave));
  }
}
