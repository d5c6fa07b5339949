package pe.gob.indecopi.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.conToken;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.para;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.publica;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AUDITOR;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.BANCO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.CAJERO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.FUNCIONARIO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.OTRO_ORGANO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.PARTE;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.SALA;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.SERVICIO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.TARIFA;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.TESORERIA;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.prueba.derechos.HojaDeDerechos;
import pe.gob.indecopi.platform.prueba.derechos.Puerta;
import pe.gob.indecopi.platform.prueba.derechos.Puertas;
import pe.gob.indecopi.platform.prueba.derechos.Quien.Elenco;

/** Who may what with fees, and what becomes of bad input. */
class DerechosContextTest extends FeesContextTest {
  private static final int UN_MEGA = 1024 * 1024;
  private static final String ORDEN =
      """
      {"procedimiento":"DSD-10","variables":{"clases":3},
       "pagador":{"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"},
                  "nombre":"Kuska S.A.C."}}
      """;
  private static final String PAGO =
      """
      {"canal":"CAJA","comprobante":"DER-%s","fecha":"2026-11-23",
       "monto":{"monto":"1601.59","moneda":"PEN"}}
      """;
  private static final String MULTA =
      """
      {"procedimiento":"CPC-1","expediente":"exp_1","monto":{"monto":"16500.00","moneda":"PEN"},
       "descripcion":"Multa de 3.00 UIT","fundamento":"Expediente 000001-2026/CPC",
       "vence":"2026-12-31","pagador":{"clase":"JURIDICA","nombre":"KUSKA S.A.C.",
         "documento":{"tipo":"RUC","numero":"20999999990"}}}
      """;
  private static final String CONSUMO =
      "{\"expediente\":\"exp_1\",\"procedimiento\":\"DSD-10\",\"fecha\":\"2026-11-23\"}";
  private static final String VUELTA =
      "{\"medio\":\"CAJA\",\"operacion\":\"TR-1\",\"motivo\":\"Pagó dos veces\"}";
  private static final String ARCHIVO =
      "registro,canal,fecha,comprobante,referencia,monto,moneda\r\n"
          + "PAGO,BCP,2026-11-23,DER77,nada,70.00,PEN\r\nTOTAL,BCP,2026-11-23,1,,70.00,PEN\r\n";
  private static final String BORRADOR =
      """
      {"organo":"CEB","version":"V-derechos","vigencia":{"desde":"2028-01-01","norma":"D.S. 1"},
       "documento":"una norma","uitImpresa":"5500","canales":[],
       "procedimientos":{"CEB-1":{"nombre":"Uno","conceptos":[]}}}
      """;

  @Autowired private List<RequestMappingHandlerMapping> manejadores;

  @TestFactory
  Stream<DynamicNode> keepsItsDoors() {
    return new Puertas(
            direccion(),
            new Elenco("funcionario-dsd", "funcionario-cpc"),
            puertas(caso()),
            manejadores.toArray(RequestMappingHandlerMapping[]::new))
        .pruebas();
  }

  @Test
  void tellsItsDoorsAsTheyStandInTheDocumentation() {
    HojaDeDerechos.comparar("Tasas", puertas(Caso.NINGUNO));
  }

  /** What there is that somebody may ask for. */
  private record Caso(String orden, String codigo, String conciliacion, String suelto) {
    private static final Caso NINGUNO = new Caso("ord_x", "x", "con_x", "npi_x");
  }

  /** An order that was paid at the cash desk, and a bank's file with money that nobody knows. */
  private Caso caso() {
    var orden = postConClave("/ordenes", Fichas.de("empresa"), ORDEN);
    var pagada =
        postConClave(
            "/ordenes/" + orden.texto("/id") + "/pagos", Fichas.de("cajero"), PAGO.formatted("1"));
    assertThat(pagada.estado()).as("%s", pagada).isEqualTo(201);
    var archivo =
        post(
            "/conciliaciones",
            Fichas.de("banco"),
            ARCHIVO,
            "Idempotency-Key",
            clave(),
            "Content-Type",
            "text/csv");
    var lineas = "/conciliaciones/" + archivo.texto("/id") + "/lineas";
    return new Caso(
        orden.texto("/id"),
        orden.texto("/codigoPago"),
        archivo.texto("/id"),
        get(lineas, Fichas.de("banco")).texto("/datos/0/documento"));
  }

  private static List<Puerta> puertas(Caso c) {
    return Stream.of(tarifa(), ordenes(c), dinero(c)).flatMap(List::stream).toList();
  }

