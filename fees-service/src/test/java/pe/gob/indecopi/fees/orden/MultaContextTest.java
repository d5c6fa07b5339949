package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;
import static pe.gob.indecopi.platform.prueba.Fichas.servicio;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.FeesContextTest;

/** A fine is an order whose amount an organ decided, earned on an account of its own. */
class MultaContextTest extends FeesContextTest {
  private static final String MULTA =
      """
      {"procedimiento":"CPC-1","expediente":"exp_multa","monto":{"monto":"12375.00","moneda":"PEN"},
       "descripcion":"Multa de 3.00 UIT con pago anticipado",
       "fundamento":"Expediente 000001-2026/CPC; Ley 29571, artículo 113","vence":"2026-12-31",
       "pagador":{"clase":"JURIDICA","nombre":"Kuska S.A.C.",
         "documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"}}}
      """;

  @Test
  void makesTheOrderOfAFineForAServiceAloneAndOncePerKey() {
    for (var usuario : new String[] {"empresa", "cajero", "tesorera", "funcionario-cpc"}) {
      assertThat(postConClave("/ordenes/multas", de(usuario), MULTA).estado()).isEqualTo(403);
    }
    var clave = clave();
    var primera = post("/ordenes/multas", servicio("consumidor"), MULTA, "Idempotency-Key", clave);
    var otra = post("/ordenes/multas", servicio("consumidor"), MULTA, "Idempotency-Key", clave);

    assertThat(primera.estado()).as("%s", primera).isEqualTo(201);
    assertThat(primera.texto("/total/monto")).isEqualTo("12375.00");
    assertThat(primera.texto("/conceptos/0")).isEqualTo("multa");
    assertThat(otra.texto("/id")).isEqualTo(primera.texto("/id"));
  }

  @Test
  void refusesWhatIsNoFine() {
    assertThat(multa(MULTA.replace("12375.00", "0.00")).texto("/errores/0/puntero"))
        .isEqualTo("/monto");
    assertThat(multa(MULTA.replace("CPC-1", "CPC-9")).texto("/errores/0/puntero"))
        .isEqualTo("/procedimiento");
    assertThat(multa(MULTA.replace("2026-12-31", "2026-01-01")).texto("/errores/0/puntero"))
        .isEqualTo("/vence");
  }

  @Test
  void earnsItOnTheAccountOfFinesAndGivesBackAnAnnulledOne() {
    var antes = saldo();
    var id = multa(MULTA).texto("/id");
    var pago =
        """
        {"canal":"VISA","comprobante":"%s","fecha":"2026-11-23",
         "monto":{"monto":"12375.00","moneda":"PEN"}}
        """
            .formatted("M" + UUID.randomUUID().toString().substring(0, 8));
    var pagada = postConClave("/ordenes/" + id + "/pagos", de("banco"), pago);
    assertThat(pagada.estado()).as("%s", pagada).isEqualTo(201);
    var consumo =
        postConClave(
            "/ordenes/" + id + "/consumo",
            servicio("consumidor"),
            "{\"expediente\":\"exp_multa\",\"cuaderno\":\"mul_1\",\"procedimiento\":\"CPC-1\"}");
    assertThat(consumo.estado()).as("%s", consumo).isEqualTo(200);
    assertThat(saldo().subtract(antes)).isEqualByComparingTo("12375.00");

    var orden = get("/ordenes/" + id, de("tesorera"));
    var devuelta =
        post(
            "/ordenes/" + id + "/devoluciones",
            de("tesorera"),
            "{\"medio\":\"CAJA\",\"operacion\":\"TR-9\",\"motivo\":\"Se anuló\",\"alcance\":\"TODO\"}",
            "Idempotency-Key",
            clave(),
            "If-Match",
            orden.cabeceras().firstValue("ETag").orElseThrow());
    assertThat(devuelta.estado()).as("%s", devuelta).isEqualTo(201);
    assertThat(saldo()).isEqualByComparingTo(antes);
  }

  private Respuesta multa(String cuerpo) {
    return postConClave("/ordenes/multas", servicio("consumidor"), cuerpo);
  }

  private java.math.BigDecimal saldo() {
    return get("/movimientos/balance", de("tesorera"))
        .cuerpo()
        .path("cuentas")
        .valueStream()
        .filter(c -> c.path("cuenta").asString().equals("MULTAS:CPC"))
        .map(c -> new java.math.BigDecimal(c.at("/saldo/monto").asString()))
        .findFirst()
        .orElse(java.math.BigDecimal.ZERO);
  }
}
