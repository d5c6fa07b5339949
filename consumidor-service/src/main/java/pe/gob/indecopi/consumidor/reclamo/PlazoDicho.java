package pe.gob.indecopi.consumidor.reclamo;

import java.time.LocalDate;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.web.PlazoEnPalabras;

/** The term of a stage, as its reader is told. */
final class PlazoDicho {
  private PlazoDicho() {}

  static Texto de(PlazoDeEtapa p, LocalDate hoy, int quedan) {
    return switch (p.estado()) {
      case ABIERTO -> PlazoEnPalabras.abierto(p.vence(), hoy, quedan);
      case CUMPLIDO -> Texto.de("está cumplido", "was met");
      case VENCIDO -> PlazoEnPalabras.vencido(p.vence());
    };
  }
}
