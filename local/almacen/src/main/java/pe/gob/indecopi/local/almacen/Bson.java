package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Arrays;

/**
 * Documents are kept as their BSON bytes, never as objects: whoever reads one gets a copy of its
 * own, and nobody can change what is stored except by storing again.
 */
final class Bson {

  private Bson() {}

  static byte[] escribir(Document documento) {
    ByteBuf destino = Unpooled.buffer(512);
    BsonEncoder.encodeDocument(documento, destino);
    return Arrays.copyOf(destino.array(), destino.writerIndex());
  }

  static Document leer(byte[] bytes) {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }
}
