package pe.gob.indecopi.consumidor.denuncia;

import static pe.gob.indecopi.consumidor.denuncia.DecisionDeDenuncia.losDe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.denuncia.Imputaciones.Imputado;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/** What a decision of charges must keep to (Ley 29571, arts. 110 to 116). */
final class ReglasDeDecision {
  private final List<Imputado> cargos;
  private final Set<String> allanados;
  private final Codigo codigo;
  private final Uit.Valor uit;
  private final boolean deAcuerdo;

  /**
   * @param deAcuerdo whether what is charged is the breach of an agreement
   * @param uit of the day of the decision
   */
  ReglasDeDecision(
      List<Imputado> cargos,
      Set<String> allanados,
      Codigo codigo,
      Uit.Valor uit,
      boolean deAcuerdo) {
    this.cargos = cargos;
    this.allanados = allanados;
    this.codigo = codigo;
    this.uit = uit;
    this.deAcuerdo = deAcuerdo;
  }

  /** Notes every fault; pointers from the root of the request. */
  void validar(DecisionDeDenuncia d, Faltas faltas) {
    var probados = probados(d);
    var multas = losDe(d.multas());
    IntStream.range(0, multas.size())
        .forEach(i -> multa(multas.get(i), probados, faltas.bajo("/datos/multas/" + i)));
    unaVezCada(d, faltas);
    amonestaciones(d, probados, faltas);
    medidas(d, faltas);
  }

  private Map<String, Imputado> probados(DecisionDeDenuncia d) {
    var concedidos =
        d.decisiones().stream()
            .filter(x -> x.sentido() == Sentido.CONCEDE)
            .map(x -> x.objeto())
            .collect(Collectors.toSet());
    Map<String, Imputado> probados = new TreeMap<>();
    cargos.stream().filter(c -> concedidos.contains(c.id())).forEach(c -> probados.put(c.id(), c));
    return probados;
  }

  private void multa(MultaGraduada m, Map<String, Imputado> probados, Faltas faltas) {
    var graduacion = m.graduacion();
    if (graduacion == null) {
      if (!cargos.isEmpty()) {
        faltas.agregar(
            "/graduacion",
            Texto.de(
                "Diga cómo se gradúa (Ley 29571, art. 112).",
                "Say how it is graded (Ley 29571, art. 112)."));
      }
      return;
    }
    deSusCargos(m, probados, faltas);
    var tope = graduacion.tope(codigo, uit);
    var cuantas = m.comoCondena().cuantas();
    if (deAcuerdo && !codigo.incumplimiento().admite(cuantas)) {
      var rango = codigo.incumplimiento();
      faltas.agregar(
          "/uit",
          Texto.de(
              "De %s a %s UIT (%s).".formatted(rango.desde(), rango.hasta(), rango.norma()),
              "From %s to %s UIT (%s).".formatted(rango.desde(), rango.hasta(), rango.norma())));
    } else if (!deAcuerdo && cuantas.compareTo(tope.uit()) > 0) {
      faltas.agregar(
          "/uit",
          Texto.de(
              "Hasta %s UIT (%s).".formatted(tope.uit(), tope.norma()),
              "Up to %s UIT (%s).".formatted(tope.uit(), tope.norma())));
    }
  }

  /** A fine punishes charges of its respondent that were proved. */
  private void deSusCargos(MultaGraduada m, Map<String, Imputado> probados, Faltas faltas) {
    if (cargos.isEmpty()) {
      return;
    }
    var suyos = m.cargos();
    if (suyos.isEmpty()) {
      faltas.agregar(
          "/graduacion/cargos",
          Texto.de("Diga qué cargos sanciona.", "Say which charges it punishes."));
    }
    IntStream.range(0, suyos.size())
        .filter(
            i -> {
              var cargo = probados.get(suyos.get(i));
              return cargo == null || !cargo.parte().equals(m.parte());
            })
        .forEach(
            i ->
                faltas.agregar(
                    "/graduacion/cargos/" + i,
                    Texto.de(
                        "No es un cargo probado contra " + m.parte() + ".",
                        "It is not a charge proved against " + m.parte() + ".")));
  }

  /** Nobody is punished twice for the same (Ley 27444, art. 230.10). */
  private static void unaVezCada(DecisionDeDenuncia d, Faltas faltas) {
    var todos = losDe(d.multas()).stream().flatMap(m -> m.cargos().stream().distinct()).toList();
    var conAmonestados = Stream.concat(todos.stream(), losDe(d.amonestaciones()).stream()).toList();
    if (conAmonestados.stream().distinct().count() != conAmonestados.size()) {
      faltas.agregar(
          "/datos/multas",
          Texto.de("Cada cargo se sanciona una sola vez.", "Each charge is punished only once."));
    }
  }

  /** For what is minor (art. 110), or was acknowledged with the answer (art. 112). */
  private void amonestaciones(DecisionDeDenuncia d, Map<String, Imputado> probados, Faltas faltas) {
    var dichas = losDe(d.amonestaciones());
    Predicate<String> graves =
        cargo ->
            losDe(d.multas()).stream()
                .anyMatch(
                    m ->
                        m.graduacion() != null
                            && m.graduacion().gravedad() != Gravedad.LEVE
                            && m.cargos().contains(cargo));
    IntStream.range(0, dichas.size())
        .filter(
            i ->
                !probados.containsKey(dichas.get(i))
                    || graves.test(dichas.get(i)) && !allanados.contains(dichas.get(i)))
        .forEach(
            i ->
                faltas.agregar(
                    "/datos/amonestaciones/" + i,
                    Texto.de(
                        "Se amonesta por un cargo probado (Ley 29571, arts. 110 y 112).",
                        "One is admonished for a charge that was proved (Ley 29571, arts. 110, 112).")));
  }

  /** Restorative measures do not add up, but for the expenses (art. 115). */
  private void medidas(DecisionDeDenuncia d, Faltas faltas) {
    var norma = codigo.norma(Figura.REPARADORAS_SIN_ACUMULAR);
    if (norma.isEmpty()) {
      return;
    }
    var medidas = losDe(d.medidas());
    for (int i = 0; i < medidas.size(); i++) {
      var esta = medidas.get(i);
      if (esta.esPrincipal()
          && medidas.subList(0, i).stream()
              .anyMatch(m -> m.esPrincipal() && m.parte().equals(esta.parte()))) {
        faltas.agregar(
            "/datos/medidas/" + i + "/caracter",
            Texto.de(
                "Las medidas reparadoras no se acumulan: diga si es alternativa o subsidiaria (%s)."
                    .formatted(norma.get()),
                "Restorative measures do not add up: say whether it is an alternative or a"
                    + " subsidiary one (%s).".formatted(norma.get())));
      }
    }
  }
}
