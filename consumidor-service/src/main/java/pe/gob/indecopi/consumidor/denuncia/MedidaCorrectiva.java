package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Condena;

/**
 * A corrective measure (Ley 29571, arts. 114 to 116).
 *
 * @param parte party that must comply
 * @param clase restorative or complementary
 * @param dias working days in which it must
 * @param caracter how a restorative one stands to the others; principal unless said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MedidaCorrectiva(
    @Schema(example = "p2") @Size(min = 2, max = 5) String parte,
    Condena.Medida.Clase clase,
    @Size(min = 1, max = 4000) String detalle,
    @Nullable @Min(1) @Max(365) Integer dias,
    @Nullable Caracter caracter) {

  /** How restorative measures stand to each other: they do not add up (Ley 29571, art. 115). */
  enum Caracter {
    PRINCIPAL,
    /** The consumer may have it in the stead of the principal one. */
    ALTERNATIVA,
    /** It is due where the principal one cannot be complied with. */
    SUBSIDIARIA,
    /** What the proceeding or the infringement made the consumer spend: due besides. */
    GASTOS
  }

  Condena.Medida comoCondena() {
    return new Condena.Medida(parte, clase, detalle, dias);
  }

  /** Whether it is a restorative one that stands by itself. */
  boolean esPrincipal() {
    return clase == Condena.Medida.Clase.REPARADORA
        && (caracter == null || caracter == Caracter.PRINCIPAL);
  }
}
