package pe.gob.indecopi.procedimientos.catalogo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Termino;

/** What an entry says, or what a later norm changes in it: there, what is absent stays. */
record Contenido(
    @Nullable String nombre,
    @Nullable String flujo,
    List<String> baseLegal,
    List<String> formularios,
    Map<String, Requisito> requisitos,
    @Nullable Calificacion calificacion,
    @Nullable Silencio silencio,
    @Nullable String silencioFuente,
    @Nullable PlazoLegal plazo,
    Map<String, Variante> variantes,
    @Nullable String autoridad,
    @Nullable Recurso reconsideracion,
    @Nullable Recurso apelacion,
    @Nullable Recurso revision,
    Map<String, Termino> terminos,
    Map<String, CampoDeMateria> materia,
    @Nullable Contraparte contraparte,
    @Nullable String emite,
    @Nullable TopeDeMulta multa,
    List<String> notas,
    List<String> dudas) {

  /** This with a later norm's changes: values replaced, lists added to, rows by their code. */
  Contenido con(Contenido cambio) {
    return new Contenido(
        uno(cambio.nombre, nombre),
        uno(cambio.flujo, flujo),
        mas(baseLegal, cambio.baseLegal),
        cambio.formularios.isEmpty() ? formularios : cambio.formularios,
        mas(requisitos, cambio.requisitos),
        uno(cambio.calificacion, calificacion),
        uno(cambio.silencio, silencio),
        uno(cambio.silencioFuente, silencioFuente),
        uno(cambio.plazo, plazo),
        mas(variantes, cambio.variantes),
        uno(cambio.autoridad, autoridad),
        uno(cambio.reconsideracion, reconsideracion),
        uno(cambio.apelacion, apelacion),
        uno(cambio.revision, revision),
        mas(terminos, cambio.terminos),
        mas(materia, cambio.materia),
        uno(cambio.contraparte, contraparte),
        uno(cambio.emite, emite),
        uno(cambio.multa, multa),
        mas(notas, cambio.notas),
        mas(dudas, cambio.dudas));
  }

  /** This without those requirements and terms. */
  Contenido sin(Set<String> fueraRequisitos, Set<String> fueraTerminos) {
    Map<String, Requisito> quedan = new LinkedHashMap<>(requisitos);
    quedan.keySet().removeAll(fueraRequisitos);
    Map<String, Termino> corren = new LinkedHashMap<>(terminos);
    corren.keySet().removeAll(fueraTerminos);
    return new Contenido(
        nombre,
        flujo,
        baseLegal,
        formularios,
        quedan,
        calificacion,
        silencio,
        silencioFuente,
        plazo,
        variantes,
        autoridad,
        reconsideracion,
        apelacion,
        revision,
        corren,
        materia,
        contraparte,
        emite,
        multa,
        notas,
        dudas);
  }

  /** The requirements in the order of their codes. */
  List<Requisito> requisitosEnOrden(String procedimiento) {
    Function<Requisito, CodigoDeRequisito> orden =
        r -> CodigoDeRequisito.leer(procedimiento, r.codigo()).orElseThrow();
    return requisitos.values().stream().sorted(Comparator.comparing(orden)).toList();
  }

  private static <T> @Nullable T uno(@Nullable T nuevo, @Nullable T antes) {
    return nuevo == null ? antes : nuevo;
  }

  private static <T> List<T> mas(List<T> antes, List<T> nuevo) {
    List<T> todo = new ArrayList<>(antes);
    todo.addAll(nuevo);
    return List.copyOf(todo);
  }

  private static <T> Map<String, T> mas(Map<String, T> antes, Map<String, T> nuevo) {
    Map<String, T> todo = new LinkedHashMap<>(antes);
    todo.putAll(nuevo);
    return todo;
  }
}
