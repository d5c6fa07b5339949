package pe.gob.indecopi.procedimientos.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.web.DiaPedido.Alcance;
import tools.jackson.databind.JsonNode;

/** What days that are registered must keep to beyond their shape; faults of both kinds at once. */
final class ReglasDeDia {
  private static final int MAXIMO = 31;
  private static final Texto MAL =
      Texto.de("No se pueden registrar esos días", "Those days cannot be registered");

  private final CalendarioHabil calendario;

  ReglasDeDia(CalendarioHabil calendario) {
    this.calendario = calendario;
  }

  DiaPedido leer(Entrada entrada, JsonNode cuerpo) {
    var faltas = new Faltas();
    DiaPedido leido;
    try {
      leido = entrada.leer(cuerpo, DiaPedido.class);
    } catch (Rechazo rechazo) {
      rechazo.faltas().forEach(f -> faltas.agregar(f.puntero(), f.detalle()));
      juzgar(cuerpo, faltas);
      throw new Rechazo(rechazo.codigo(), rechazo.detalle(), faltas.lista(), Map.of());
    }
    juzgar(cuerpo, faltas);
    faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, MAL);
    return leido;
  }

  private void juzgar(JsonNode cuerpo, Faltas faltas) {
    var desde = fecha(cuerpo.path("desde"));
    var hasta = fecha(cuerpo.path("hasta"));
    var reglas = new ReglasDeComputo(calendario);
    reglas.conCalendario(desde, "/desde", faltas);
    reglas.conCalendario(hasta, "/hasta", faltas);
    if (desde != null && hasta != null) {
      orden(desde, hasta, faltas);
    }
    lugares(cuerpo, faltas);
  }

  private static void orden(LocalDate desde, LocalDate hasta, Faltas faltas) {
    if (hasta.isBefore(desde)) {
      faltas.agregar("/hasta", Texto.de("Es anterior a «desde»", "It is before \"desde\""));
    } else if (ChronoUnit.DAYS.between(desde, hasta) >= MAXIMO) {
      faltas.agregar(
          "/hasta",
          Texto.de(
              "Una norma declara a lo más " + MAXIMO + " días seguidos",
              "A norm declares at most " + MAXIMO + " days in a row"));
    }
  }

  private void lugares(JsonNode cuerpo, Faltas faltas) {
    var lugares = cuerpo.path("lugares");
    var regional = Alcance.REGIONAL.name().equals(cuerpo.path("alcance").asString(""));
    if (regional && lugares.isMissingNode()) {
      faltas.agregar(
          "/lugares", Texto.de("Diga en qué regiones rige", "Say in which regions it holds"));
    }
    if (!regional && !lugares.isMissingNode()) {
      faltas.agregar(
          "/lugares",
          Texto.de("Solo si el alcance es REGIONAL", "Only if \"alcance\" is REGIONAL"));
    }
    for (var i = 0; i < lugares.size() && i < MAXIMO; i++) {
      var lugar = lugares.path(i);
      if (lugar.isString() && !calendario.conoce(lugar.stringValue())) {
        var todos =
            calendario.oficinas().stream()
                .map(Oficina::lugar)
                .distinct()
                .collect(Collectors.joining(", "));
        faltas.agregar(
            "/lugares/" + i,
            Texto.de("No hay oficina allí; las hay en: " + todos, "No office there; in: " + todos));
      }
    }
  }

  private static @Nullable LocalDate fecha(JsonNode nodo) {
    return ReglasDeComputo.fecha(nodo);
  }
}
