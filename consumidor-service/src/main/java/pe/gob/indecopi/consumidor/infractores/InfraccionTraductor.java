package pe.gob.indecopi.consumidor.infractores;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.infractores.Infraccion.Causa;
import pe.gob.indecopi.consumidor.infractores.Infraccion.Sancion;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import tools.jackson.databind.json.JsonMapper;

/** An entry and its stored document. Amounts are texts: no binary float, ever. */
final class InfraccionTraductor implements Traductor<Infraccion> {
  static final String INFRACTOR = "infractor";
  static final String PALABRAS = "palabras";
  static final String SECTOR = "sector";
  static final String VIGENTE = "vigente";

  private final JsonMapper json;

  InfraccionTraductor(JsonMapper json) {
    this.json = json;
  }

  @Override
  public Document documento(Infraccion i) {
    var d =
        new Document(INFRACTOR, i.clave())
            .append("persona", Document.parse(json.writeValueAsString(i.infractor())))
            .append(PALABRAS, Palabras.de(i.infractor().nombre()).stream().distinct().toList())
            .append("expediente", i.expediente())
            .append("numero", i.numero())
            .append("procedimiento", i.procedimiento())
            .append("resolucion", i.resolucion().toString())
            .append("firme", i.firme().toString())
            .append("hasta", i.hasta().toString())
            .append("sanciones", i.sanciones().stream().map(InfraccionTraductor::sancion).toList())
            .append(VIGENTE, i.vigente());
    si(d, SECTOR, i.sector());
    var retirada = i.retirada();
    var causa = i.causa();
    if (retirada != null && causa != null) {
      return d.append("retirada", retirada.toString()).append("causa", causa.name());
    }
    return d.append("proximoVence", i.hasta().toString());
  }

  private static void si(Document d, String campo, @Nullable String valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }

  private static Document sancion(Sancion s) {
    var d = new Document("infraccion", s.infraccion());
    var uit = s.uit();
    return uit == null ? d : d.append("uit", uit.toPlainString());
  }

  @Override
  public Infraccion agregado(Document d) {
    var retirada = d.getString("retirada");
    var causa = d.getString("causa");
    return new Infraccion(
        d.getString("_id"),
        json.readValue(d.get("persona", Document.class).toJson(), Persona.class),
        d.getString(SECTOR),
        d.getString("expediente"),
        d.getString("numero"),
        d.getString("procedimiento"),
        LocalDate.parse(d.getString("resolucion")),
        LocalDate.parse(d.getString("firme")),
        LocalDate.parse(d.getString("hasta")),
        d.getList("sanciones", Document.class, List.of()).stream()
            .map(
                s ->
                    new Sancion(
                        s.getString("uit") == null ? null : new BigDecimal(s.getString("uit")),
                        s.getString("infraccion")))
            .toList(),
        retirada == null ? null : LocalDate.parse(retirada),
        causa == null ? null : Causa.valueOf(causa),
        d.get("version", Number.class).longValue());
  }

  @Override
  public String id(Infraccion i) {
    return i.id();
  }

  @Override
  public long version(Infraccion i) {
    return i.version();
  }
}
