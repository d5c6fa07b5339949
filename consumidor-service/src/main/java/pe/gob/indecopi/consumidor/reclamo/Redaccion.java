package pe.gob.indecopi.consumidor.reclamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Pregunta.Dicho;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.JsonNode;

/** Reads what a draft holds, whatever that is: what is wrong in it is told, not refused. */
final class Redaccion {
  private static final String CONTENIDO = "/contenido";

  private final Entrada entrada;

  Redaccion(Entrada entrada) {
    this.entrada = entrada;
  }

  /** What keeps it from being submitted, each under its pointer. */
  List<Falta> faltas(JsonNode contenido) {
    var todas = new ArrayList<Falta>();
    try {
      PedidoDeReclamo pedido = entrada.leer(contenido, PedidoDeReclamo.class);
      var faltas = new Faltas();
      Formulario.exigir(pedido, faltas);
      todas.addAll(faltas.lista());
    } catch (Rechazo deForma) {
      todas.addAll(deForma.faltas());
    }
    return todas.stream().map(Redaccion::senalada).toList();
  }

  /**
   * The complaint that it tells.
   *
   * @throws Rechazo {@code reglas-incumplidas} with all that keeps it from being one
   */
  PedidoDeReclamo pedido(JsonNode contenido) {
    var faltas = faltas(contenido);
    if (!faltas.isEmpty()) {
      throw new Rechazo(
          Codigos.REGLAS_INCUMPLIDAS,
          Texto.de("Al borrador le falta algo.", "The draft wants something."),
          faltas,
          Map.of());
    }
    return entrada.leer(contenido, PedidoDeReclamo.class);
  }

  /** What was told of what the questions depend on. */
  static Dicho dicho(JsonNode contenido) {
    return new Dicho(
        uno(Sector.class, contenido.path("sector")),
        uno(Bien.class, contenido.path("bien")),
        uno(Motivo.class, contenido.path("motivo")),
        uno(Pretension.class, contenido.path("pretension")));
  }

  private static <E extends Enum<E>> @Nullable E uno(Class<E> clase, JsonNode nodo) {
    if (nodo.isString()) {
      for (var valor : clase.getEnumConstants()) {
        if (valor.name().equals(nodo.stringValue())) {
          return valor;
        }
      }
    }
    return null;
  }

  private static Falta senalada(Falta f) {
    return new Falta(CONTENIDO + f.puntero(), f.detalle());
  }
}
