package pe.gob.indecopi.signos.solicitud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.prueba.Casos;
import pe.gob.indecopi.signos.solicitud.DivisionPedida.Desglose;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/** TUPA DSD-10.7; D.Leg. 1075, art. 59. */
class RepartoTest {
  private static final ClasePedida BOLSOS = new ClasePedida(18, List.of("Bolsos"));
  private static final ClasePedida ROPA = new ClasePedida(25, List.of("Ropa", "Calzado"));

  @Test
  void takesWholeClassesAndSomeOfTheirGoods() {
    assertThat(faltas(parte(BOLSOS))).isEmpty();
    assertThat(faltas(parte(new ClasePedida(25, List.of("Calzado"))))).isEmpty();
    assertThat(faltas(parte(BOLSOS), parte(new ClasePedida(25, List.of("Ropa"))))).isEmpty();
  }

  @Test
  void addsNothingAndNamesNothingTwiceAndLeavesSomething() {
    assertThat(faltas(parte(new ClasePedida(25, List.of("Sombreros")))))
        .containsExactly("/datos/desgloses/0");
    assertThat(faltas(parte(new ClasePedida(9, List.of("Lentes")))))
        .containsExactly("/datos/desgloses/0");
    assertThat(faltas(parte(BOLSOS), parte(BOLSOS))).containsExactly("/datos/desgloses/1");
    assertThat(faltas(parte(BOLSOS), parte(ROPA))).containsExactly("/datos/desgloses");
  }

  @Test
  void dividesOnlyAMulticlassMarkOfProductOrService() {
    var una = solicitud(TipoDeSigno.MARCA, List.of(ROPA));
    var colectiva = solicitud(TipoDeSigno.MARCA_COLECTIVA, List.of(BOLSOS, ROPA));
    var calzado = parte(new ClasePedida(25, List.of("Calzado")));

    assertThat(faltas(una, calzado)).containsExactly("/tipo");
    assertThat(faltas(colectiva, calzado)).containsExactly("/tipo");
  }

  /** What no rule refuses shares out all that was asked, each good in one place. */
  @Test
  void losesNothingAndRepeatsNothing() {
    Casos.todos(
        azar -> {
          var clases = List.of(BOLSOS, ROPA, new ClasePedida(35, List.of("Venta", "Publicidad")));
          var s = solicitud(TipoDeSigno.MARCA, clases);
          var partes = alAzar(clases, azar);
          if (!faltas(s, partes.toArray(Desglose[]::new)).isEmpty()) {
            return;
          }

          var todo = new ArrayList<>(llanas(Reparto.queda(s, partes)));
          partes.forEach(p -> todo.addAll(llanas(p.clases())));

          assertThat(todo).containsExactlyInAnyOrderElementsOf(llanas(clases));
          assertThat(Reparto.queda(s, partes)).isNotEmpty();
        });
  }

  private static List<Desglose> alAzar(List<ClasePedida> clases, RandomGenerator azar) {
    var partes = new ArrayList<Desglose>();
    for (var i = 0; i <= azar.nextInt(3); i++) {
      var suyas = new ArrayList<ClasePedida>();
      for (var c : clases) {
        var productos = c.productos().stream().filter(_ -> azar.nextInt(3) == 0).toList();
        if (!productos.isEmpty()) {
          suyas.add(new ClasePedida(c.clase(), productos));
        }
      }
      partes.add(new Desglose(suyas));
    }
    return partes;
  }

  private static List<String> llanas(List<ClasePedida> clases) {
    return clases.stream()
        .flatMap(c -> c.productos().stream().map(p -> c.clase() + " " + p))
        .toList();
  }

  private static Desglose parte(ClasePedida... clases) {
    return new Desglose(Arrays.asList(clases));
  }

  private static List<String> faltas(Desglose... partes) {
    return faltas(solicitud(TipoDeSigno.MARCA, List.of(BOLSOS, ROPA)), partes);
  }

  private static List<String> faltas(SolicitudDeSigno s, Desglose... partes) {
    var faltas = new Faltas();
    Reparto.validar(s, Arrays.asList(partes), faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static SolicitudDeSigno solicitud(TipoDeSigno tipo, List<ClasePedida> clases) {
    return new SolicitudDeSigno(
        tipo,
        Naturaleza.DENOMINATIVA,
        "KUSKA",
        null,
        null,
        clases,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
