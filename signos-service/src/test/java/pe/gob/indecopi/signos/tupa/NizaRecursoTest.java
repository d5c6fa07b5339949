package pe.gob.indecopi.signos.tupa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

class NizaRecursoTest {
  private record Clase(int clase, String tipo, String titulo) {}

  @Test
  void listsTheFortyFiveClassesWithTheirKindAndHeading() {
    List<Clase> clases = Lectura.delClassPath("niza.yaml", NizaRecursoTest::leer);

    assertThat(clases)
        .extracting(Clase::clase)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
    assertThat(clases)
        .allSatisfy(
            clase ->
                assertThat(clase.tipo()).isEqualTo(clase.clase() < 35 ? "PRODUCTO" : "SERVICIO"));
    assertThat(clases).extracting(Clase::titulo).doesNotHaveDuplicates();
  }

  private static List<Clase> leer(Nodo raiz) {
    List<Clase> clases =
        raiz.lista("clases").stream()
            .map(
                fila -> {
                  var clase =
                      new Clase(fila.entero("clase"), fila.texto("tipo"), fila.texto("titulo"));
                  fila.cerrar();
                  return clase;
                })
            .toList();
    raiz.cerrar();
    return clases;
  }
}
