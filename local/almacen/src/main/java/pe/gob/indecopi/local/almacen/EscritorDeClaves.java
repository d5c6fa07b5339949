package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes in the order of MongoDB's comparison: a byte for the type, then the value
 * so that no encoding is the beginning of another. Numbers that are equal encode equally, whatever
 * their type; null and missing are one.
 */
final class EscritorDeClaves {

  static final byte MINIMO = 0x02;
  static final byte NULO = 0x05;
  static final byte NO_NULO = 0x06;
  static final byte LISTA_VACIA = 0x07;
  static final byte NUMERO = 0x10;
  static final byte TEXTO = 0x20;
  static final byte DOCUMENTO = 0x30;
  static final byte LISTA = 0x38;
  static final byte BINARIO = 0x40;
  static final byte UUID_ANTIGUO = 0x44;
  static final byte UUID_NUEVO = 0x46;
  static final byte OBJECT_ID = 0x50;
  static final byte BOOLEANO = 0x58;
  static final byte FECHA = 0x60;
  static final byte TIMESTAMP = 0x68;
  static final byte REGEX = 0x70;
  static final byte CODIGO = 0x74;
  static final byte MAXIMO = 0x7F;

  private byte[] bytes = new byte[48];
  private int largo;

  byte[] bytes() {
    return Arrays.copyOf(bytes, largo);
  }

  /** Adds a value; in a descending field all its bytes are inverted. */
  EscritorDeClaves valor(@Nullable Object valor, boolean ascendente) {
    int desde = largo;
    valor(valor);
    if (!ascendente) {
      for (int i = desde; i < largo; i++) {
        bytes[i] = (byte) ~bytes[i];
      }
    }
    return this;
  }

  /** Adds the beginning that all texts with a prefix share. */
  EscritorDeClaves comienzoDeTexto(String prefijo) {
    octeto(TEXTO);
    utf8(prefijo);
    return this;
  }

  private void valor(@Nullable Object valor) {
    switch (valor) {
      case null -> octeto(NULO);
      case Missing falta -> octeto(NULO);
      case ListaVacia vacia -> octeto(LISTA_VACIA);
      case Number numero -> numero(numero);
      case String texto -> texto(TEXTO, texto);
      case Map<?, ?> documento -> documento(documento);
      case Collection<?> lista -> lista(lista);
      case Boolean logico -> octeto(BOOLEANO).octeto((byte) (logico ? 1 : 0));
      case Instant fecha -> octeto(FECHA).entero(fecha.toEpochMilli() ^ Long.MIN_VALUE);
      case ObjectId id -> octeto(OBJECT_ID).octetos(id.toByteArray());
      default -> raro(valor);
    }
  }

  private void raro(Object valor) {
    switch (valor) {
      case BinData datos -> binario(datos.getData());
      case UUID uuid -> uuid(UUID_NUEVO, uuid);
      case LegacyUUID uuid -> uuid(UUID_ANTIGUO, uuid.getUuid());
      case BsonTimestamp marca -> octeto(TIMESTAMP).entero(marca.getValue());
      case BsonRegularExpression regex -> texto(REGEX, regex.getPattern());
      case BsonJavaScript codigo -> texto(CODIGO, codigo.getCode());
      case MinKey minimo -> octeto(MINIMO);
      case MaxKey maximo -> octeto(MAXIMO);
      default -> throw new IllegalArgumentException("no order for " + valor.getClass());
    }
  }

  /** As a double; a long that no double holds adds its difference from the nearest. */
  private void numero(Number numero) {
    double doble = numero.doubleValue() + 0.0;
    long bits = Double.doubleToLongBits(doble);
    int resto = numero instanceof Long largo ? (int) (largo - (long) doble) : 0;
    octeto(NUMERO).entero(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
    octeto((byte) ((resto >> 8) ^ 0x80)).octeto((byte) resto);
  }

  private void texto(byte tipo, String texto) {
    octeto(tipo);
    utf8(texto);
    octeto((byte) 0).octeto((byte) 1);
  }

  private void utf8(String texto) {
    for (byte octeto : texto.getBytes(StandardCharsets.UTF_8)) {
      octeto(octeto);
      if (octeto == 0) {
        octeto((byte) 0xFF);
      }
    }
  }

  private void documento(Map<?, ?> documento) {
    octeto(DOCUMENTO);
    documento.forEach(
        (campo, valor) -> {
          octeto((byte) 1);
          texto(TEXTO, String.valueOf(campo));
          valor(valor);
        });
    octeto((byte) 0);
  }

  private void lista(Collection<?> lista) {
    octeto(LISTA);
    for (Object valor : lista) {
      octeto((byte) 1);
      valor(valor);
    }
    octeto((byte) 0);
  }

  private void binario(byte[] datos) {
    octeto(BINARIO).entero(datos.length).octetos(datos);
  }

  private void uuid(byte tipo, UUID uuid) {
    octeto(tipo).entero(uuid.getMostSignificantBits()).entero(uuid.getLeastSignificantBits());
  }

  private EscritorDeClaves entero(long valor) {
    for (int bits = 56; bits >= 0; bits -= 8) {
      octeto((byte) (valor >>> bits));
    }
    return this;
  }

  private EscritorDeClaves octetos(byte[] varios) {
    for (byte octeto : varios) {
      octeto(octeto);
    }
    return this;
  }

  private EscritorDeClaves octeto(byte octeto) {
    if (largo == bytes.length) {
      bytes = Arrays.copyOf(bytes, largo * 2);
    }
    bytes[largo++] = octeto;
    return this;
  }

  /** Stands in an index for an array without elements, which is neither null nor missing. */
  enum ListaVacia {
    UNICA
  }

  /** Whether a document is a condition ({@code $gt: …}) rather than a value. */
  static boolean esCondicion(Object valor) {
    return valor instanceof Document documento
        && documento.keySet().stream().anyMatch(campo -> campo.startsWith("$"));
  }
}
