package pe.gob.indecopi.consumidor.concurso;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.AvisoDeConcurso;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones.Anotacion;

/**
 * What is known of the insolvency of a provider.
 *
 * @param deudor its document: {@code RUC:20999999981}
 * @param concurso legal number of the file of the insolvency; absent before anything was told
 * @param vigente whether it goes on
 * @param difundido day of its publication
 */
record ConcursoDeProveedor(
    String deudor,
    @Nullable String concurso,
    boolean vigente,
    @Nullable LocalDate difundido,
    long version) {

  /** Flags the file, and tells the consumer. */
  static final String CONCURSO = "CONCURSO_DEL_PROVEEDOR";

  /** Says that it ended. */
  static final String FIN = "CONCURSO_CONCLUIDO";

  private static final String RUC = "RUC:";
  private static final String AVISO =
      "El proveedor está en concurso. Puede pedir que se reconozca su crédito a la Comisión de"
          + " Procedimientos Concursales, con voz y voto en la Junta si lo pide dentro de los"
          + " treinta días hábiles siguientes a la publicación (Ley 27809, artículo 34.1).";

  private static final Set<Estado> TERMINADOS = Set.of(Estado.CONCLUIDO, Estado.NO_PRESENTADO);

  /** A provider of which nothing was told yet. */
  static ConcursoDeProveedor desconocido(String deudor) {
    return new ConcursoDeProveedor(deudor, null, false, null, 0);
  }

  /** As an event tells it: the outcome, whatever was known before. */
  ConcursoDeProveedor segun(String numero, boolean sigue, LocalDate dia) {
    return new ConcursoDeProveedor(deudor, numero, sigue, dia, version);
  }

  /**
   * What is to be entered in that file, where this provider is the other side: that its consumers
   * may claim their credits (Ley 27809, art. 34.1), or that the insolvency of which they were told
   * ended. Nothing where it was entered before, or the file ended.
   */
  Optional<Anotacion> para(Expediente e) {
    if (concurso == null || TERMINADOS.contains(e.situacion().estado()) || !esContraparte(e)) {
      return Optional.empty();
    }
    var avisado = Anotaciones.tiene(e, clave(CONCURSO));
    if (vigente) {
      return avisado ? Optional.empty() : Optional.of(anotacion(CONCURSO, aLosSolicitantes()));
    }
    return avisado && !Anotaciones.tiene(e, clave(FIN))
        ? Optional.of(anotacion(FIN, Map.of()))
        : Optional.empty();
  }

  private boolean esContraparte(Expediente e) {
    return e.partes(Papel.CONTRAPARTE).stream().anyMatch(p -> p.es(deudor));
  }

  private String clave(String acto) {
    return acto + ":" + concurso;
  }

  private Anotacion anotacion(String acto, Map<String, Object> ademas) {
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("concurso", String.valueOf(concurso));
    datos.put("proveedor", deudor);
    datos.putAll(ademas);
    return new Anotacion(acto, clave(acto), datos, List.of(Papel.SOLICITANTE));
  }

  /** What the consumer of a complaint is to be told, while it goes on. */
  Optional<AvisoDeConcurso> aviso() {
    return concurso != null && vigente
        ? Optional.of(new AvisoDeConcurso(concurso, AVISO))
        : Optional.empty();
  }

  /** The RUC of the debtor, if it has one. */
  @Nullable String ruc() {
    return deudor.startsWith(RUC) ? deudor.substring(RUC.length()) : null;
  }

  private Map<String, Object> aLosSolicitantes() {
    return Map.of("difundido", String.valueOf(difundido), "aviso", AVISO);
  }
}
