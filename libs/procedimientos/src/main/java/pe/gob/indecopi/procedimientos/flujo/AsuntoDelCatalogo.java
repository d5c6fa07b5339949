package pe.gob.indecopi.procedimientos.flujo;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;

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
            .map(p -> java.util.Objects.requireNonNull(p.sobre()).acto())
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
    MateriaDelCatalogo.casos(entrada, ((Datos) materia).valores(), faltas);
  }

  @Override
  public Map<String, Object> variables(Record materia) {
    return MateriaDelCatalogo.variables(((Datos) materia).valores());
  }

  @Override
  public List<TipoActo> actos() {
    return actos;
  }
}
