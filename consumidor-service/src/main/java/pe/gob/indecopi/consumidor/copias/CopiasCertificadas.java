package pe.gob.indecopi.consumidor.copias;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;

/** SAC-2 as its catalogue says it, but for how it is given: against its payment. */
final class CopiasCertificadas implements Asunto {
  private final AsuntoDelCatalogo catalogo;

  CopiasCertificadas(AsuntoDelCatalogo catalogo) {
    this.catalogo = catalogo;
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
  public void validar(Record materia, LocalDate fecha, Faltas faltas) {
    catalogo.validar(materia, fecha, faltas);
  }

  @Override
  public Map<String, Object> variables(Record materia) {
    return catalogo.variables(materia);
  }

  @Override
  public List<String> faltaParaFecha(Expediente e) {
    return catalogo.faltaParaFecha(e);
  }

  @Override
  public List<TipoActo> actos() {
    return Stream.concat(
            catalogo.actos().stream(),
            Stream.of(TipoActo.deOficial(Actos.ATENDER, EntregaDeCopias.class)))
        .toList();
  }
}
