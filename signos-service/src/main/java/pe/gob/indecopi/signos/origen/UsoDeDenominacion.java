package pe.gob.indecopi.signos.origen;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.signos.registro.Registros;

/**
 * DSD-1: the use of a denomination of origin is authorised while it is protected, which the
 * register tells when it is asked and again when it is granted (Decisión 486, arts. 206 and 207).
 */
final class UsoDeDenominacion implements Asunto {
  private final AsuntoDelCatalogo catalogo;
  private final Registros registros;

  UsoDeDenominacion(AsuntoDelCatalogo catalogo, Registros registros) {
    this.catalogo = catalogo;
    this.registros = registros;
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

  @Override
  public List<String> faltaParaFecha(Expediente e) {
    return catalogo.faltaParaFecha(e);
  }

  @Override
  public List<TipoActo> actos() {
    return catalogo.actos();
  }

  @Override
  public void validar(Record materia, LocalDate fecha, Faltas faltas) {
    catalogo.validar(materia, fecha, faltas);
    protegida(((Datos) materia).valores(), fecha, "/denominacion", faltas);
  }

  @Override
  public void validarActo(Expediente e, Acto acto, Faltas faltas) {
    if (acto.datos() instanceof Actos.Resolver r
        && r.decisiones().stream().anyMatch(d -> d.sentido() == Sentido.CONCEDE)) {
      protegida(e.pedido().materia(), acto.fecha(), "/datos/decisiones", faltas);
    }
  }

  private void protegida(Map<String, Object> m, LocalDate dia, String puntero, Faltas faltas) {
    if (m.get("denominacion") instanceof String nombre
        && registros.declarada(nombre, dia).isEmpty()) {
      faltas.agregar(
          puntero,
          Texto.de(
              "«%s» no consta en el registro como denominación de origen protegida (Decisión 486, art. 207)."
                  .formatted(nombre),
              "The register tells no protected denomination of origin “%s” (Decisión 486, art. 207)."
                  .formatted(nombre)));
    }
  }
}
