package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Notes every fault of a JSON tree against a form. It stops after so many: a hostile body must not
 * be answered with a larger one.
 */
final class Juez {

  static final int MAXIMO_DE_FALTAS = 100;
  private static final int LARGO_DE_NOMBRE = 80;

  private final Faltas faltas;
  private final ObjectReader lector;
  private int deForma;

  Juez(Faltas faltas, ObjectReader lector) {
    this.faltas = faltas;
    this.lector = lector;
  }

  void juzgar(JsonNode nodo, Forma forma, String puntero) {
    if (nodo.isNull() && !(forma instanceof Forma.Libre)) {
      queja(puntero, "no puede ser null; si no hay valor, omita el campo", "must not be null");
      return;
    }
    switch (forma) {
      case Forma.Referencia referencia -> juzgar(nodo, Formas.resolver(referencia), puntero);
      case Forma.Objeto objeto -> objeto(nodo, objeto, puntero);
      case Forma.Alternativas familia -> alternativas(nodo, familia, puntero);
      case Forma.Lista lista -> lista(nodo, lista, puntero);
      case Forma.Mapa mapa -> mapa(nodo, mapa, puntero);
      case Forma.Enumeracion enumeracion -> palabra(nodo, enumeracion.valores(), puntero);
      case Forma.Cadena cadena -> cadena(nodo, cadena, puntero);
      case Forma.Numero numero -> numero(nodo, numero, puntero);
      case Forma.Booleano _ ->
          exigir(nodo.isBoolean(), puntero, "debe ser true o false", "must be true or false");
      case Forma.Libre libre ->
          exigir(
              !libre.objeto() || nodo.isObject(),
              puntero,
              "debe ser un objeto",
              "must be an object");
    }
  }

  private void objeto(JsonNode nodo, Forma.Objeto objeto, String puntero) {
    if (!exigir(nodo.isObject(), puntero, "debe ser un objeto", "must be an object")) {
      return;
    }
    var antes = deForma;
    for (var campo : objeto.campos().entrySet()) {
      campo(nodo.get(campo.getKey()), campo, puntero);
    }
    for (var nombre : nodo.propertyNames()) {
      if (!objeto.campos().containsKey(nombre) && !lleno()) {
        queja(puntero + paso(nombre), "campo desconocido", "unknown field");
      }
    }
    if (antes == deForma && Validable.class.isAssignableFrom(objeto.tipo().getRawClass())) {
      validar(nodo, objeto.tipo(), puntero);
    }
  }

  private void campo(
      @Nullable JsonNode valor, Map.Entry<String, Forma.Campo> campo, String puntero) {
    var suyo = puntero + paso(campo.getKey());
    if (valor != null) {
      juzgar(valor, campo.getValue().forma(), suyo);
    } else if (campo.getValue().obligatorio()) {
      queja(suyo, "falta este campo", "this field is required");
    }
  }

  private void validar(JsonNode nodo, JavaType tipo, String puntero) {
    try {
      Validable parte = lector.forType(tipo).readValue(nodo);
      parte.validar(faltas, puntero);
    } catch (JacksonException rota) {
      Ligadura.anotar(rota, faltas.bajo(puntero));
    }
  }

  private void alternativas(JsonNode nodo, Forma.Alternativas familia, String puntero) {
    if (!exigir(nodo.isObject(), puntero, "debe ser un objeto", "must be an object")) {
      return;
    }
    var cual = nodo.get(familia.propiedad());
    var suyo = puntero + paso(familia.propiedad());
    if (cual == null) {
      queja(suyo, "falta este campo", "this field is required");
    } else if (palabra(cual, List.copyOf(new TreeSet<>(familia.casos().keySet())), suyo)) {
      objeto(nodo, Objects.requireNonNull(familia.casos().get(cual.stringValue())), puntero);
    }
  }

  private void lista(JsonNode nodo, Forma.Lista lista, String puntero) {
    if (!exigir(nodo.isArray(), puntero, "debe ser una lista", "must be a list")) {
      return;
    }
    tamano(nodo.size(), lista.minimo(), lista.maximo(), puntero, "elementos", "items");
    var vistos = new HashSet<JsonNode>();
    for (var i = 0; i < nodo.size() && i < lista.maximo() && !lleno(); i++) {
      juzgar(nodo.get(i), lista.elemento(), puntero + "/" + i);
      if (lista.sinRepetir() && !vistos.add(nodo.get(i))) {
        queja(puntero + "/" + i, "está repetido", "is repeated");
      }
    }
  }

