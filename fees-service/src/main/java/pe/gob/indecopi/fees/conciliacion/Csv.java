package pe.gob.indecopi.fees.conciliacion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of comma-separated values (RFC 4180); a field does not span lines. */
final class Csv {

  private Csv() {}

  /** The fields of a line; empty where its quotes do not close. */
  static Optional<List<String>> campos(String linea) {
    List<String> campos = new ArrayList<>();
    var campo = new StringBuilder();
    var entreComillas = false;
    for (var i = 0; i < linea.length(); i++) {
      var c = linea.charAt(i);
      if (entreComillas && c == '"' && i + 1 < linea.length() && linea.charAt(i + 1) == '"') {
        campo.append('"');
        i++;
      } else if (c == '"') {
        entreComillas = !entreComillas;
      } else if (c == ',' && !entreComillas) {
        campos.add(campo.toString().strip());
        campo.setLength(0);
      } else {
        campo.append(c);
      }
    }
    campos.add(campo.toString().strip());
    return entreComillas ? Optional.empty() : Optional.of(campos);
  }
}
