package pe.gob.indecopi.procedimientos.tramite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;

/**
 * What a change of a file tells the other services. It states where the file stands now; of persons
 * it carries no more than the RUCs of companies (Ley 29733).
 */
final class Hechos {
  static final String TEMA = "indecopi.expedientes.v1";
  static final String PREFIJO = "pe.gob.indecopi.expedientes.expediente-";

  private Hechos() {}

  /** The facts of a write, at least one, in the order in which they came about. */
  static List<Hecho> entre(@Nullable Expediente antes, Expediente despues) {
    return entre(antes, despues, antes == null ? 0 : antes.actuaciones().size());
  }

  /**
   * The same of the acts from one on: what comes out of another file brings that one's, which were
   * told already.
   */
  static List<Hecho> entre(@Nullable Expediente antes, Expediente despues, int desde) {
    List<String> tipos = tipos(antes, despues);
    Map<String, Object> datos = datos(despues, desde);
    var propios =
        tipos.stream().map(t -> new Hecho(TEMA, PREFIJO + t + ".v1", despues.id().valor(), datos));
    return Stream.concat(propios, Sanciones.entre(antes, despues)).toList();
  }

  private static List<String> tipos(@Nullable Expediente antes, Expediente despues) {
    List<String> tipos = new ArrayList<>();
    if (antes == null) {
      tipos.add("presentado");
    }
    if (despues.situacion().presentado() != null
        && (antes == null || antes.situacion().presentado() == null)) {
      tipos.add("admitido");
    }
    if (despues.resoluciones().size() > (antes == null ? 0 : antes.resoluciones().size())) {
      tipos.add("resuelto");
    }
    if (pasoA(Estado.FIRME, antes, despues)) {
      tipos.add("firme");
    }
    if (pasoA(Estado.CONCLUIDO, antes, despues) || pasoA(Estado.NO_PRESENTADO, antes, despues)) {
      tipos.add("concluido");
    }
    if (despues.notificaciones().size() > (antes == null ? 0 : antes.notificaciones().size())) {
      tipos.add("notificado");
    }
    return tipos.isEmpty() ? List.of("actualizado") : tipos;
  }

  private static boolean pasoA(Estado estado, @Nullable Expediente antes, Expediente despues) {
    return despues.situacion().estado() == estado
        && (antes == null || antes.situacion().estado() != estado);
  }

  private static Map<String, Object> datos(Expediente e, int desde) {
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("expediente", e.id().valor());
    datos.put("numero", e.cabecera().numero().toString());
    datos.put("organo", e.cabecera().numero().organo());
    datos.put("procedimiento", e.cabecera().procedimiento());
    datos.put("estado", e.situacion().estado().name());
    datos.put("etapa", e.situacion().etapa().valor());
    var presentado = e.situacion().presentado();
    if (presentado != null) {
      datos.put("presentado", presentado.toString());
    }
    datos.put("empresas", empresas(e));
    datos.put("actos", actos(e, desde));
    return datos;
  }

  private static List<Map<String, Object>> actos(Expediente e, int desde) {
    return e.actuaciones().stream()
        .skip(desde)
        .map(
            a ->
                Map.<String, Object>of(
                    "folio", a.folio(), "tipo", a.tipo(), "fecha", a.fecha().toString()))
        .toList();
  }

  private static List<String> empresas(Expediente e) {
    return e.partes().stream()
        .filter(Parte::vigente)
        .map(p -> p.persona().documento())
        .filter(Objects::nonNull)
        .filter(d -> d.tipo() == Documento.Tipo.RUC && d.numero().startsWith("20"))
        .map(Documento::numero)
        .distinct()
        .toList();
  }
}
