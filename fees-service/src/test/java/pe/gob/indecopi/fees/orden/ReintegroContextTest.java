package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.Fichas.de;
import static pe.gob.indecopi.platform.prueba.Fichas.servicio;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.fees.FeesContextTest;

/**
 * The second stage of a fee (CFD-2, TUPA lines 13684 to 13688): 60 % of the UIT of the day on which
 * it is paid, by an order of its own.
 */
class ReintegroContextTest extends FeesContextTest {

  private static final LocalDate DICIEMBRE = LocalDate.of(2025, 12, 20);
  private static final LocalDate ENERO = LocalDate.of(2026, 1, 12);

  @Autowired private VencimientoDeOrdenes vencimiento;

  @Test
  void costsByTheUitOfItsOwnDayAndEndsWithItsYear() {
    reloj.ir(DICIEMBRE);
    var primera = pagada();

    var enDiciembre = completar(primera);
    reloj.ir(LocalDate.of(2026, 1, 1));
    vencimiento.barrer(LocalDate.of(2026, 1, 1));
    reloj.ir(ENERO);
    var enEnero = completar(primera);

    assertThat(enDiciembre.texto("/total/monto")).isEqualTo("3210.00");
    assertThat(enDiciembre.texto("/vence")).isEqualTo("2025-12-31");
    assertThat(enEnero.texto("/total/monto")).isEqualTo("3300.00");
    assertThat(enEnero.texto("/vence")).isEqualTo("2026-02-11");
    assertThat(enEnero.texto("/completa")).isEqualTo(primera);
    assertThat(get("/ordenes/" + enDiciembre.texto("/id"), de("empresa")).texto("/estado"))
        .isEqualTo("VENCIDA");
  }

  @Test
  void isToldOfWhenTheFirstStageIsBoundToItsFile() {
    reloj.ir(ENERO);
    var primera = pagada();

    postConClave(
        "/ordenes/" + primera + "/consumo", servicio("consumidor"), "{\"expediente\":\"exp_1\"}");

    var eventos =
        base.getCollection("ordenes")
            .find(Filters.eq("_id", primera))
            .first()
            .getList("porPublicar", Document.class);
    var evento = JSON.readTree(eventos.getLast().getString("evento"));
    assertThat(evento.get("type").asString())
        .isEqualTo("pe.gob.indecopi.pagos.orden-segunda-etapa.v1");
    EsquemasDeEventos.cumple(evento.get("type").asString(), evento.get("data").toString());
  }

  @Test
  void completesAPaidFirstStageOfTheSameProcedureOnce() {
    reloj.ir(ENERO);
    var sinPagar = orden("");
    var primera = pagada();
    completar(primera);

    assertThat(completar(sinPagar).texto("/errores/0/detalle"))
        .isEqualTo("la primera etapa no está pagada");
    assertThat(completar(primera).texto("/errores/0/detalle")).startsWith("ya la completa");
    assertThat(completar("ord_nada").texto("/errores/0/puntero")).isEqualTo("/completa");
    assertThat(pedir("\"completa\":\"" + primera + "\",\"etapa\":\"INICIO\",").toString())
        .contains("/etapa");
    var ajena =
        postConClave(
            "/ordenes",
            de("proveedor"),
            cuerpo("\"completa\":\"" + primera + "\",").replace("20999999990", "20999999981"));
    assertThat(ajena.texto("/errores/0/detalle")).isEqualTo("no hay tal orden");
  }

  private String pagada() {
    var id = orden("");
    var pago =
        postConClave(
            "/ordenes/" + id + "/pagos",
            de("cajero"),
            """
            {"canal":"CAJA","comprobante":"%s","fecha":"%s",
             "monto":{"monto":"1440.00","moneda":"PEN"}}
            """
                .formatted(UUID.randomUUID(), reloj.hoy()));
    assertThat(pago.texto("/resultado")).isEqualTo("EXACTO");
    return id;
  }

  private Respuesta completar(String primera) {
    return pedir("\"completa\":\"" + primera + "\",");
  }

  private String orden(String mas) {
    return pedir(mas).texto("/id");
  }

  private Respuesta pedir(String mas) {
    return postConClave("/ordenes", de("empresa"), cuerpo(mas));
  }

  private static String cuerpo(String mas) {
    return """
    {"procedimiento":"CFD-2",%s
     "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"},
                "nombre":"Kuska S.A.C."}}
    """
        .formatted(mas);
  }
}
