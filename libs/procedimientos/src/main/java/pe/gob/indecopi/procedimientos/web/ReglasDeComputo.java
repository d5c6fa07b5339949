package pe.gob.indecopi.procedimientos.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import tools.jackson.databind.JsonNode;

/**
 * What a request to count must keep to beyond its shape. It looks at the tree, not at the record,
 * so that faults of both kinds are named at once.
 */
final class ReglasDeComputo {
  /** Ten years and what moves their end: each day is explained, and an answer has its bound. */
  static final int DIAS = 3_700;

  private static final Map<String, Integer> TOPES =
      Map.of("DIAS_HABILES", 2_500, "DIAS_CALENDARIO", 3_660, "MESES", 120, "ANIOS", 10);

  private final CalendarioHabil calendario;

  ReglasDeComputo(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  void juzgar(JsonNode cuerpo, Faltas faltas) {
    var desde = fecha(cuerpo.path("desde"));
    conCalendario(desde, "/desde", faltas);
    tope(cuerpo.path("plazo"), faltas);
    oficina(cuerpo.path("oficina"), faltas);
    inicio(desde, fecha(cuerpo.path("inicioProcedimiento")), faltas);
    var suspensiones = cuerpo.path("suspensiones");
    for (var i = 0; i < suspensiones.size() && i < 50; i++) {
      suspension(suspensiones.path(i), "/suspensiones/" + i, faltas);
    }
  }

  void conCalendario(@Nullable LocalDate dia, String puntero, Faltas faltas) {
    if (dia != null
        && (dia.getYear() < calendario.primero() || dia.getYear() > calendario.ultimo())) {
      faltas.agregar(puntero, sinCalendario(dia));
    }
  }

  Texto sinCalendario(LocalDate dia) {
    return Texto.de(
        "No hay calendario para %d: los hay de %d a %d"
            .formatted(dia.getYear(), calendario.primero(), calendario.ultimo()),
        "There is no calendar for %d: there are from %d to %d"
            .formatted(dia.getYear(), calendario.primero(), calendario.ultimo()));
  }

  private static void tope(JsonNode plazo, Faltas faltas) {
    var cantidad = plazo.path("cantidad");
    var unidad = plazo.path("unidad");
    var tope = unidad.isString() ? TOPES.get(unidad.stringValue()) : null;
    // What is no number, or above any bound, is a fault of shape already.
    if (tope != null
        && cantidad.isInt()
        && cantidad.intValue() > tope
        && cantidad.intValue() <= DIAS) {
      faltas.agregar("/plazo/cantidad", largo(tope + " " + unidad.stringValue()));
    }
  }

  static Texto largo(String tope) {
    return Texto.de(
        "Se explica día por día y por eso llega a " + tope,
        "It is explained day by day and therefore reaches to " + tope);
  }

  private void oficina(JsonNode oficina, Faltas faltas) {
    if (oficina.isString() && calendario.oficina(oficina.stringValue()).isEmpty()) {
      var todas =
          calendario.oficinas().stream().map(Oficina::codigo).collect(Collectors.joining(", "));
      faltas.agregar(
          "/oficina",
          Texto.de(
              "No hay esa oficina; las hay: " + todas,
              "There is no such office; there are: " + todas));
    }
  }

  private static void inicio(@Nullable LocalDate desde, @Nullable LocalDate inicio, Faltas faltas) {
    if (desde != null && inicio != null && inicio.isAfter(desde)) {
      faltas.agregar(
          "/inicioProcedimiento",
          Texto.de(
              "El procedimiento no puede iniciarse después de «desde»",
              "The file cannot begin after \"desde\""));
    }
  }

  private void suspension(JsonNode una, String puntero, Faltas faltas) {
    var desde = fecha(una.path("desde"));
    var hasta = fecha(una.path("hasta"));
    conCalendario(desde, puntero + "/desde", faltas);
    conCalendario(hasta, puntero + "/hasta", faltas);
    if (desde != null && hasta != null && hasta.isBefore(desde)) {
      faltas.agregar(
          puntero + "/hasta", Texto.de("Es anterior a «desde»", "It is before \"desde\""));
    }
  }

  /** The date of a node, if it is one. */
  static @Nullable LocalDate fecha(JsonNode nodo) {
    try {
      return nodo.isString() ? LocalDate.parse(nodo.stringValue()) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
