package pe.gob.indecopi.consumidor.infractores;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.infractores.Antecedente.SancionVista;

/** The register as a table: one line per sanction, RFC 4180. */
final class DatosAbiertos {
  static final String CABECERA =
      "id,nombre,pais,ruc,sector,expediente,procedimiento,resolucion,firme,hasta,uit,infraccion";

  private DatosAbiertos() {}

  static List<String> lineas(InfractorVista i) {
    var lineas = new ArrayList<String>();
    for (SancionVista s : i.sanciones()) {
      lineas.add(
          String.join(
              ",",
              campo(i.id()),
              campo(i.nombre()),
              campo(i.pais()),
              campo(i.ruc()),
              campo(i.sector()),
              campo(i.numero()),
              campo(i.procedimiento()),
              campo(i.resolucion().toString()),
              campo(i.firme().toString()),
              campo(i.hasta().toString()),
              campo(s.uit()),
              campo(s.infraccion())));
    }
    return lineas;
  }

  /** What a spreadsheet would take for a formula stays text. */
  static String campo(@Nullable String valor) {
    var texto = Objects.requireNonNullElse(valor, "");
    var seguro = texto.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + texto : texto;
    return seguro.matches("(?s).*[\",\\r\\n].*")
        ? '"' + seguro.replace("\"", "\"\"") + '"'
        : seguro;
  }
}
