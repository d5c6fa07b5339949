package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.gob.indecopi.consumidor.reclamo.Pregunta.Dicho;

class FormularioTest {

  @Test
  void beginsWithTwoQuestionsAndGrows() {
    assertThat(punteros(new Dicho(null, null, null, null)))
        .containsExactly("/proveedor", "/sector");
    assertThat(punteros(new Dicho(Sector.TIENDAS, null, null, null)))
        .containsExactly("/proveedor", "/sector", "/bien", "/que");
    assertThat(punteros(new Dicho(Sector.TRANSPORTE_AEREO, Bien.SERVICIO, null, null)))
        .contains("/motivo", "/detalle/viaje")
        .doesNotContain("/hechos", "/pretension");
    assertThat(
            punteros(new Dicho(Sector.TIENDAS, Bien.PRODUCTO, Motivo.DEMORA_EN_LA_ENTREGA, null)))
        .contains("/hechos", "/detalle/prometido", "/pretension")
        .doesNotContain("/pruebas", "/detalle/viaje");
  }

  @Test
  void asksForTheAmountOnlyWhereItCannotDoWithoutIt() {
    assertThat(obligatoria("/monto", Motivo.GARANTIA, Pretension.CAMBIO)).isFalse();
    assertThat(obligatoria("/monto", Motivo.GARANTIA, Pretension.DEVOLUCION)).isTrue();
    assertThat(obligatoria("/monto", Motivo.COBRO_INDEBIDO, Pretension.OTRA)).isTrue();
    assertThat(obligatoria("/pedido", Motivo.COBRO_INDEBIDO, Pretension.OTRA)).isTrue();
  }

  /** What is told later never takes a question back that was answered. */
  @ParameterizedTest
  @EnumSource(Sector.class)
  void onlyGrows(Sector sector) {
    for (var bien : Bien.values()) {
      for (var motivo : Motivo.values()) {
        for (var pretension : Pretension.values()) {
          var pasos =
              List.of(
                  new Dicho(sector, null, null, null),
                  new Dicho(sector, bien, null, null),
                  new Dicho(sector, bien, motivo, null),
                  new Dicho(sector, bien, motivo, pretension));
          for (var i = 1; i < pasos.size(); i++) {
            assertThat(punteros(pasos.get(i))).containsAll(punteros(pasos.get(i - 1)));
          }
        }
      }
    }
  }

  @Test
  void namesEveryAnswerThatItOffers() {
    var opciones =
        Formulario.para(new Dicho(null, null, null, null)).getLast().opciones().stream()
            .map(Pregunta.Opcion::valor)
            .toList();
    assertThat(opciones)
        .containsExactlyElementsOf(Arrays.stream(Sector.values()).map(Enum::name).toList());
  }

  private static boolean obligatoria(String puntero, Motivo motivo, Pretension pretension) {
    var dicho = new Dicho(Sector.TIENDAS, Bien.PRODUCTO, motivo, pretension);
    return Formulario.para(dicho).stream()
        .filter(p -> p.puntero().equals(puntero))
        .anyMatch(p -> p.hace().test(dicho));
  }

  private static List<String> punteros(Dicho dicho) {
    return Formulario.para(dicho).stream().map(Pregunta::puntero).toList();
  }
}
