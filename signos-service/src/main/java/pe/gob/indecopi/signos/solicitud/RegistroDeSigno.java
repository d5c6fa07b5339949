package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.signos.oposicion.AcuerdoDeCoexistencia;
import pe.gob.indecopi.signos.oposicion.Oposicion;
import pe.gob.indecopi.signos.oposicion.Oposicion.Sustento;
import pe.gob.indecopi.signos.oposicion.PruebaDeUso;
import pe.gob.indecopi.signos.oposicion.ReglasDeOposicion;
import pe.gob.indecopi.signos.oposicion.SolicitudesEnPeru;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** DSD-10: what only the registration of a sign knows of its matter. */
public final class RegistroDeSigno implements Asunto {
  /** Where the print asks for the sign and its reproduction, on paper or digital. */
  private static final Set<String> REPRODUCCION = Set.of("DSD-10.1", "DSD-10.1.a", "DSD-10.1.b");

  private static final TypeReference<Map<String, Object>> MAPA = new TypeReference<>() {};
  private static final TypeReference<List<Sustento>> SUSTENTO = new TypeReference<>() {};

  private final JsonMapper json;
  private final ReglasDeSolicitud reglas;
  private final SolicitudesEnPeru enPeru;

  public RegistroDeSigno(JsonMapper json, Plazos plazos, SolicitudesEnPeru enPeru) {
    this.json = json;
    this.enPeru = enPeru;
    this.reglas = new ReglasDeSolicitud(plazos);
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
    reglas.validar((SolicitudDeSigno) materia, fecha, faltas);
  }

  /** TUPA DSD-10: a first class, and so much for each further one. */
  @Override
  public Map<String, Object> variables(Record materia) {
    return Map.of("clases", ((SolicitudDeSigno) materia).clases().size());
  }

  /**
   * Decisión 486, art. 140.c: a sign with graphic elements, a shape or colours needs its
   * reproduction, in the application or handed in for the requirement that asks it.
   */
  @Override
  public List<String> faltaParaFecha(Pedido pedido) {
    var solicitud = leer(pedido);
    var falta =
        solicitud.llevaReproduccion()
            && solicitud.reproduccion() == null
            && pedido.requisitos().stream()
                .noneMatch(r -> REPRODUCCION.contains(r.codigo()) && r.documento() != null);
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
    return json.convertValue(SignoPublicado.de(leer(e.pedido())), MAPA);
  }

  @Override
  public Optional<Class<? extends Record>> formaPublica() {
    return Optional.of(SignoPublicado.class);
  }

  @Override
  public List<TipoActo> actos() {
    return List.of(
        TipoActo.deParte(Actos.OPONER, Oposicion.class),
        TipoActo.deParte(Actos.LIMITAR, Limitacion.class),
        TipoActo.deParte(Actos.PRESENTAR_ACUERDO, AcuerdoDeCoexistencia.class));
  }

  @Override
  public void validarActo(Expediente e, Acto acto, Faltas faltas) {
    switch (acto.datos()) {
      case Oposicion oposicion ->
          ReglasDeOposicion.validar(oposicion, objetos(e), enPeru, acto, faltas);
      case Limitacion limitacion ->
          ReglasDeLimitacion.validar(leer(e.pedido()).clases(), limitacion.clases(), faltas);
      case AcuerdoDeCoexistencia acuerdo -> acuerdo.validar(e, faltas);
      default -> {
        if (acto.tipo().equals(Actos.ADMITIR)) {
          e.cuaderno(acto.cuaderno())
              .ifPresent(c -> PruebaDeUso.alAdmitir(e, c, sustento(c), faltas));
        }
      }
    }
  }

  private List<Sustento> sustento(Cuaderno oposicion) {
    var sustento = oposicion.materia().get("sustento");
    return sustento == null ? List.of() : json.convertValue(sustento, SUSTENTO);
  }

  /** Decisión 486, art. 143: from the limitation on, that is what is asked. */
  @Override
  public List<Efecto> reaccionar(Expediente e, Suceso suceso) {
    if (!suceso.tipo().equals(Actos.LIMITAR)) {
      return List.of();
    }
    var materia = new LinkedHashMap<>(e.pedido().materia());
    materia.putAll(suceso.datos());
    return List.of(new Efecto.CambiaMateria(materia));
  }

  /** The application as it stands: as it was filed, less what was taken away since. */
  public SolicitudDeSigno leer(Pedido pedido) {
    return json.convertValue(pedido.materia(), SolicitudDeSigno.class);
  }
}
