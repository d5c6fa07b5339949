package pe.gob.indecopi.consumidor.reclamo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Riesgo.Grado;

/** The open complaints as the SAC's officials look at them: by what falls due, or by risk. */
final class Tablero {
  private final Reclamos reclamos;
  private final BigDecimal montoAlto;

  Tablero(Reclamos reclamos, BigDecimal montoAlto) {
    this.reclamos = reclamos;
    this.montoAlto = montoAlto;
  }

  /** In what order they are shown. */
  enum Orden {
    /** What falls due first comes first. */
    VENCE,
    /** What weighs most comes first, and among those what falls due first. */
    RIESGO
  }

  /**
   * What is asked of it.
   *
   * @param asignado subject of an official; empty for those that nobody has
   */
  record Vista(
      Orden orden,
      @Nullable Etapa etapa,
      @Nullable Sector sector,
      @Nullable Grado grado,
      @Nullable String asignado) {}

  /** Those that it shows after that place. */
  List<Reclamo> ver(Vista v, @Nullable String despues, int cuantos) {
    var campo = v.orden() == Orden.VENCE ? ReclamoTraductor.LUGAR : ReclamoTraductor.PRIORIDAD;
    var filtros = new ArrayList<Bson>(List.of(gt(campo, despues == null ? "" : despues)));
    if (v.etapa() != null) {
      filtros.add(eq("situacion.etapa", v.etapa().name()));
    }
    if (v.sector() != null) {
      filtros.add(eq("materia.sector", v.sector().name()));
    }
    if (v.grado() != null) {
      filtros.add(de(v.grado()));
    }
    var quien = v.asignado();
    if (quien != null) {
      filtros.add(
          quien.isEmpty()
              ? exists(ReclamoTraductor.ASIGNADO, false)
              : eq(ReclamoTraductor.ASIGNADO, quien));
    }
    return reclamos.lista(and(filtros), ascending(campo), cuantos);
  }

  /** The place of one in that order. */
  String lugar(Orden orden, Reclamo r) {
    return orden == Orden.VENCE
        ? ReclamoTraductor.lugar(r)
        : ReclamoTraductor.prioridad(r, montoAlto);
  }

  Riesgo riesgo(Reclamo r) {
    return Riesgo.de(r, montoAlto);
  }

  /** The heavier, the lower its place begins. */
  private static Bson de(Grado grado) {
    return switch (grado) {
      case ALTO -> lt(ReclamoTraductor.PRIORIDAD, ReclamoTraductor.desde(Riesgo.ALTO_DESDE - 1));
      case MEDIO ->
          and(
              gte(ReclamoTraductor.PRIORIDAD, ReclamoTraductor.desde(Riesgo.ALTO_DESDE - 1)),
              lt(ReclamoTraductor.PRIORIDAD, ReclamoTraductor.desde(0)));
      case BAJO -> gte(ReclamoTraductor.PRIORIDAD, ReclamoTraductor.desde(0));
    };
  }
}