  private static List<Puerta> tarifa() {
    return List.of(
        publica("GET /openapi.json"),
        conToken("GET /openapi.json.yaml"),
        publica("GET /tarifario"),
        publica("GET /tarifario/{procedimiento}").con("procedimiento", "DSD-10"),
        publica("GET /tarifario/versiones"),
        publica("GET /uit"),
        publica("POST /liquidaciones")
            .cuerpo("{\"procedimiento\":\"DSD-10\"}")
            .ejemplos(
                List.of(
                    "{\"procedimiento\":\"DSD-10\",\"variables\":{\"clases\":3},\"fecha\":\"2026-11-21\"}",
                    "{\"procedimiento\":\"CPC-1\",\"variables\":{\"creditoInvocado\":\"1000.00\"}}")),
        para("POST /tarifario/borradores", TARIFA)
            .cuerpo("{}")
            .responde(422, 400)
            .ejemplos(List.of(BORRADOR)),
        para("GET /tarifario/borradores", TARIFA, AUDITOR),
        para("GET /tarifario/borradores/{id}", TARIFA, AUDITOR).con("id", "bor_x").responde(404),
        para("POST /tarifario/borradores/{id}/aprobacion", TARIFA)
            .con("id", "bor_x")
            .responde(404));
  }

  private static List<Puerta> ordenes(Caso c) {
    return List.of(
        para("POST /ordenes", PARTE, CAJERO, SERVICIO)
            .cuerpo(ORDEN)
            .responde(201)
            .ejemplos(List.of(ORDEN)),
        para("POST /ordenes/multas", SERVICIO).cuerpo(MULTA).responde(201).ejemplos(List.of(MULTA)),
        para(
                "GET /ordenes/{id}",
                PARTE,
                CAJERO,
                BANCO,
                TESORERIA,
                AUDITOR,
                FUNCIONARIO,
                OTRO_ORGANO,
                SALA,
                SERVICIO)
            .losDemas(404)
            .con("id", c.orden()),
        para("GET /ordenes", CAJERO, BANCO, SERVICIO).consulta("codigoPago=" + c.codigo()),
        // Of the channel CAJA; those of the banks and of the card gateway are for "banco".
        para("POST /ordenes/{id}/pagos", CAJERO)
            .con("id", c.orden())
            .cuerpo(PAGO.formatted("2"))
            .responde(201)
            .ejemplos(List.of(PAGO.formatted("3"))),
        para("POST /ordenes/{id}/devoluciones", TESORERIA)
            .con("id", c.orden())
            .cuerpo(VUELTA)
            .responde(428)
            .ejemplos(List.of(VUELTA)),
        para("POST /ordenes/{id}/consumo", SERVICIO, CAJERO)
            .con("id", c.orden())
            .cuerpo(CONSUMO)
            .ejemplos(List.of(CONSUMO)),
        para("POST /comprobantes/{canal}/{numero}/consumo", SERVICIO, CAJERO)
            .con("canal", "CAJA")
            .con("numero", "DER-1")
            .cuerpo(CONSUMO)
            .ejemplos(List.of(CONSUMO)));
  }

  private static List<Puerta> dinero(Caso c) {
    return List.of(
        para("POST /conciliaciones", BANCO, TESORERIA)
            .cuerpo("text/csv", ARCHIVO, UN_MEGA)
            .responde(201),
        para("GET /conciliaciones/{id}", BANCO, TESORERIA, AUDITOR).con("id", c.conciliacion()),
        para("GET /conciliaciones/{id}/lineas", BANCO, TESORERIA, AUDITOR)
            .con("id", c.conciliacion()),
        para("GET /pagos-no-identificados", TESORERIA, AUDITOR),
        para("GET /pagos-no-identificados/{id}", TESORERIA, AUDITOR).con("id", c.suelto()),
        para("POST /pagos-no-identificados/{id}/devoluciones", TESORERIA)
            .con("id", c.suelto())
            .cuerpo(VUELTA)
            .responde(428)
            .ejemplos(List.of(VUELTA)),
        para("POST /pagos-no-identificados/{id}/aplicacion", TESORERIA)
            .con("id", c.suelto())
            .cuerpo("{\"orden\":\"%s\"}".formatted(c.orden()))
            .responde(428)
            .ejemplos(List.of("{\"orden\":\"ord_x\"}")),
        para("GET /movimientos", TESORERIA, AUDITOR),
        para("GET /movimientos/balance", TESORERIA, AUDITOR),
        para("GET /cierres/{fecha}", TESORERIA, AUDITOR).con("fecha", "2026-11-23"));
  }
}
