package pe.gob.indecopi.consumidor.infractores;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.flujo.Publico;

/** Who was sanctioned most: by how often, then by how much, then by name. */
final class Escalafon {
  private final Map<String, Puesto> porClave = new HashMap<>();

  /**
   * A provider in the ranking.
   *
   * @param infracciones how many files sanctioned it
   * @param uit how many UIT in all
   */
  @Schema(name = "PuestoDeInfractor")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Puesto(
      String nombre,
      @Nullable String pais,
      @Nullable String ruc,
      int infracciones,
      @Schema(example = "12.50") String uit) {

    Puesto con(Infraccion otra) {
      return new Puesto(
          nombre, pais, ruc, infracciones + 1, new BigDecimal(uit).add(otra.uit()).toPlainString());
    }
  }

  void contar(Infraccion i) {
    porClave.compute(
        i.clave(),
        (_, antes) -> {
          if (antes != null) {
            return antes.con(i);
          }
          var publico = Publico.persona(i.infractor());
          return new Puesto(
              i.infractor().nombre(),
              (String) publico.get("pais"),
              (String) publico.get("ruc"),
              1,
              i.uit().toPlainString());
        });
  }

  List<Puesto> primeros(int cuantos) {
    return porClave.values().stream()
        .sorted(
            Comparator.comparingInt(Puesto::infracciones)
                .reversed()
                .thenComparing(p -> new BigDecimal(p.uit()), Comparator.reverseOrder())
                .thenComparing(Puesto::nombre))
        .limit(cuantos)
        .toList();
  }
}
