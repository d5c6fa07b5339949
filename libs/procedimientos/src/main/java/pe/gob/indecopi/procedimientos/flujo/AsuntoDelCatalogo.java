package pe.gob.indecopi.procedimientos.flujo;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Requisito;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/**
 * A procedure of which the catalogue says all: what is asked in it, and what its fee is multiplied
 * by. An organ writes an {@link Asunto} of its own only for what data cannot say.
 */
public final class AsuntoDelCatalogo implements Asunto {
  private final Procedimiento entrada;
  private final List<TipoActo> actos;

  /**
   * @param entrada its entry
   * @param dentro the entries that live inside its files
   */
  public AsuntoDelCatalogo(Procedimiento entrada, List<Procedimiento> dentro) {
    this.entrada = entrada;
    this.actos =
        dentro.stream()
            .map(p -> java.util.Objects.requireNonNull(p.sobre()))
            .filter(sobre -> !sobre.deRecurso())
            .map(sobre -> sobre.acto())
            .distinct()
            .map(acto -> TipoActo.deParte(acto, Actos.Promover.class))
            .toList();
  }

  @Override
  public String procedimiento() {
    return entrada.codigo();
  }

  @Override
  public Type materia() {
    return MateriaDelCatalogo.de(entrada);
  }

  @Override
  public void validar(Record materia, LocalDate fecha, Faltas faltas) {
    var valores = ((Datos) materia).valores();
    MateriaDelCatalogo.casos(entrada, valores, faltas);
    MateriaDelCatalogo.sinInsistir(valores, faltas);
  }

  @Override
  public Map<String, Object> variables(Record materia) {
    return MateriaDelCatalogo.variables(((Datos) materia).valores());
  }

  /**
   * What the desk must find with the filing (Ley 27444, arts. 113 and 125). Where a norm gives the
   * date to a filing with certain minima (Decisión 486, arts. 33, 92 and 119), it waits for those
   * alone: what else is missing is asked for in the examination.
   */
  @Override
  public List<String> faltaParaFecha(Expediente e) {
    var entregados = e.pedido().requisitos().stream().map(r -> r.codigo()).toList();
    var soloMinimos = entrada.requisitos().stream().anyMatch(Requisito::paraFecha);
    return entrada.requisitos().stream()
        .filter(Requisito::seEntrega)
        .filter(r -> !soloMinimos || r.paraFecha())
        .filter(r -> MateriaDelCatalogo.sePide(r, e.pedido().materia()) || loPide(r, e))
        .map(Requisito::codigo)
        .filter(codigo -> !entregados.contains(codigo))
        .toList();
  }

  /** The cases that who files decides, not what is asked. */
  private static boolean loPide(Requisito r, Expediente e) {
    return switch (r.supuesto()) {
      case "persona-natural" -> hay(e, Persona.Clase.NATURAL);
      case "persona-juridica" -> hay(e, Persona.Clase.JURIDICA);
      case "sociedad-conyugal" -> hay(e, Persona.Clase.SOCIEDAD_CONYUGAL);
      case "sucesion-indivisa" -> hay(e, Persona.Clase.SUCESION_INDIVISA);
      case null, default -> false;
    };
  }

  private static boolean hay(Expediente e, Persona.Clase clase) {
    return e.partes(Papel.SOLICITANTE).stream().anyMatch(p -> p.persona().clase() == clase);
  }

  @Override
  public List<TipoActo> actos() {
    return actos;
  }
}
