package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;
import static pe.gob.indecopi.platform.prueba.Fichas.servicio;

import java.util.List;
import java.util.UUID;
import pe.gob.indecopi.fees.FeesContextTest;
import tools.jackson.databind.JsonNode;

/** An order of 1601.59 soles that is paid, used up and given back, and what the ledger says. */
abstract class LibroContextTest extends FeesContextTest {
  static final String KUSKA =
      """
      {"procedimiento":"DSD-10","variables":{"clases":3},
       "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"},
                  "nombre":"Kuska S.A.C."}}
      """;

  String pagada(String monto) {
    var id = postConClave("/ordenes", de("empresa"), KUSKA).texto("/id");
    assertThat(pagar(id, monto).estado()).isEqualTo(201);
    return id;
  }

  Respuesta pagar(String id, String monto) {
    return postConClave(
        "/ordenes/" + id + "/pagos",
        de("banco"),
        """
        {"canal":"VISA","comprobante":"%s","fecha":"2026-11-23",
         "monto":{"monto":"%s","moneda":"PEN"}}
        """
            .formatted(UUID.randomUUID(), monto));
  }

  Respuesta consumir(String id, String expediente) {
    return postConClave(
        "/ordenes/" + id + "/consumo",
        servicio("signos"),
        "{\"expediente\":\"" + expediente + "\"}");
  }

  /** Gives back on the order as it stands. */
  Respuesta devolver(String id, String cuerpo) {
    return conEtag("/ordenes/" + id, "/ordenes/" + id + "/devoluciones", cuerpo);
  }

  Respuesta conEtag(String recurso, String ruta, String cuerpo) {
    var etag = get(recurso, de("tesorera")).cabeceras().firstValue("ETag").orElseThrow();
    return post(ruta, de("tesorera"), cuerpo, "Idempotency-Key", clave(), "If-Match", etag);
  }

  /** What was posted of that document: debits with +, credits with -. */
  List<String> asientos(String documento) {
    return get("/movimientos?documento=" + documento, de("auditora"))
        .cuerpo()
        .get("datos")
        .valueStream()
        .map(LibroContextTest::asiento)
        .toList();
  }

  private static String asiento(JsonNode uno) {
    var texto = new StringBuilder(uno.get("tipo").asString());
    for (var apunte : uno.get("apuntes").values()) {
      var debe = apunte.at("/debe/monto").asString();
      texto.append(' ').append(apunte.get("cuenta").asString());
      texto.append(debe.equals("0.00") ? "-" + apunte.at("/haber/monto").asString() : "+" + debe);
    }
    return texto.toString();
  }
}
