package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.consumidor.reclamo.Sector;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/**
 * ADMITIR of a complaint: it is heard, and the charges are notified, one by one and by respondent.
 *
 * @param cargos what is charged; where the law in force makes the proceeding begin with them, each
 *     respondent has one
 * @param sector line of business of the respondents, where who complained did not say it or erred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Admision(
    @Nullable @Size(max = 20000) String motivo,
    @Nullable String documento,
    @Nullable @Size(max = 50) List<Cargo> cargos,
    @Nullable Sector sector) {

  void validar(Expediente e, Codigo codigo, Faltas faltas) {
    var todos = cargos == null ? List.<Cargo>of() : cargos;
    var denunciados =
        e.partes(Papel.CONTRAPARTE).stream()
            .filter(p -> p.cuaderno() == null)
            .map(p -> p.id())
            .toList();
    IntStream.range(0, todos.size())
        .filter(i -> !denunciados.contains(todos.get(i).parte()))
        .forEach(
            i ->
                faltas.agregar(
                    "/datos/cargos/" + i + "/parte",
                    Texto.de(
                        "No es un denunciado de este expediente.",
                        "It is not a respondent of this file.")));
    codigo
        .norma(Figura.IMPUTACION)
        .ifPresent(
            norma ->
                denunciados.stream()
                    .filter(d -> todos.stream().noneMatch(c -> c.parte().equals(d)))
                    .forEach(d -> faltas.agregar("/datos/cargos", sinCargo(d, norma))));
  }

  private static Texto sinCargo(String denunciado, String norma) {
    return Texto.de(
        "Impute al menos un cargo a %s (%s).".formatted(denunciado, norma),
        "Charge %s with something at least (%s).".formatted(denunciado, norma));
  }
}
