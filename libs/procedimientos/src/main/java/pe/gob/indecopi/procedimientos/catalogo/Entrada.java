package pe.gob.indecopi.procedimientos.catalogo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.yaml.Lugar;

/** An entry of an edition: what the print says and what later norms changed, in order. */
record Entrada(
    String codigo,
    String organo,
    int numero,
    Vigencia vigencia,
    String esquemaMateria,
    Contenido impreso,
    @Nullable Sobre sobre,
    @Nullable DondeSePresenta presentacion,
    ReglaDu099 du099,
    Fuente fuente,
    Map<String, Termino> comunes,
    List<Cambio> cambios,
    Lugar lugar) {

  Procedimiento en(String edicion, Regimen regimen, LocalDate fecha) {
    return regimen == Regimen.TUPA_2010 ? impresa(edicion) : vigente(edicion, fecha);
  }

  private Procedimiento impresa(String edicion) {
    return procedimiento(Regimen.TUPA_2010, edicion, vigencia, impreso);
  }

  /** The print with every change that holds on that day; its version names the last of them. */
  private Procedimiento vigente(String edicion, LocalDate fecha) {
    Contenido contenido = impreso;
    Vigencia ultima = vigencia;
    String version = edicion;
    for (Cambio cambio : cambios) {
      if (!cambio.vigencia().desde().isAfter(fecha)) {
        contenido = cambio.sobre(contenido);
        ultima = cambio.vigencia();
        version = edicion + "+" + ultima.desde();
      }
    }
    return procedimiento(Regimen.VIGENTE, version, ultima, contenido);
  }

  private Procedimiento procedimiento(
      Regimen regimen, String version, Vigencia desde, Contenido contenido) {
    return new Procedimiento(
        codigo,
        organo,
        numero,
        Objects.requireNonNull(contenido.nombre()),
        regimen,
        version,
        desde,
        contenido.baseLegal(),
        contenido.formularios(),
        contenido.requisitosEnOrden(codigo),
        esquemaMateria,
        Objects.requireNonNull(contenido.calificacion()),
        Objects.requireNonNull(contenido.silencio()),
        Objects.requireNonNull(contenido.silencioFuente()),
        contenido.plazo(),
        List.copyOf(contenido.variantes().values()),
        Objects.requireNonNull(contenido.autoridad()),
        Objects.requireNonNull(contenido.reconsideracion()),
        Objects.requireNonNull(contenido.apelacion()),
        Objects.requireNonNull(contenido.revision()),
        sobre,
        presentacion,
        contenido.notas(),
        contenido.dudas(),
        fuente,
        Objects.requireNonNull(contenido.flujo()),
        terminos(regimen, desde, contenido),
        du099,
        contenido.materia(),
        contenido.contraparte(),
        contenido.emite(),
        contenido.multa());
  }

  /** Its own before the organ's, and those before what its columns fix. */
  private Map<String, Termino> terminos(Regimen regimen, Vigencia desde, Contenido contenido) {
    String fundamento =
        "TUPA " + codigo + (regimen == Regimen.TUPA_2010 ? "" : "; " + desde.norma());
    Map<String, Termino> todos =
        new HashMap<>(
            TerminosDeEntrada.derivados(
                fundamento,
                contenido.plazo(),
                contenido.reconsideracion(),
                contenido.apelacion(),
                contenido.revision()));
    todos.putAll(TerminosDeEntrada.DE_TODOS);
    if (regimen == Regimen.VIGENTE && contenido.silencio() == Silencio.POSITIVO) {
      todos.put("silencio", TerminosDeEntrada.NOTIFICACION_EN_SILENCIO);
    }
    todos.putAll(comunes);
    todos.putAll(contenido.terminos());
    return Map.copyOf(todos);
  }
}
