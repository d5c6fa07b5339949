package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.signos.oposicion.Oposicion;
import pe.gob.indecopi.signos.oposicion.ReglasDeOposicion;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import tools.jackson.databind.json.JsonMapper;

/** DSD-10: what only the registration of a sign knows of its matter. */
public final class RegistroDeSigno implements Asunto {
  private final JsonMapper json;

  public RegistroDeSigno(JsonMapper json) {
    this.json = json;
  }

  @Override
  public String procedimiento() {
    return "DSD-10";
  }

  @Override
  public Class<SolicitudDeSigno> materia() {
    return SolicitudDeSigno.class;
  }

  @Override
  public void validar(Record materia, LocalDate fecha, Faltas faltas) {
    ReglasDeSolicitud.validar((SolicitudDeSigno) materia, fecha, faltas);
  }

  /** TUPA DSD-10: a first class, and so much for each further one. */
  @Override
  public Map<String, Object> variables(Record materia) {
    return Map.of("clases", ((SolicitudDeSigno) materia).clases().size());
  }

  /** Decisión 486, art. 140.c: a sign with a special form or colours needs its reproduction. */
  @Override
  public List<String> faltaParaFecha(Pedido pedido) {
    var solicitud = leer(pedido);
    var falta =
        solicitud.naturaleza().llevaReproduccion()
            && solicitud.reproduccion() == null
            && pedido.requisitos().stream()
                .noneMatch(r -> r.codigo().equals("DSD-10.1") && r.documento() != null);
    return falta ? List.of("reproduccion") : List.of();
  }

  @Override
  public Set<String> objetos(Expediente e) {
    var clases = new TreeSet<String>();
    leer(e.pedido()).clases().forEach(c -> clases.add(String.valueOf(c.clase())));
    return clases;
  }

  @Override
  public Map<String, Object> publicado(Expediente e) {
    var solicitud = leer(e.pedido());
    var visto = new LinkedHashMap<String, Object>();
    visto.put("tipo", solicitud.tipo().name());
    visto.put("naturaleza", solicitud.naturaleza().name());
    if (solicitud.denominacion() != null) {
      visto.put("denominacion", solicitud.denominacion());
    }
    visto.put("clases", solicitud.clases().stream().map(RegistroDeSigno::clase).toList());
    visto.put("solicitantes", e.partes(Papel.SOLICITANTE).stream().map(this::publica).toList());
    return visto;
  }

  private static Map<String, Object> clase(ClasePedida c) {
    return Map.of("clase", c.clase(), "productos", c.productos());
  }

  @Override
  public List<TipoActo> actos() {
    return List.of(TipoActo.deParte(Actos.OPONER, Oposicion.class));
  }

  @Override
  public void validarActo(Expediente e, Acto acto, Faltas faltas) {
    if (acto.datos() instanceof Oposicion oposicion) {
      ReglasDeOposicion.validar(oposicion, objetos(e), acto, faltas);
    }
  }

  /** The application as it was filed. */
  public SolicitudDeSigno leer(Pedido pedido) {
    return json.convertValue(pedido.materia(), SolicitudDeSigno.class);
  }
}
