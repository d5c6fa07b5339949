package pe.gob.indecopi.platform.almacen;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.random.RandomGenerator;
import org.bson.Document;
import org.bson.types.Decimal128;

/** Made-up documents, and made-up changes to them. */
final class DocumentosAlAzar {
  private static final String[] CAMPOS = {"a", "b", "c", "d", "e"};

  private final RandomGenerator azar;

  DocumentosAlAzar(RandomGenerator azar) {
    this.azar = azar;
  }

  Document documento(int hondura) {
    var documento = new Document();
    for (var campo : CAMPOS) {
      if (azar.nextInt(3) > 0) {
        documento.put(campo, valor(hondura));
      }
    }
    return documento;
  }

  private Object valor(int hondura) {
    return switch (azar.nextInt(hondura > 0 ? 8 : 5)) {
      case 0 -> azar.nextInt(4);
      case 1 -> "s" + azar.nextInt(4);
      case 2 -> azar.nextBoolean();
      case 3 -> new Date(azar.nextLong(4_000_000_000_000L));
      case 4 -> Decimal128.parse(azar.nextInt(100) + ".50");
      case 5 -> documento(hondura - 1);
      case 6 -> documento(hondura - 1);
      default -> lista(hondura - 1);
    };
  }

  private List<Object> lista(int hondura) {
    var lista = new ArrayList<Object>();
    var conNombre = azar.nextBoolean();
    for (var i = azar.nextInt(5); i > 0; i--) {
      if (conNombre) {
        lista.add(documento(hondura).append("id", "e" + lista.size()));
      } else {
        lista.add(valor(hondura));
      }
    }
    return lista;
  }

  /** Another document, near this one. */
  Document cambiado(Document documento) {
    var cambiado = new Document();
    documento.forEach(
        (campo, valor) -> {
          if (azar.nextInt(8) > 0) {
            cambiado.put(campo, cambiado(valor));
          }
        });
    if (azar.nextInt(4) == 0) {
      cambiado.put("nuevo" + azar.nextInt(3), valor(2));
    }
    return cambiado;
  }

  private Object cambiado(Object valor) {
    if (azar.nextInt(6) == 0) {
      return valor(2);
    }
    return switch (valor) {
      case Document d -> d.containsKey("id") ? cambiado(d).append("id", d.get("id")) : cambiado(d);
      case List<?> lista -> {
        var otra = new ArrayList<Object>();
        lista.forEach(elemento -> otra.add(cambiado(elemento)));
        if (azar.nextInt(3) == 0 && !otra.isEmpty()) {
          otra.remove(azar.nextInt(otra.size()));
        }
        if (azar.nextInt(3) == 0) {
          otra.add(valor(1));
        }
        yield otra;
      }
      default -> valor;
    };
  }

  /** The same document with fields that today's code does not know, at every depth. */
  static Document conDesconocidos(Document documento) {
    var con = new Document();
    documento.forEach((campo, valor) -> con.put(campo, conDesconocidos(valor)));
    return con.append("desconocido", "de mañana");
  }

  private static Object conDesconocidos(Object valor) {
    return switch (valor) {
      case Document d -> conDesconocidos(d);
      case List<?> lista -> lista.stream().map(DocumentosAlAzar::conDesconocidos).toList();
      default -> valor;
    };
  }

  /** The document as today's code sees it. */
  static Document sinDesconocidos(Document documento) {
    var sin = new Document();
    documento.forEach(
        (campo, valor) -> {
          if (!campo.equals("desconocido")) {
            sin.put(campo, sinDesconocidos(valor));
          }
        });
    return sin;
  }

  private static Object sinDesconocidos(Object valor) {
    return switch (valor) {
      case Document d -> sinDesconocidos(d);
      case List<?> lista -> lista.stream().map(DocumentosAlAzar::sinDesconocidos).toList();
      default -> valor;
    };
  }
}
