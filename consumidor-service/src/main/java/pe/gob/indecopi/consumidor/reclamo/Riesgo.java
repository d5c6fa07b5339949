package pe.gob.indecopi.consumidor.reclamo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes a complaint weigh more than its age: a rule that anybody can check by hand. Three
 * points for a consumer that needs to be heard first, two for a provider that let its term pass or
 * is insolvent, two for a stage whose own term is past, one for a high amount and one for a
 * provider that nobody has found yet.
 *
 * @param puntos from 0 to 9
 */
record Riesgo(int puntos, List<Razon> razones) {
  static final int MAYOR = 9;
  static final int ALTO_DESDE = 3;

  /** One of its reasons, with its points. */
  enum Razon {
    CONSUMIDOR_VULNERABLE(3),
    PROVEEDOR_SIN_RESPONDER(2),
    PROVEEDOR_EN_CONCURSO(2),
    ETAPA_VENCIDA(2),
    MONTO_ALTO(1),
    PROVEEDOR_SIN_IDENTIFICAR(1);

    private final int puntos;

    Razon(int puntos) {
      this.puntos = puntos;
    }
  }

  /** How it is shown. */
  enum Grado {
    BAJO,
    MEDIO,
    ALTO
  }

  static Riesgo de(Reclamo r, BigDecimal montoAlto) {
    var razones = new ArrayList<Razon>();
    var s = r.situacion();
    si(r.consumidor().vulnerable(), Razon.CONSUMIDOR_VULNERABLE, razones);
    si(s.sinRespuesta(), Razon.PROVEEDOR_SIN_RESPONDER, razones);
    si(s.concurso() != null, Razon.PROVEEDOR_EN_CONCURSO, razones);
    si(s.atrasado(), Razon.ETAPA_VENCIDA, razones);
    var monto = r.materia().monto();
    si(monto != null && monto.monto().compareTo(montoAlto) >= 0, Razon.MONTO_ALTO, razones);
    si(r.proveedor().ruc() == null, Razon.PROVEEDOR_SIN_IDENTIFICAR, razones);
    return new Riesgo(
        Math.min(MAYOR, razones.stream().mapToInt(z -> z.puntos).sum()), List.copyOf(razones));
  }

  Grado grado() {
    if (puntos >= ALTO_DESDE) {
      return Grado.ALTO;
    }
    return puntos > 0 ? Grado.MEDIO : Grado.BAJO;
  }

  private static void si(boolean hay, Razon razon, List<Razon> razones) {
    if (hay) {
      razones.add(razon);
    }
  }
}
