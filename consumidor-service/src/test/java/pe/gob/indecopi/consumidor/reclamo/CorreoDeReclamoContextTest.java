package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.consumidor.ConReclamos;
import pe.gob.indecopi.consumidor.cuenta.Cuentas;

/** Word of what moved a complaint goes to whom it moves, and tells nothing of what was told. */
class CorreoDeReclamoContextTest extends ConReclamos {
  @Autowired private Reclamos reclamos;
  @Autowired private Cuentas todas;

  @Test
  void tellsTheProviderOfTheTransferAndTheConsumerOfTheAnswer() {
    var ana = cuentas.consumidor("46000001");
    var tienda = cuentas.empresa("20131312955");
    var id = presentado(ana, "20131312955");
    actuar(tienda, id, "{\"tipo\":\"RESPONDER\",\"posicion\":\"NIEGA\",\"texto\":\"No es\"}");
    var r = reclamos.buscar(id).orElseThrow();
    var puestos = new java.util.ArrayList<String>();
    var correo =
        new CorreoDeReclamo(() -> reclamos, todas, () -> (_, _, cual) -> puestos.add(cual));

    correo.despues(r, r.historia());

    assertThat(puestos)
        .containsExactly(id + "/0/CONSUMIDOR", id + "/1/PROVEEDOR", id + "/2/CONSUMIDOR");
    var carta = correo.carta(puestos.get(1), id).orElseThrow();
    assertThat(carta.para()).isEqualTo("yo@correo.example");
    assertThat(carta.asunto()).contains(r.numero().toString());
    assertThat(carta.texto())
        .contains("trasladado")
        .doesNotContain("QUIEN SE REGISTRA", "casaca", "46000001");
    assertThat(correo.carta(id + "/2/CONSUMIDOR", "rec_nadie")).isEmpty();
  }

  @Test
  void writesToNobodyWhoGaveNoAddress() {
    var puestos = new java.util.ArrayList<String>();
    var correo =
        new CorreoDeReclamo(() -> reclamos, todas, () -> (_, _, cual) -> puestos.add(cual));
    var r = ReclamoDePrueba.presentado("20100190797", null, false);

    correo.despues(r, List.of(Paso.delSistema("CONCLUIDO", r.recibido(), Map.of())));

    assertThat(puestos).isEmpty();
  }
}
