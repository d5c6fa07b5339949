package pe.gob.indecopi.signos.solicitud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/** Decisión 486, art. 143: less may be asked, never more. */
class ReglasDeLimitacionTest {
  private static final List<ClasePedida> PEDIDAS =
      List.of(clase(18, "Bolsos"), clase(25, "Ropa", "Zapatos"));

  @Test
  void takesAwayAClassOrSomeOfItsGoods() {
    assertThat(punteros(clase(25, "Ropa", "Zapatos"))).isEmpty();
    assertThat(punteros(clase(18, "Bolsos"), clase(25, "Zapatos"))).isEmpty();
  }

  @Test
  void addsNeitherAClassNorAGood() {
    assertThat(punteros(clase(25, "Ropa"), clase(9, "Lentes")))
        .containsExactly("/datos/clases/1/clase");
    assertThat(punteros(clase(25, "Ropa", "Sombreros")))
        .containsExactly("/datos/clases/0/productos/1");
    assertThat(punteros(clase(18, "Ropa"))).containsExactly("/datos/clases/0/productos/0");
  }

  @Test
  void changesSomething() {
    assertThat(punteros(clase(25, "Zapatos", "Ropa"), clase(18, "Bolsos")))
        .containsExactly("/datos/clases");
  }

  @Test
  void saysEachClassOnce() {
    assertThat(punteros(clase(25, "Ropa"), clase(25, "Zapatos")))
        .containsExactly("/datos/clases/1/clase");
  }

  private static ClasePedida clase(int clase, String... productos) {
    return new ClasePedida(clase, List.of(productos));
  }

  private static List<String> punteros(ClasePedida... quedan) {
    var faltas = new Faltas();
    ReglasDeLimitacion.validar(PEDIDAS, List.of(quedan), faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }
}
