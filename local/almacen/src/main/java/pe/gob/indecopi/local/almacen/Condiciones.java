package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a query into the conditions that must all hold, by path. */
final class Condiciones {

  private static final Pattern LITERAL =
      Pattern.compile("\\^((?:[^\\\\.*+?|()\\[\\]{}^$]|\\\\Q.*?\\\\E|\\\\\\W)+)");

  private final Map<String, Condicion> porCampo = new HashMap<>();

  static Condiciones de(Document consulta) {
    var condiciones = new Condiciones();
    condiciones.leer("", consulta);
    return condiciones;
  }

  @Nullable Condicion de(String campo) {
    return porCampo.get(campo);
  }

  private void leer(String prefijo, Document consulta) {
    consulta.forEach(
        (campo, valor) -> {
          if (campo.equals("$and") && valor instanceof Collection<?> todas) {
            todas.forEach(una -> leer(prefijo, (Document) una));
          } else if (!campo.startsWith("$")) {
            campo(prefijo + campo, valor);
          }
        });
  }

  private void campo(String campo, @Nullable Object valor) {
    if (BsonRegularExpression.isRegularExpression(valor)) {
      regex(campo, BsonRegularExpression.convertToRegularExpression(valor));
    } else if (valor instanceof Document documento && EscritorDeClaves.esCondicion(documento)) {
      documento.forEach((operador, operando) -> operador(campo, operador, operando));
    } else if (!(valor instanceof Collection)) {
      en(campo).unoDe(Arrays.asList(valor));
    }
  }

  private void operador(String campo, String operador, @Nullable Object operando) {
    switch (operador) {
      case "$eq" -> igual(campo, operando);
      case "$in" -> enLista(campo, (Collection<?>) Objects.requireNonNull(operando));
      case "$all" -> todos(campo, operando);
      case "$gt", "$gte" -> extremo(campo, operando, true);
      case "$lt", "$lte" -> extremo(campo, operando, false);
      case "$exists" -> existe(campo, operando);
      case "$ne" -> distinto(campo, operando);
      case "$elemMatch" -> elemento(campo, operando);
      default -> {
        // Not for an index: the query judges it document by document.
      }
    }
  }

  private void igual(String campo, @Nullable Object valor) {
    if (!(valor instanceof Collection)) {
      en(campo).unoDe(Arrays.asList(valor));
    }
  }

  private void enLista(String campo, Collection<?> valores) {
    boolean porIndice =
        valores.stream()
            .noneMatch(v -> v instanceof Collection || v instanceof BsonRegularExpression);
    if (porIndice) {
      en(campo).unoDe(new ArrayList<>(valores));
    }
  }

  private void todos(String campo, @Nullable Object valores) {
    if (valores instanceof List<?> lista && !lista.isEmpty()) {
      campo(campo, lista.getFirst());
    }
  }

  private void extremo(String campo, @Nullable Object valor, boolean inferior) {
    if (valor == null
        || valor instanceof Collection
        || valor instanceof MinKey
        || valor instanceof MaxKey) {
      return;
    }
    byte[] bytes = Clave.de(valor).bytes();
    if (inferior) {
      en(campo).desde(bytes);
    } else {
      en(campo).hasta(bytes);
    }
  }

  private void existe(String campo, @Nullable Object debe) {
    if (de.bwaldvogel.mongo.backend.Utils.isTrue(debe)) {
      en(campo).presente();
    } else {
      en(campo).unoDe(Arrays.asList((Object) null));
    }
  }

  private void distinto(String campo, @Nullable Object valor) {
    if (valor == null) {
      en(campo).presente();
    }
  }

  private void elemento(String campo, @Nullable Object condicion) {
    if (condicion instanceof Document documento) {
      if (EscritorDeClaves.esCondicion(documento)) {
        campo(campo, documento);
      } else {
        leer(campo + ".", documento);
      }
    }
  }

  /** Only a prefix that distinguishes case bounds an index. */
  private void regex(String campo, BsonRegularExpression regex) {
    String opciones = regex.getOptions();
    if (opciones == null || opciones.isEmpty()) {
      String prefijo = prefijo(regex.getPattern());
      if (!prefijo.isEmpty()) {
        en(campo).prefijo(prefijo);
      }
    }
  }

  /** The text with which every match of an anchored pattern begins. */
  static String prefijo(String patron) {
    if (patron.indexOf('|') >= 0) {
      return "";
    }
    var literal = LITERAL.matcher(patron);
    if (!literal.lookingAt()) {
      return "";
    }
    String texto = literal.group(1);
    boolean elUltimoPuedeFaltar =
        literal.end() < patron.length() && "*?{".indexOf(patron.charAt(literal.end())) >= 0;
    return elUltimoPuedeFaltar ? "" : sinEscapes(texto);
  }

  private static String sinEscapes(String texto) {
    return Pattern.compile("\\\\Q(.*?)\\\\E|\\\\(\\W)")
        .matcher(texto)
        .replaceAll(
            m ->
                java.util.regex.Matcher.quoteReplacement(
                    m.group(1) != null ? m.group(1) : m.group(2)));
  }

  private Condicion en(String campo) {
    return porCampo.computeIfAbsent(campo, c -> new Condicion());
  }
}
