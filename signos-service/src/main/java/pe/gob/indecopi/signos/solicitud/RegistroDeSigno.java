package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.signos.oposicion.AcuerdoDeCoexistencia;
import pe.gob.indecopi.signos.oposicion.Oposicion;
import pe.gob.indecopi.signos.oposicion.Oposicion.Sustento;
import pe.gob.indecopi.signos.oposicion.OposicionAndina;
import pe.gob.indecopi.signos.oposicion.PruebaDeUso;
import pe.gob.indecopi.signos.oposicion.ReglasDeOposicion;
import pe.gob.indecopi.signos.oposicion.SolicitudesEnPeru;
import pe.gob.indecopi.signos.solicitud.DerechoPreferente.Juicio;
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
  private final ReglasDePrioridad prioridad;
  private final SolicitudesEnPeru enPeru;
  private final DerechoPreferente preferente;
  private final DivisionDeSolicitud division;
  private final PublicacionConjunta conjunta;
  private final PrioridadesEnTramite prioridades;

  /**
   * @param entrada the entry of the catalogue by which a file is handled
   */
  public RegistroDeSigno(
      JsonMapper json,
      Plazos plazos,
      SolicitudesEnPeru enPeru,
      Function<Cabecera, Procedimiento> entrada) {
    this.division = new DivisionDeSolicitud(json, entrada);
    this.prioridades = new PrioridadesEnTramite(json, plazos);
    this.conjunta = new PublicacionConjunta(json, plazos, enPeru, entrada);
    this.json = json;
    this.enPeru = enPeru;
    this.preferente = new DerechoPreferente(plazos, enPeru);
    this.prioridad = new ReglasDePrioridad(plazos);
    this.reglas = new ReglasDeSolicitud(prioridad);
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

  @Override
  public void validarPartes(
      Record materia,
      List<Persona> solicitantes,
      List<Persona> contrapartes,
      LocalDate fecha,
      Faltas faltas) {
    var cancelacion = ((SolicitudDeSigno) materia).derechoPreferente();
    if (cancelacion != null) {
      var reparo = preferente.juzgar(cancelacion, solicitantes, fecha).reparo();
      if (reparo != null) {
        faltas.agregar("/materia/derechoPreferente", reparo);
      }
    }
  }

  /** How the preferential right stands that the application claims, if it claims one. */
  public Optional<Juicio> derechoPreferente(Expediente e) {
    var presentada = e.situacion().presentado();
    var cancelacion = e.pedido().materia().get("derechoPreferente");
    return presentada == null || cancelacion == null
        ? Optional.empty()
        : Optional.of(
            preferente.juzgar(
                cancelacion.toString(),
                e.partes(Papel.SOLICITANTE).stream().map(Parte::persona).toList(),
                presentada));
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
        TipoActo.deParte(Actos.DIVIDIR, DivisionPedida.class),
        TipoActo.deParte(Actos.PEDIR_ORDEN_UNICA, OrdenUnica.class),
        TipoActo.deParte(Actos.ACREDITAR_PRIORIDAD, PrioridadAcreditada.class),
        TipoActo.deParte(Actos.PRESENTAR_ACUERDO, AcuerdoDeCoexistencia.class));
  }

  @Override
  public void validarActo(Expediente e, Acto acto, Faltas faltas) {
    switch (acto.datos()) {
      case Oposicion oposicion ->
          ReglasDeOposicion.validar(oposicion, objetos(e), enPeru, acto, faltas);
      case Limitacion limitacion ->
          ReglasDeLimitacion.validar(leer(e.pedido()).clases(), limitacion.clases(), faltas);
      case OrdenUnica pedida -> conjunta.pedir(e, pedida, acto.fecha(), faltas);
      case DivisionPedida _, Actos.DecidirCuaderno _ -> division.validar(e, acto, faltas);
      case Actos.Resolver decision ->
          OposicionAndina.alResolver(e, decision, this::sustento, faltas);
      case PrioridadAcreditada p ->
          prioridad.acreditada(
              p,
              leer(e.pedido()).prioridades(),
              Objects.requireNonNullElse(e.situacion().presentado(), acto.fecha()),
              acto.fecha(),
              faltas);
      case AcuerdoDeCoexistencia acuerdo -> acuerdo.validar(e, faltas);
      default -> {
        switch (acto.tipo()) {
          case Actos.ORDENAR_PUBLICACION -> conjunta.ordenar(e, acto, faltas);
          case Actos.ADMITIR ->
              e.cuaderno(acto.cuaderno())
                  .ifPresent(c -> PruebaDeUso.alAdmitir(e, c, sustento(c), faltas));
          default -> {
            // Nothing of this matter's own is asked of it.
          }
        }
      }
    }
  }

  private List<Sustento> sustento(Cuaderno oposicion) {
    var sustento = oposicion.materia().get("sustento");
    return sustento == null ? List.of() : json.convertValue(sustento, SUSTENTO);
  }

  /** From a limitation or the proof of a priority on, that is what is asked (arts. 10 and 143). */
  @Override
  public List<Efecto> reaccionar(Expediente e, Suceso suceso) {
    return switch (suceso.tipo()) {
      case Actos.RESOLVER_CUADERNO -> division.concedida(e, suceso);
      case Actos.LIMITAR -> cambia(e, "clases", suceso.datos().get("clases"));
      case Actos.PRESENTAR -> prioridades.alPresentar(e);
      case Actos.VENCIMIENTO -> prioridades.alVencer(e, suceso);
      case Actos.ACREDITAR_PRIORIDAD -> prioridades.alAcreditar(e, suceso.datos());
      default -> List.of();
    };
  }

  private static List<Efecto> cambia(Expediente e, String campo, @Nullable Object valor) {
    var materia = new LinkedHashMap<>(e.pedido().materia());
    materia.put(campo, Objects.requireNonNull(valor));
    return List.of(new Efecto.CambiaMateria(materia));
  }

  /** What is judged of the divisions of its files. */
  public DivisionDeSolicitud division() {
    return division;
  }

  /** What is judged of the orders that name several of its files. */
  public PublicacionConjunta publicacionConjunta() {
    return conjunta;
  }

  /** The application as it stands: as it was filed, less what was taken away since. */
  public SolicitudDeSigno leer(Pedido pedido) {
    return json.convertValue(pedido.materia(), SolicitudDeSigno.class);
  }
}
