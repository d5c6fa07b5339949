package pe.gob.indecopi.local.almacen;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How the file holds a {@link Clave}. */
final class TipoClave extends BasicDataType<Clave> {

  static final TipoClave TIPO = new TipoClave();

  private static final int OBJETO_Y_ARREGLO = 40;

  @Override
  public int getMemory(Clave clave) {
    return OBJETO_Y_ARREGLO + clave.bytes().length;
  }

  @Override
  public void write(WriteBuffer destino, Clave clave) {
    destino.putVarInt(clave.bytes().length).put(clave.bytes());
  }

  @Override
  public Clave read(ByteBuffer origen) {
    byte[] bytes = new byte[DataUtils.readVarInt(origen)];
    origen.get(bytes);
    return new Clave(bytes);
  }

  @Override
  public int compare(Clave una, Clave otra) {
    return una.compareTo(otra);
  }

  @Override
  public Clave[] createStorage(int tamano) {
    return new Clave[tamano];
  }
}
