package pe.gob.indecopi.fees.liquidacion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Variables;

/** Requests for quotes as the tables of the tests write them: {@code clases=3 software=true}. */
final class Casos {

  private Casos() {}

  static Pedido pedido(
      String procedimiento,
      @Nullable String variables,
      @Nullable String conceptos,
      @Nullable Etapa etapa,
      LocalDate fecha) {
    return new Pedido(
        procedimiento,
        Variables.de(leer(variables)),
        conceptos == null ? null : Arrays.asList(conceptos.split(",")),
        null,
        etapa,
        fecha);
  }

  private static Map<String, Object> leer(@Nullable String variables) {
    Map<String, Object> leidas = new HashMap<>();
    for (var par : variables == null ? new String[0] : variables.split(" ")) {
      var clave = par.split("=")[0];
      var valor = par.split("=")[1];
      leidas.put(clave, valor(clave, valor));
    }
    return leidas;
  }

  private static Object valor(String clave, String valor) {
    if (valor.equals("true")) {
      return true;
    }
    var texto = List.of("alcance", "creditoInvocado", "valorOperacion").contains(clave);
    return texto || !valor.matches("[0-9]+") ? valor : Integer.valueOf(valor);
  }
}
