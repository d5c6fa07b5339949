package pe.gob.indecopi.consumidor.reclamo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Traductor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A complaint and its stored document: the record as JSON, and the scalars of its indexes. */
final class ReclamoTraductor implements Traductor<Reclamo> {
  static final String CONSUMIDOR = "deConsumidor";
  static final String RUC = "deRuc";
  static final String ORDEN = "orden";
  static final String ABIERTO = "abierto";
  static final String ASIGNADO = "deFuncionario";
  static final String LUGAR = "lugar";
  static final String PRIORIDAD = "prioridad";
  static final String DOCUMENTOS = "documentos";
  static final String POR_CONTAR = "porContar";
  static final String SIN_TITULAR = "sinTitular";
  static final String TRASLADADO = "trasladado";
  private static final String VENCE = "proximoVence";
  private static final String SIN_PLAZO = "9999-12-31";

  private final JsonMapper json;
  private final BigDecimal montoAlto;

  ReclamoTraductor(JsonMapper json, BigDecimal montoAlto) {
    this.montoAlto = montoAlto;
    this.json = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Document documento(Reclamo r) {
    var d = new Document((Map<String, Object>) json.convertValue(r, Map.class));
    d.remove("id");
    d.remove("numero");
    d.remove("version");
    d.append("organo", NumeroDeReclamo.SERIE)
        .append("anio", r.numero().anio())
        .append("n", r.numero().n())
        .append(ORDEN, r.numero().orden());
    poner(d, CONSUMIDOR, r.consumidor().clave());
    poner(d, RUC, r.proveedor().ruc());
    if (!r.consumidor().titular()) {
      d.append(SIN_TITULAR, true);
    }
    if (r.situacion().trasladado()) {
      d.append(TRASLADADO, true);
    }
    var papeles = papeles(r);
    if (!papeles.isEmpty()) {
      d.append(DOCUMENTOS, papeles);
    }
    if (r.abierto()) {
      d.append(ABIERTO, r.numero().orden());
      d.append(LUGAR, lugar(r));
      d.append(PRIORIDAD, prioridad(r, montoAlto));
      poner(d, ASIGNADO, r.asignado());
    }
    if (!r.abierto()) {
      d.append(POR_CONTAR, r.numero().orden());
    }
    r.situacion().plazo().ifPresent(p -> d.append(VENCE, p.vence().toString()));
    d.values().removeIf(Objects::isNull);
    return d;
  }

  /** Its place on the board: what falls due first comes first. */
  static String lugar(Reclamo r) {
    return r.situacion().plazo().map(p -> p.vence().toString()).orElse(SIN_PLAZO)
        + "/"
        + r.numero().orden();
  }

  /** The same among those that weigh as much; the heavier come before. */
  static String prioridad(Reclamo r, BigDecimal montoAlto) {
    return desde(Riesgo.de(r, montoAlto).puntos()) + lugar(r);
  }

  /** Where those of so many points begin. */
  static String desde(int puntos) {
    return (Riesgo.MAYOR - puntos) + "/";
  }

  private static List<String> papeles(Reclamo r) {
    var todos = new ArrayList<>(r.materia().pruebas());
    var respuesta = r.situacion().respuesta();
    if (respuesta != null) {
      todos.addAll(respuesta.pruebas());
    }
    return todos;
  }

  private static void poner(Document d, String campo, @Nullable String valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }

  @Override
  public Reclamo agregado(Document d) {
    var campos = new Document(d);
    campos.append("id", Map.of("valor", d.getString("_id")));
    campos.append("numero", Map.of("anio", d.getInteger("anio"), "n", d.getInteger("n")));
    return json.convertValue(campos, Reclamo.class);
  }

  @Override
  public String id(Reclamo r) {
    return r.id().valor();
  }

  @Override
  public long version(Reclamo r) {
    return r.version();
  }
}
