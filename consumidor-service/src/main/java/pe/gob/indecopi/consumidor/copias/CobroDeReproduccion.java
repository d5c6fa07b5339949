package pe.gob.indecopi.consumidor.copias;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.tramite.CobroAlActuar;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria.Consumo;

/**
 * The cost of copies, which who asks commits to pay (TUPA SAC-2, requirement 5) and pays when they
 * are given: the official names the payment, and it is bound to the request before the act is
 * written, so that it pays for nothing else.
 */
final class CobroDeReproduccion implements CobroAlActuar {
  static final String PROCEDIMIENTO = "SAC-2";
  private static final String QUE = "reproduccion";

  private final Tesoreria tesoreria;
  private final RelojLegal reloj;

  CobroDeReproduccion(Tesoreria tesoreria, RelojLegal reloj) {
    this.tesoreria = tesoreria;
    this.reloj = reloj;
  }

  @Override
  public void exigir(Expediente e, Object datos) {
    if (datos instanceof EntregaDeCopias entrega) {
      var costo = Costo.de(e.pedido().materia(), entrega.cantidad());
      cobrar(e, costo, entrega.pago());
    }
  }

  private void cobrar(Expediente e, Costo costo, @Nullable Pago pago) {
    if (pago == null) {
      throw debe(costo, total(costo, reloj.hoy()));
    }
    var consumo = enFees(() -> tesoreria.consumir(e.id().valor(), QUE, PROCEDIMIENTO, pago));
    if (!(consumo instanceof Consumo.Hecho hecho)) {
      throw debe(costo, total(costo, reloj.hoy()));
    }
    var total = total(costo, hecho.fecha());
    if (total.menos(hecho.pagado()).esPositivo()) {
      throw debe(costo, total);
    }
  }

  private Dinero total(Costo costo, LocalDate dia) {
    return enFees(() -> tesoreria.total(PROCEDIMIENTO, costo.conceptos(), costo.variables(), dia));
  }

  private static Rechazo debe(Costo costo, Dinero total) {
    var detalle =
        Texto.de(
            "Las copias cuestan S/ %s y no están pagadas (TUPA SAC-2)"
                .formatted(total.monto().toPlainString()),
            "The copies cost S/ %s and are not paid (TUPA SAC-2)"
                .formatted(total.monto().toPlainString()));
    return new Rechazo(
        Codigos.REGLAS_INCUMPLIDAS,
        detalle,
        List.of(new Falta("/datos/pago", detalle)),
        Map.of(
            "costo",
            Map.of(
                "conceptos",
                costo.conceptos(),
                "variables",
                costo.variables(),
                "total",
                Map.of("monto", total.monto().toPlainString(), "moneda", total.moneda()))));
  }

  private static <T> T enFees(Supplier<T> pregunta) {
    try {
      return pregunta.get();
    } catch (RuntimeException fuera) {
      throw new Rechazo(
          Codigos.SERVICIO_NO_DISPONIBLE,
          Texto.de(
              "Las tasas no responden; inténtelo en unos minutos.",
              "The fees do not answer; try again in some minutes."));
    }
  }
}
