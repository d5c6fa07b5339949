package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/**
 * Every one of the 87 procedures of the five services, filed with its own requirements and fee and
 * taken to its end. They walk side by side, so that the days are lived once for all of them.
 */
final class Recorrido {
  private static final List<String> SERVICIOS =
      List.of("signos", "invenciones", "derecho-autor", "consumidor", "concursal");
  private static final int VUELTAS = 40;
  private static final int DIAS = 30;

  private final Corrida corrida;
  private final Map<String, Caminante> caminantes = new LinkedHashMap<>();
  private final Map<String, JsonNode> entradas = new LinkedHashMap<>();
  private final Map<Caminante, Throwable> fallos = new LinkedHashMap<>();

  Recorrido(Corrida corrida) {
    this.corrida = corrida;
  }

  /** Walks all of them to where they end or fail. */
  void andar() {
    corrida.reloj().lunes();
    SERVICIOS.forEach(this::cargar);
    caminantes.values().stream()
        .filter(c -> !c.viveEnOtro())
        .forEach(c -> intentar(c, c::presentar));
    andando().forEach(c -> intentar(c, c::quedarPresentado));
    caminantes.values().stream().filter(Caminante::viveEnOtro).forEach(this::promover);
    for (var vuelta = 0; vuelta < VUELTAS && !andando().isEmpty(); vuelta++) {
      andando().forEach(c -> intentar(c, c::avanzar));
      if (!andando().isEmpty()) {
        corrida.reloj().avanzar(DIAS);
      }
    }
  }

  private void cargar(String servicio) {
    var base = "/api/" + servicio + "/v1";
    var ejemplos = Caminante.ejemplos(corrida, base);
    corrida
        .portal()
        .anonimo()
        .get(base + "/procedimientos?regimen=" + corrida.regimen())
        .exigir(200)
        .cuerpo()
        .path("datos")
        .forEach(
            entrada -> {
              var codigo = entrada.path("codigo").asString();
              entradas.put(codigo, entrada);
              var ejemplo = ejemplos.path(codigo).path("value");
              var caminante = new Caminante(corrida, base, entrada, ejemplo);
              caminantes.put(codigo, caminante);
              if (caminante.vaTambienSolo()) {
                caminantes.put(codigo + ", dentro de otro,", caminante.porDentro());
              }
            });
  }

  /** What lives inside a file is asked in a file of its own kind, before that walks on. */
  private void promover(Caminante c) {
    intentar(
        c,
        () -> {
          var donde = entradas.get(c.codigo()).at("/sobre/procedimientos/0").asString();
          var otro = caminantes.get(donde);
          if (c.recurre()) {
            otro.recurrirPor(c);
            return;
          }
          if (c.seOpone()) {
            otro.avanzar();
          }
          c.dentroDe(otro);
          c.decidirCuaderno();
        });
  }

  private void intentar(Caminante c, Runnable paso) {
    if (fallos.containsKey(c)) {
      return;
    }
    try {
      paso.run();
    } catch (Exception | AssertionError fallo) {
      fallos.put(c, fallo);
    }
  }

  private List<Caminante> andando() {
    return caminantes.values().stream()
        .filter(c -> !fallos.containsKey(c) && !c.viveEnOtro() && !c.termino())
        .toList();
  }

  /** The codes of all that were walked. */
  List<String> codigos() {
    return List.copyOf(entradas.keySet());
  }

  /** One test for each: that it ended, whole, under the regime it was born in. */
  Stream<DynamicTest> pruebas() {
    return caminantes.entrySet().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.getKey()
                        + " "
                        + entradas.get(c.getValue().codigo()).path("nombre").asString(),
                    () -> comprobar(c.getValue())));
  }

  private void comprobar(Caminante c) {
    if (fallos.containsKey(c)) {
      throw new AssertionError(c.codigo() + " " + c.pasos(), fallos.get(c));
    }
    if (c.recurre()) {
      assertThat(c.pasos()).as("asked in the file that it challenges").isNotEmpty();
      assertThat(c.estado()).isEqualTo("CONCLUIDO");
    } else if (c.viveEnOtro()) {
      assertThat(c.cuaderno().path("estado").asString()).isIn("RESUELTO", "FIRME");
    } else {
      assertThat(c.estado()).as("%s in %s", c.pasos(), c.etapa()).isEqualTo("CONCLUIDO");
    }
    assertThat(c.integro()).isTrue();
    assertThat(c.ver().path("regimen").asString()).isEqualTo(corrida.regimen());
    if (entradas.get(c.codigo()).at("/apelacion/procede").asBoolean(false) && !c.viveEnOtro()) {
      assertThat(c.pasos()).containsAnyOf("APELAR", "LEVANTAR_ACTA", "ATENDER");
    }
  }
}
