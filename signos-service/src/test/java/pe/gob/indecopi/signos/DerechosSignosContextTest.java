package pe.gob.indecopi.signos;

import static pe.gob.indecopi.platform.prueba.derechos.Puerta.para;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.publica;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AJENA;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AUDITOR;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.FUNCIONARIO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.PARTE;

import java.util.List;
import pe.gob.indecopi.platform.prueba.derechos.Puerta;
import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosSignosContextTest extends DerechosDeServicio {
  /** A search by a code of Vienna that is none. */
  private static final String SIN_CODIGO =
      "--linde\r\nContent-Disposition: form-data; name=\"viena\"\r\n\r\n0\r\n--linde--\r\n";

  DerechosSignosContextTest() {
    super("DSD-11", "dsd", "din");
  }

  @Override
  protected List<Puerta> propias(String expediente) {
    return List.of(
        publica("GET /registros/novedades"),
        publica("GET /registros/{id}/certificado").con("id", "reg_x").responde(404),
        para("POST /registros", FUNCIONARIO).cuerpo("{}").responde(400),
        para("POST /registros/{id}/correcciones", FUNCIONARIO)
            .con("id", "reg_x")
            .cuerpo("{\"denominacion\":\"KUSKA\",\"motivo\":\"Se copió mal.\"}")
            .responde(404),
        para("GET /expedientes/{id}/antecedentes", FUNCIONARIO, AUDITOR)
            .losDemas(404)
            .salvo(403, PARTE)
            .con("id", expediente),
        publica("GET /semejantes").responde(400),
        publica("POST /semejantes/figuras")
            .cuerpo("multipart/form-data; boundary=linde", SIN_CODIGO, 10 << 20)
            .responde(400),
        para("GET /expedientes/{id}/busqueda", PARTE, FUNCIONARIO, AUDITOR)
            .losDemas(404)
            .con("id", expediente)
            .responde(404),
        publica("GET /gaceta"),
        publica("GET /gaceta.atom"),
        publica("GET /gaceta/{fecha}").con("fecha", "2026-03-02"),
        publica("GET /gaceta/{fecha}.atom").con("fecha", "2026-03-02"),
        publica("GET /gaceta/{fecha}.pdf").con("fecha", "2025-12-25").responde(404),
        para("POST /vigilancias", PARTE, AJENA)
            .cuerpo("{\"signo\":\"KUSKA\",\"clases\":[25],\"desdeGrado\":\"ALTO\"}")
            .responde(201),
        para("GET /vigilancias", PARTE, AJENA),
        para("GET /vigilancias/hallazgos", PARTE, AJENA),
        para("GET /vigilancias/{id}", PARTE, AJENA).con("id", "vig_x").responde(404),
        para("PUT /vigilancias/{id}/avisos", PARTE, AJENA)
            .con("id", "vig_x")
            .cuerpo("{\"desdeGrado\":\"ALTO\",\"correo\":\"agente@example.pe\"}")
            .responde(404),
        para("DELETE /vigilancias/{id}", PARTE, AJENA).con("id", "vig_x").responde(404),
        para("GET /vigilancias/{id}/hallazgos", PARTE, AJENA).con("id", "vig_x").responde(404));
  }
}