  private void mapa(JsonNode nodo, Forma.Mapa mapa, String puntero) {
    if (exigir(nodo.isObject(), puntero, "debe ser un objeto", "must be an object")) {
      for (var campo : nodo.properties()) {
        if (!lleno()) {
          juzgar(campo.getValue(), mapa.valor(), puntero + paso(campo.getKey()));
        }
      }
    }
  }

  private boolean palabra(JsonNode nodo, List<String> valores, String puntero) {
    if (nodo.isString() && valores.contains(nodo.stringValue())) {
      return true;
    }
    var cuales = String.join(", ", valores);
    return exigir(false, puntero, "debe ser uno de: " + cuales, "must be one of: " + cuales);
  }

  private void cadena(JsonNode nodo, Forma.Cadena cadena, String puntero) {
    if (!exigir(nodo.isString(), puntero, "debe ser un texto", "must be a text")) {
      return;
    }
    var texto = nodo.stringValue();
    if (!exigir(
        limpio(texto), puntero, "tiene caracteres no admitidos", "has characters not allowed")) {
      return;
    }
    if (!cadena.valores().isEmpty()) {
      palabra(nodo, cadena.valores(), puntero);
      return;
    }
    var largo = texto.codePointCount(0, texto.length());
    if (!tamano(largo, cadena.minimo(), cadena.maximo(), puntero, "caracteres", "characters")) {
      return;
    }
    if (cadena.patron() != null && !cadena.patron().matcher(texto).matches()) {
      var patron = cadena.patron().pattern();
      queja(puntero, "no tiene la forma " + patron, "does not match " + patron);
    } else if (cadena.formato() != null && !cadena.formato().acepta(texto)) {
      queja(puntero, cadena.formato().queja());
    } else if (cadena.lector() != null) {
      valor(texto, cadena.lector(), puntero);
    }
  }

  private void valor(String texto, Method lector, String puntero) {
    try {
      lector.invoke(null, texto);
    } catch (InvocationTargetException mal) {
      queja(
          puntero,
          mal.getCause() instanceof Rechazo rechazo
              ? rechazo.detalle()
              : Texto.de("no tiene la forma debida", "is not well formed"));
    } catch (IllegalAccessException imposible) {
      throw new IllegalStateException(lector + " must be public", imposible);
    }
  }

  private void numero(JsonNode nodo, Forma.Numero numero, String puntero) {
    if (!exigir(nodo.isNumber(), puntero, "debe ser un número", "must be a number")
        || !exigir(
            !numero.entero() || nodo.isIntegralNumber(),
            puntero,
            "debe ser un número entero",
            "must be a whole number")) {
      return;
    }
    var valor = nodo.decimalValue();
    if (fuera(valor, numero)) {
      queja(
          puntero,
          Texto.de(
              "debe estar entre " + limite(numero.minimo()) + " y " + limite(numero.maximo()),
              "must be between " + limite(numero.minimo()) + " and " + limite(numero.maximo())));
    }
  }

  private static boolean fuera(BigDecimal valor, Forma.Numero numero) {
    return numero.minimo() != null && valor.compareTo(numero.minimo()) < 0
        || numero.maximo() != null && valor.compareTo(numero.maximo()) > 0;
  }

  private static String limite(@Nullable BigDecimal limite) {
    return limite == null ? "…" : limite.toPlainString();
  }

  private boolean tamano(
      int cuantos, int minimo, int maximo, String puntero, String es, String en) {
    if (cuantos < minimo) {
      queja(
          puntero,
          "debe tener al menos " + minimo + " " + es,
          "must have at least " + minimo + " " + en);
    } else if (cuantos > maximo) {
      queja(
          puntero,
          "debe tener como máximo " + maximo + " " + es,
          "must have at most " + maximo + " " + en);
    }
    return cuantos >= minimo && cuantos <= maximo;
  }

  /** No control characters but tab and line ends, and no half of a surrogate pair. */
  private static boolean limpio(String texto) {
    return texto
        .codePoints()
        .noneMatch(
            c ->
                (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                    || c == 0x7F
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private boolean exigir(boolean cumple, String puntero, String es, String en) {
    if (!cumple) {
      queja(puntero, es, en);
    }
    return cumple;
  }

  private void queja(String puntero, String es, String en) {
    queja(puntero, Texto.de(es, en));
  }

  private void queja(String puntero, Texto detalle) {
    deForma++;
    if (!lleno()) {
      faltas.agregar(puntero, detalle);
    }
  }

  private boolean lleno() {
    return faltas.cuantas() >= MAXIMO_DE_FALTAS;
  }

  private static String paso(String nombre) {
    return Faltas.paso(
        nombre.length() <= LARGO_DE_NOMBRE ? nombre : nombre.substring(0, LARGO_DE_NOMBRE) + "…");
  }
}
