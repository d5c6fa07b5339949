package pe.gob.indecopi.consumidor.audiencia;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Resultado;

/**
 * How a hearing ended, and with it its complaint.
 *
 * @param multaUit fine to which the provider is exposed, in UIT; a proceeding imposes it, not this
 * @param agravante whether its absence weighs against the provider in a later proceeding
 * @param fundamentos what says so
 */
record Cierre(
    Resultado resultado,
    @Nullable BigDecimal multaUit,
    boolean agravante,
    List<String> fundamentos) {
  Cierre {
    fundamentos = List.copyOf(fundamentos);
  }

  static Cierre con(Resultado resultado) {
    return new Cierre(resultado, null, false, List.of());
  }

  /**
   * What follows from an absence that no second hearing made good.
   *
   * @param vez which invitation it was, from 1
   */
  static Cierre porInasistencia(Sesion sesion, int vez, ReglasDeInasistencia reglas) {
    var fundamentos = new ArrayList<String>();
    var desiste = desiste(sesion, vez, reglas);
    if (desiste) {
      // Art. 147-A.5: who does not come twice, or does not fully justify it, withdraws.
      fundamentos.add(reglas.fundamento() + ", numeral 5");
    }
    var multa = reglas.multaUit();
    var falto = sesion.injustificada(Lado.PROVEEDOR);
    if (falto && multa != null) {
      fundamentos.add(reglas.fundamento() + ", numeral 1");
    }
    var agravante = falto && multa != null && vez > 1;
    if (agravante) {
      // Art. 147-A.3, with art. 112, number 6.
      fundamentos.add(reglas.fundamento() + ", numeral 3");
    }
    return new Cierre(
        desiste ? Resultado.DESISTIMIENTO : ausencia(sesion),
        falto ? multa : null,
        agravante,
        fundamentos);
  }

  private static boolean desiste(Sesion sesion, int vez, ReglasDeInasistencia reglas) {
    var falto = !sesion.consumidor().presente();
    return reglas.desistimiento() && falto && (vez > 1 || sesion.injustificada(Lado.CONSUMIDOR));
  }

  private static Resultado ausencia(Sesion sesion) {
    if (sesion.consumidor().presente()) {
      return Resultado.INASISTENCIA_DEL_PROVEEDOR;
    }
    return sesion.proveedor().presente()
        ? Resultado.INASISTENCIA_DEL_CONSUMIDOR
        : Resultado.INASISTENCIA_DE_AMBOS;
  }
}
