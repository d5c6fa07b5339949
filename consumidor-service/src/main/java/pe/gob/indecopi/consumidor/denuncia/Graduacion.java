package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.codigo.Codigo.PorIngresos;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tamano;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tope;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;

/**
 * How a fine is graded (Ley 29571, arts. 110 and 112).
 *
 * @param cargos the charges that it punishes; those of the file as a whole where none were notified
 * @param gravedad how grave it is
 * @param criterios what it was weighed by, each with its reason
 * @param tamano how big who is fined is
 * @param ingresosBrutos its gross income, of all its activities, in the year before the decision,
 *     where it proved it
 * @param reincidente whether it was sanctioned for the same before
 * @param afectaVidaOSalud whether life, health or integrity were harmed or put at risk
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Graduacion(
    @Schema(example = "[\"k1\"]") @Nullable @Size(max = 50) List<String> cargos,
    Gravedad gravedad,
    @NotEmpty @Size(max = 10) List<Ponderado> criterios,
    @Nullable Tamano tamano,
    @Nullable Dinero ingresosBrutos,
    @Nullable Boolean reincidente,
    @Nullable Boolean afectaVidaOSalud) {

  /** What the law has the authority weigh (Ley 29571, art. 112). */
  enum Criterio {
    BENEFICIO_ILICITO,
    PROBABILIDAD_DE_DETECCION,
    DANO_RESULTANTE,
    EFECTOS_EN_EL_MERCADO,
    NATURALEZA_DEL_PERJUICIO,
    OTRO
  }

  /** A criterion and what it comes to in this case. */
  record Ponderado(Criterio criterio, @Size(min = 1, max = 4000) String razon) {}

  /**
   * How high the fine may be: by its gravity and, of a small firm that proves its income, is no
   * recidivist and harmed no life or health, a part of that income.
   *
   * @param uit of the day of the decision, which the income is measured in
   */
  Tope tope(Codigo codigo, Uit.Valor uit) {
    var porGravedad = codigo.gravedades().get(gravedad);
    if (porGravedad == null) {
      throw new IllegalStateException("The Código does not say how high " + gravedad + " goes");
    }
    var ingresos = codigo.ingresos();
    var suyos = ingresos == null ? null : porIngresos(ingresos, uit);
    return suyos == null || suyos.uit().compareTo(porGravedad.uit()) >= 0 ? porGravedad : suyos;
  }

  private @Nullable Tope porIngresos(PorIngresos regla, Uit.Valor uit) {
    var porcentaje = tamano == null ? null : regla.hasta().get(tamano);
    if (porcentaje == null
        || ingresosBrutos == null
        || Boolean.TRUE.equals(reincidente)
        || Boolean.TRUE.equals(afectaVidaOSalud)) {
      return null;
    }
    // A cap is never rounded up.
    var hasta =
        ingresosBrutos
            .monto()
            .multiply(porcentaje)
            .divide(BigDecimal.valueOf(100).multiply(uit.soles().monto()), 2, RoundingMode.DOWN);
    return new Tope(hasta, regla.norma());
  }
}
