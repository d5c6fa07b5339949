package pe.gob.indecopi.consumidor;

import static pe.gob.indecopi.platform.prueba.derechos.Puerta.conToken;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.para;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.publica;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AJENA;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AUDITOR;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.FUNCIONARIO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.OTRO_ORGANO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.PARTE;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.SALA;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.prueba.derechos.Puerta;
import pe.gob.indecopi.platform.prueba.derechos.Quien;
import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosConsumidorContextTest extends DerechosDeServicio {
  private static final String REGISTRO =
      """
      {"nombre":"A","telefono":"999999","terminos":"2026-1",
       "domicilio":{"direccion":"Jr. 1","pais":"PE","correo":"a@b.example"},
       "terminosFirmados":"doc_x",
       "representantes":[{"documento":{"tipo":"DNI","numero":"40404040"},
         "nombre":"B","facultades":["CONCILIAR"],"desde":"2026-01-01",
         "hasta":"2027-01-01","documentos":["doc_y"]}]}
      """;

  private static final String RECLAMO =
      """
      {"proveedor":{"ruc":"20999999981","nombre":"X"},"sector":"TIENDAS","bien":"PRODUCTO",
       "que":"Una casaca","motivo":"GARANTIA","monto":{"monto":"10.00","moneda":"PEN"},
       "fecha":"2026-02-20","hechos":"Llegó descosida y no la cambian","pretension":"CAMBIO",
       "pedido":"Que la cambien","detalle":{"comprobante":"B001-1","prometido":"2026-02-21"},
       "pruebas":["doc_x"],"vulnerable":true,"aunqueParecido":true}
      """;

  DerechosConsumidorContextTest() {
    super("SAC-1", "sac", "cpc");
  }

  @Override
  protected boolean llevaRegistro() {
    return false;
  }

  /** Each room adds its own, so that nobody has to touch the rows of another. */
  @Override
  protected List<Puerta> propias(String expediente) {
    return Stream.of(
            cuentas(),
            reclamos(),
            borradores(),
            tablero(),
            denuncias(expediente),
            conversacion(ReclamosDePrueba.presentado(this, "empresa")),
            audiencias(ReclamosDePrueba.presentado(this, "empresa")),
            cifras(),
            propuestas(ReclamosDePrueba.presentado(this, "empresa")))
        .flatMap(List::stream)
        .toList();
  }

  /** The complaint is mediated; nothing has been proposed in it, and so nothing agreed. */
  private static List<Puerta> propuestas(String reclamo) {
    var oferta = "{\"obligaciones\":[{\"que\":\"Devolver el importe\",\"plazo\":5}]}";
    return Stream.of(
            para("GET /reclamos/{id}/propuestas", PARTE, FUNCIONARIO, AUDITOR),
            para("POST /reclamos/{id}/propuestas", PARTE, FUNCIONARIO)
                .cuerpo(oferta)
                .responde(201)
                .ejemplos(List.of(oferta)),
            para("GET /reclamos/{id}/propuestas/{propuesta}", PARTE, FUNCIONARIO, AUDITOR)
                .con("propuesta", "pro_x")
                .responde(404),
            para("POST /reclamos/{id}/propuestas/{propuesta}/aceptacion", PARTE, FUNCIONARIO)
                .con("propuesta", "pro_x")
                .cuerpo("{\"conforme\":true}")
                .responde(404)
                .ejemplos(List.of("{\"conforme\":true}")),
            para("POST /reclamos/{id}/propuestas/{propuesta}/rechazo", PARTE, FUNCIONARIO)
                .con("propuesta", "pro_x")
                .cuerpo("{\"motivo\":\"Es poco.\"}")
                .responde(404)
                .ejemplos(List.of("{\"motivo\":\"Es poco.\"}")),
            para("POST /reclamos/{id}/propuestas/{propuesta}/retiro", PARTE, FUNCIONARIO)
                .con("propuesta", "pro_x")
                .responde(404),
            para("GET /reclamos/{id}/acuerdo", PARTE, FUNCIONARIO, AUDITOR).responde(404),
            para("GET /reclamos/{id}/acuerdo/documento", PARTE, FUNCIONARIO, AUDITOR).responde(404),
            para("POST /reclamos/{id}/acuerdo/obligaciones/{n}/acreditacion", PARTE, FUNCIONARIO)
                .con("n", "1")
                .cuerpo("{\"documentos\":[\"doc_x\"]}")
                .responde(404)
                .ejemplos(List.of("{\"documentos\":[\"doc_x\"],\"texto\":\"Ya.\"}")),
            para("POST /reclamos/{id}/acuerdo/obligaciones/{n}/informe", PARTE, FUNCIONARIO)
                .con("n", "1")
                .cuerpo("{\"cumplida\":true}")
                .responde(404)
                .ejemplos(List.of("{\"cumplida\":false,\"hechos\":\"Nada.\"}")),
            para("GET /reclamos/{id}/denuncia", PARTE).responde(409),
            para("POST /reclamos/{id}/denuncia", PARTE)
                .cuerpo("{}")
                .responde(409)
                .ejemplos(List.of("{\"materia\":{\"telefono\":\"999999991\"}}")))
        .map(p -> p.losDemas(404))
        .map(p -> p.operacion().startsWith("POST") ? p.salvo(403, AUDITOR) : p)
        .map(p -> p.operacion().endsWith("/denuncia") ? p.salvo(403, FUNCIONARIO, AUDITOR) : p)
        .map(p -> p.con("id", reclamo))
        .toList();
  }

  private static List<Puerta> conversacion(String reclamo) {
    return Stream.of(
            para("GET /reclamos/{id}/mensajes", PARTE, FUNCIONARIO, AUDITOR).losDemas(404),
            para("GET /reclamos/{id}/mensajes/eventos", PARTE, FUNCIONARIO, AUDITOR)
                .losDemas(404)
                .consulta("segundos=0"),
            para("POST /reclamos/{id}/mensajes", PARTE, FUNCIONARIO)
                .losDemas(404)
                .salvo(403, AUDITOR)
                .cuerpo("{\"texto\":\"hola\"}")
                .responde(201)
                .ejemplos(List.of("{\"texto\":\"hola\",\"adjuntos\":[\"doc_x\"]}")),
            para("POST /reclamos/{id}/mensajes/lectura", PARTE, FUNCIONARIO)
                .losDemas(404)
                .salvo(403, AUDITOR)
                .cuerpo("{\"hasta\":1}")
                .responde(200, 422)
                .ejemplos(List.of("{\"hasta\":1}")),
            para("GET /reclamos/{id}/notas", FUNCIONARIO, AUDITOR).losDemas(404).salvo(403, PARTE),
            para("GET /reclamos/{id}/notas/eventos", FUNCIONARIO, AUDITOR)
                .losDemas(404)
                .salvo(403, PARTE)
                .consulta("segundos=0"),
            para("POST /reclamos/{id}/notas", FUNCIONARIO)
                .losDemas(404)
                .salvo(403, PARTE, AUDITOR)
                .cuerpo("{\"texto\":\"hola\"}")
                .responde(201)
                .ejemplos(List.of("{\"texto\":\"hola\"}")))
        .map(p -> p.con("id", reclamo))
        .toList();
  }

  /** The complaint has no hearing: whoever may is told so. */
  private static List<Puerta> audiencias(String reclamo) {
    var una = "POST /reclamos/{id}/audiencias/{n}";
    var cita = "{\"inicio\":\"2026-03-01T10:00:00-05:00\"}";
    var motivo = "{\"motivo\":\"viaje\"}";
    var clausula =
        "{\"obligado\":\"PROVEEDOR\",\"obligacion\":\"Devolver\",\"vence\":\"2027-01-04\"}";
    var vino = "{\"presente\":true,\"nombre\":\"ANA\"}";
    var delReclamo =
        Stream.of(
                para("POST /reclamos/{id}/audiencias", FUNCIONARIO)
                    .cuerpo(cita)
                    .responde(422)
                    .ejemplos(List.of(cita)),
                para("GET /reclamos/{id}/audiencias", PARTE, FUNCIONARIO, AUDITOR).losDemas(404),
                deUna("GET /reclamos/{id}/audiencias/{n}", AUDITOR),
                deUna("GET /reclamos/{id}/audiencias/{n}/invitacion.ics", AUDITOR),
                deUna("GET /reclamos/{id}/audiencias/{n}/acta", AUDITOR),
                deUna("GET /reclamos/{id}/audiencias/{n}/acta.pdf", AUDITOR),
                delQueDirige(
                    una + "/reprogramacion", "{\"cita\":%s,\"motivo\":\"viaje\"}".formatted(cita)),
                delQueDirige(una + "/cancelacion", motivo),
                delQueDirige(
                    una + "/asistencia",
                    "{\"consumidor\":%s,\"proveedor\":%s}".formatted(vino, vino)),
                delQueDirige(
                    una + "/calificacion",
                    "{\"lado\":\"CONSUMIDOR\",\"aceptada\":true,\"motivo\":\"certificado\"}"),
                delQueDirige(
                    una + "/acta",
                    "{\"desenlace\":\"ACUERDO_TOTAL\",\"clausulas\":[%s]}".formatted(clausula)),
                delQueDirige(una + "/cierre", motivo),
                deUnaParte(una + "/justificacion")
                    .cuerpo(motivo)
                    .ejemplos(List.of("{\"motivo\":\"enfermedad\",\"pruebas\":[\"doc_x\"]}")),
                deUnaParte(una + "/segunda"),
                deUnaParte(una + "/acta/codigos"),
                deUnaParte(una + "/acta/conformidad")
                    .cuerpo("{\"codigo\":\"12345678\"}")
                    .ejemplos(List.of("{\"codigo\":\"12345678\"}")))
            .map(p -> p.con("id", reclamo));
    return Stream.concat(Stream.of(para("GET /agenda", FUNCIONARIO, AUDITOR)), delReclamo).toList();
  }

  private static Puerta deUna(String operacion, Quien ademas) {
    return para(operacion, PARTE, FUNCIONARIO, ademas).losDemas(404).con("n", "1").responde(404);
  }

  private static Puerta delQueDirige(String operacion, String cuerpo) {
    return para(operacion, FUNCIONARIO)
        .con("n", "1")
        .cuerpo(cuerpo)
        .responde(404)
        .ejemplos(List.of(cuerpo));
  }

  private static Puerta deUnaParte(String operacion) {
    return para(operacion, PARTE)
        .losDemas(404)
        .salvo(403, FUNCIONARIO, AUDITOR)
        .con("n", "1")
        .responde(404);
  }

  private static List<Puerta> cifras() {
    var consulta = "{\"canal\":\"WEB\",\"tema\":\"OTRO\",\"consulta\":\"Cómo se hace\"}";
    return List.of(
        publica("GET /indicadores"),
        para("GET /indicadores/proveedores", FUNCIONARIO, AUDITOR),
        para("POST /orientaciones", FUNCIONARIO)
            .cuerpo(consulta)
            .responde(201)
            .ejemplos(List.of(consulta)),
        para("GET /orientaciones", FUNCIONARIO, AUDITOR),
        para("GET /orientaciones/resumen", FUNCIONARIO, AUDITOR),
        para("GET /orientaciones/{id}", FUNCIONARIO, AUDITOR).con("id", "ori_x").responde(404));
  }

  private static List<Puerta> cuentas() {
    return List.of(
        publica("GET /cuentas/terminos"),
        para("POST /cuentas", PARTE, AJENA)
            .cuerpo(REGISTRO)
            .responde(422)
            .ejemplos(List.of(REGISTRO)),
        para("GET /cuentas", FUNCIONARIO, AUDITOR),
        conToken("GET /cuentas/mia").responde(200, 404),
        conToken("GET /cuentas/{id}").con("id", "cta_x").responde(404),
        conToken("POST /cuentas/{id}/actuaciones")
            .con("id", "cta_x")
            .cuerpo("{\"tipo\":\"APROBAR\"}")
            .responde(404)
            .ejemplos(List.of("{\"tipo\":\"OBSERVAR\",\"motivos\":[\"Falta la firma\"]}")));
  }

  private static List<Puerta> reclamos() {
    return List.of(
        publica("GET /reclamos/formulario"),
        conToken("GET /proveedores").consulta("q=cuzca"),
        para("POST /reclamos", PARTE, AJENA, FUNCIONARIO)
            .cuerpo(RECLAMO)
            .responde(409, 422)
            .ejemplos(List.of(RECLAMO)),
        conToken("GET /reclamos").responde(200, 400),
        conToken("GET /reclamos/por-reclamar"),
        conToken("GET /reclamos/{id}").con("id", "rec_x").responde(404),
        conToken("POST /reclamos/{id}/actuaciones")
            .con("id", "rec_x")
            .cuerpo("{\"tipo\":\"DESISTIR\"}")
            .responde(404)
            .ejemplos(
                List.of(
                    """
                    {"tipo":"RESPONDER","posicion":"NIEGA","texto":"No es así","pruebas":["doc_x"]}
                    """)),
        conToken("POST /reclamos/{id}/titularidad").con("id", "rec_x").responde(404));
  }

  private static List<Puerta> borradores() {
    return List.of(
        para("POST /reclamos/borradores", PARTE, AJENA, FUNCIONARIO)
            .cuerpo("{\"contenido\":{}}")
            .responde(201, 409)
            .ejemplos(List.of("{\"contenido\":" + RECLAMO + "}")),
        conToken("GET /reclamos/borradores"),
        conToken("GET /reclamos/borradores/{id}").con("id", "bor_x").responde(404),
        conToken("PUT /reclamos/borradores/{id}")
            .con("id", "bor_x")
            .cuerpo("{\"contenido\":{}}")
            .responde(404),
        conToken("DELETE /reclamos/borradores/{id}").con("id", "bor_x").responde(404),
        conToken("POST /reclamos/borradores/{id}/presentacion").con("id", "bor_x").responde(404));
  }

  private static List<Puerta> tablero() {
    return List.of(
        para("GET /reclamos/tablero", FUNCIONARIO, AUDITOR),
        para("GET /reclamos/turnos", FUNCIONARIO, AUDITOR),
        para("POST /reclamos/turnos", FUNCIONARIO).cuerpo("{\"disponible\":false}"));
  }

  private static List<Puerta> denuncias(String expediente) {
    return List.of(
        publica("GET /competencia").consulta("motivo=CUANTIA&valor=100"),
        publica("GET /infractores"),
        publica("GET /infractores/{id}").con("id", "inf_x").responde(404),
        publica("GET /infractores/ranking"),
        publica("GET /infractores.csv"),
        publica("GET /infractores.json"),
        para("GET /expedientes/{id}/examen", FUNCIONARIO, AUDITOR)
            .losDemas(404)
            .con("id", expediente)
            .responde(404),
        para("GET /multas", PARTE, AJENA, FUNCIONARIO, OTRO_ORGANO, SALA, AUDITOR),
        para("GET /multas/{id}", PARTE, FUNCIONARIO, AUDITOR)
            .losDemas(404)
            .con("id", "mul_x")
            .responde(404),
        para("POST /multas/{id}/ordenes", PARTE, FUNCIONARIO)
            .losDemas(404)
            .con("id", "mul_x")
            .responde(404));
  }
}
