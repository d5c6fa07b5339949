package pe.gob.indecopi.consumidor.denuncia;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pe.gob.indecopi.consumidor.competencia.Dictamen;
import pe.gob.indecopi.consumidor.competencia.Motivo;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;

/**
 * A complaint before the Comisión or the summary organ (CPC-1, CPC-2, CPC-3, ORPS-1): what the
 * catalogue asks, heard by who is competent, charge by charge.
 */
final class Denuncia implements Asunto {
  private static final Set<String> PROPIOS =
      Set.of(Actos.ADMITIR, Actos.INADMITIR, Actos.CONTESTAR, Actos.DESCARGAR, Actos.RESOLVER);

  private final AsuntoDelCatalogo catalogo;
  private final Ley ley;

  Denuncia(AsuntoDelCatalogo catalogo, Ley ley) {
    this.catalogo = catalogo;
    this.ley = ley;
  }

  @Override
  public String procedimiento() {
    return catalogo.procedimiento();
  }

  @Override
  public Type materia() {
    return catalogo.materia();
  }

  @Override
  public Map<String, Object> variables(Record materia) {
    return catalogo.variables(materia);
  }

  /** What another organ sent on was complete where it was filed. */
  @Override
  public List<String> faltaParaFecha(Expediente e) {
    var remitido =
        !e.actuaciones().isEmpty() && e.actuaciones().getFirst().datos().containsKey("remitido");
    return remitido ? List.of() : catalogo.faltaParaFecha(e);
  }

  @Override
  public void validar(Record materia, LocalDate fecha, Faltas faltas) {
    var m = ((Datos) materia).valores();
    var antes = faltas.cuantas();
    catalogo.validar(materia, fecha, faltas);
    ley.opciones(procedimiento(), m, fecha, faltas);
    if (faltas.cuantas() == antes) {
      competencia(m, fecha, faltas);
    }
  }

  /** What its own data say that the other organ hears is refused, and told where to go. */
  private void competencia(Map<String, Object> m, LocalDate fecha, Faltas faltas) {
    ley.dictamen(procedimiento(), m, fecha)
        .filter(d -> !d.admite(procedimiento()))
        .ifPresent(d -> faltas.agregar(m.containsKey("valor") ? "/valor" : "", deOtro(d)));
  }

  private static Texto deOtro(Dictamen d) {
    var razon = d.razones().getFirst();
    return Texto.de(
        "%s Corresponde %s (%s).".formatted(razon.texto().es(), d.procedimiento(), razon.norma()),
        "%s It belongs to %s (%s)."
            .formatted(razon.texto().en(), d.procedimiento(), razon.norma()));
  }

  /** One decision for each charge; for the complaint as a whole where none was notified. */
  @Override
  public Set<String> objetos(Expediente e) {
    return Imputaciones.cargos(e).stream()
        .map(Imputaciones.Imputado::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<TipoActo> actos() {
    var actos = new ArrayList<>(catalogo.actos());
    actos.add(TipoActo.deOficial(Actos.ADMITIR, Admision.class));
    actos.add(TipoActo.deOficial(Actos.INADMITIR, Inadmision.class));
    actos.add(TipoActo.deParte(Actos.CONTESTAR, Descargo.class));
    actos.add(TipoActo.deParte(Actos.DESCARGAR, Descargo.class));
    actos.add(TipoActo.deOficial(Actos.RESOLVER, DecisionDeDenuncia.class));
    actos.add(TipoActo.deOficial(Actos.DECLINAR_COMPETENCIA, DeclinarCompetencia.class));
    actos.add(TipoActo.deOficial(Actos.IMPONER_MULTA_COERCITIVA, MultaCoercitiva.class));
    return actos;
  }

  @Override
  public void validarActo(Expediente e, Acto acto, Faltas faltas) {
    if (acto.cuaderno() != null && PROPIOS.contains(acto.tipo())) {
      return;
    }
    var codigo = ley.codigo(e);
    switch (acto.datos()) {
      case Admision a -> a.validar(e, codigo, faltas);
      case Inadmision i -> i.validar(codigo, faltas);
      case Descargo d -> d.validar(e, acto, codigo, faltas);
      case DecisionDeDenuncia d ->
          new ReglasDeDecision(
                  Imputaciones.cargos(e),
                  Imputaciones.allanados(e),
                  codigo,
                  ley.uit(acto.fecha()),
                  esDeAcuerdo(e))
              .validar(d, faltas);
      case DeclinarCompetencia d -> d.validar(e, ley.catalogo(), faltas);
      case MultaCoercitiva m -> ley.coercitivas().validar(m, e, codigo, acto.fecha(), faltas);
      case Actos.LiquidarCostas c -> sinCostos(e, c, faltas);
      default -> {
        // Of what is common to all procedures the Código says nothing.
      }
    }
  }

  private static boolean esDeAcuerdo(Expediente e) {
    return e.cabecera().procedimiento().equals("CPC-2")
        || Motivo.INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO
            .name()
            .equals(e.pedido().materia().get("motivo"));
  }

  /** Who acknowledged all with its answer bears no lawyers' fees (Ley 29571, art. 112). */
  private static void sinCostos(Expediente e, Actos.LiquidarCostas c, Faltas faltas) {
    var condena = e.resoluciones().isEmpty() ? null : e.resoluciones().getLast().condena();
    var costas = condena == null ? null : condena.costas();
    if (costas == null || c.costos().equals(Dinero.CERO)) {
      return;
    }
    var suyos =
        Imputaciones.cargos(e).stream().filter(k -> k.parte().equals(costas.parte())).toList();
    var allanados = Imputaciones.allanados(e);
    if (!suyos.isEmpty() && suyos.stream().allMatch(k -> allanados.contains(k.id()))) {
      faltas.agregar(
          "/datos/costos",
          Texto.de(
              "Quien se allanó con sus descargos no paga costos (Ley 29571, art. 112).",
              "Who acknowledged with its answer pays no lawyers' fees (Ley 29571, art. 112)."));
    }
  }

  /** The line of business that the admission sets is that of the file from then on. */
  @Override
  public List<Efecto> reaccionar(Expediente e, Suceso suceso) {
    var sector = suceso.datos().get("sector");
    if (!suceso.tipo().equals(Actos.ADMITIR) || suceso.cuaderno() != null || sector == null) {
      return List.of();
    }
    var materia = new LinkedHashMap<>(e.pedido().materia());
    materia.put("sector", sector);
    return List.of(new Efecto.CambiaMateria(materia));
  }
}
