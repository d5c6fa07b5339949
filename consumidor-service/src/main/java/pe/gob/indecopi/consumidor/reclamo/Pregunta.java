package pe.gob.indecopi.consumidor.reclamo;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * A question of the form: a row of its table.
 *
 * @param puntero where its answer stands in a complaint
 * @param cuando when it is asked, of what was told so far
 * @param hace when it cannot be left out
 * @param respuesta what a complaint answers to it
 */
record Pregunta(
    String puntero,
    Texto texto,
    Clase clase,
    List<Opcion> opciones,
    Predicate<Dicho> cuando,
    Predicate<Dicho> hace,
    Function<PedidoDeReclamo, @Nullable Object> respuesta) {

  /** What an answer is. */
  enum Clase {
    TEXTO,
    PARRAFO,
    OPCION,
    MONTO,
    FECHA,
    PROVEEDOR,
    DOCUMENTOS,
    SI_O_NO
  }

  /** One of the answers that can be chosen. */
  record Opcion(String valor, Texto texto) {}

  /** What was told so far, of what the questions depend on. */
  record Dicho(
      @Nullable Sector sector,
      @Nullable Bien bien,
      @Nullable Motivo motivo,
      @Nullable Pretension pretension) {

    static Dicho de(PedidoDeReclamo p) {
      return new Dicho(p.sector(), p.bien(), p.motivo(), p.pretension());
    }
  }

  boolean falta(PedidoDeReclamo p) {
    var dicho = Dicho.de(p);
    return cuando.test(dicho) && hace.test(dicho) && respuesta.apply(p) == null;
  }
}
