package pe.gob.indecopi.gateway.reloj;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.gateway.problema.Codigo;
import pe.gob.indecopi.gateway.problema.Fallo;
import pe.gob.indecopi.gateway.problema.Falta;
import pe.gob.indecopi.gateway.problema.Texto;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the operator asks: to go so far, or to a day. One of the two.
 *
 * @param avanzar a period from the present legal day
 * @param hasta a day
 */
record Pedido(@Nullable Period avanzar, @Nullable LocalDate hasta) {

  /** The longest move: what the calendars cover. */
  private static final int MAXIMO_ANIOS = 20;

  /** Reads the body, naming every fault at once. */
  static Pedido leer(JsonMapper json, byte[] cuerpo) {
    var faltas = new ArrayList<Falta>();
    var raiz = arbol(json, cuerpo);
    if (raiz == null || !raiz.isObject()) {
      faltas.add(falta("", "Se espera un objeto JSON.", "A JSON object is expected."));
      throw invalida(faltas);
    }
    raiz.propertyNames().stream()
        .filter(nombre -> !nombre.equals("avanzar") && !nombre.equals("hasta"))
        .forEach(nombre -> faltas.add(desconocido(nombre)));
    var avanzar = periodo(raiz.get("avanzar"), faltas);
    var hasta = fecha(raiz.get("hasta"), faltas);
    if (raiz.has("avanzar") == raiz.has("hasta")) {
      faltas.add(
          falta(
              raiz.has("hasta") ? "/hasta" : "/avanzar",
              "Indique avanzar o hasta, uno de los dos.",
              "Give avanzar or hasta, one of the two."));
    }
    if (!faltas.isEmpty()) {
      throw invalida(faltas);
    }
    return new Pedido(avanzar, hasta);
  }

  /** The day to reach from this one; refuses to go back. */
  LocalDate meta(LocalDate hoy) {
    var meta = avanzar != null ? hoy.plus(avanzar) : hasta;
    if (meta == null || meta.isBefore(hoy)) {
      throw new Fallo(
          Codigo.REGLAS_INCUMPLIDAS,
          new Texto(
              "El reloj solo avanza: hoy es " + hoy + ".",
              "The clock only goes forward: today is " + hoy + "."),
          List.of(falta("/hasta", "Es anterior a " + hoy + ".", "It is before " + hoy + ".")),
          null);
    }
    return meta;
  }

  private static @Nullable JsonNode arbol(JsonMapper json, byte[] cuerpo) {
    try {
      return json.reader()
          .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .readTree(cuerpo);
    } catch (JacksonException mal) {
      return null;
    }
  }

  private static @Nullable Period periodo(@Nullable JsonNode nodo, List<Falta> faltas) {
    if (nodo == null) {
      return null;
    }
    try {
      var periodo = Period.parse(nodo.isString() ? nodo.stringValue() : "");
      var adelante = periodo.getYears() >= 0 && periodo.getMonths() >= 0 && periodo.getDays() >= 0;
      if (adelante && !periodo.isZero() && razonable(periodo)) {
        return periodo;
      }
    } catch (DateTimeException | ArithmeticException mal) {
      // Told below, like every other fault.
    }
    faltas.add(
        falta(
            "/avanzar",
            "Se espera un período ISO 8601 positivo de hasta 20 años, como P30D.",
            "A positive ISO 8601 period of up to 20 years is expected, like P30D."));
    return null;
  }

  private static boolean razonable(Period periodo) {
    return periodo.toTotalMonths() + periodo.getDays() / 31L <= MAXIMO_ANIOS * 12L;
  }

  private static @Nullable LocalDate fecha(@Nullable JsonNode nodo, List<Falta> faltas) {
    if (nodo == null) {
      return null;
    }
    try {
      var fecha = LocalDate.parse(nodo.isString() ? nodo.stringValue() : "");
      if (fecha.getYear() <= 2045) {
        return fecha;
      }
    } catch (DateTimeException mal) {
      // Told below, like every other fault.
    }
    faltas.add(
        falta(
            "/hasta",
            "Se espera una fecha como 2026-12-24, no posterior a 2045.",
            "A date like 2026-12-24 is expected, not after 2045."));
    return null;
  }

  private static Falta desconocido(String nombre) {
    var puntero = "/" + nombre.replace("~", "~0").replace("/", "~1");
    return falta(puntero, "Campo desconocido.", "Unknown field.");
  }

  private static Falta falta(String puntero, String es, String en) {
    return new Falta(puntero, new Texto(es, en));
  }

  private static Fallo invalida(List<Falta> faltas) {
    return new Fallo(
        Codigo.SOLICITUD_INVALIDA,
        new Texto("El pedido tiene errores.", "The request has faults."),
        faltas,
        null);
  }
}
