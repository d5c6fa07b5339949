package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/**
 * RESOLVER of a complaint: of each charge, whether it was proved; measures, fines and costs.
 *
 * @param decisiones one per charge, by its name: CONCEDE where it was proved
 * @param amonestaciones the charges for which their respondent is admonished
 */
@Schema(name = "Resolver")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionDeDenuncia(
    @NotEmpty @Size(max = 50) List<Decision> decisiones,
    @Size(min = 1, max = 20000) String fundamento,
    @Nullable String documento,
    @Nullable @Size(max = 50) List<MedidaCorrectiva> medidas,
    @Nullable @Size(max = 50) List<MultaGraduada> multas,
    @Nullable @Size(max = 50) List<String> amonestaciones,
    Condena.@Nullable Costas costas)
    implements Actos.Decide {

  @Override
  public @Nullable Condena condena() {
    var condena =
        new Condena(
            losDe(medidas).stream().map(MedidaCorrectiva::comoCondena).toList(),
            losDe(multas).stream().map(MultaGraduada::comoCondena).toList(),
            costas,
            null);
    return condena.vacia() ? null : condena;
  }

  static <T> List<T> losDe(@Nullable List<T> lista) {
    return lista == null ? List.of() : lista;
  }
}
