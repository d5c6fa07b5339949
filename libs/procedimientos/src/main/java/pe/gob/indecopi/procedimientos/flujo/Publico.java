package pe.gob.indecopi.procedimientos.flujo;

import java.util.LinkedHashMap;
import java.util.Map;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * What is public of a person (Ley 29733): its name, its country and a RUC that begins with 20. A
 * RUC that begins with 10 contains a DNI.
 */
public final class Publico {
  private Publico() {}

  /** That person as everybody may see it. */
  public static Map<String, Object> persona(Persona persona) {
    var visto = new LinkedHashMap<String, Object>();
    visto.put("nombre", persona.nombre());
    var documento = persona.documento();
    var domicilio = persona.domicilio();
    if (domicilio != null) {
      visto.put("pais", domicilio.pais());
    } else if (documento != null && documento.pais() != null) {
      visto.put("pais", documento.pais());
    }
    if (documento != null
        && documento.tipo() == Documento.Tipo.RUC
        && documento.numero().startsWith("20")) {
      visto.put("ruc", documento.numero());
    }
    return visto;
  }
}
