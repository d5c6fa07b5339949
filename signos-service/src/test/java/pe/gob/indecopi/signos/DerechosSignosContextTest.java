package pe.gob.indecopi.signos;

import static pe.gob.indecopi.platform.prueba.derechos.Puerta.para;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.publica;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AUDITOR;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.FUNCIONARIO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.PARTE;

import java.util.List;
import pe.gob.indecopi.platform.prueba.derechos.Puerta;
import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosSignosContextTest extends DerechosDeServicio {
  DerechosSignosContextTest() {
    super("DSD-1", "dsd", "din");
  }

  @Override
  protected List<Puerta> propias(String expediente) {
    return List.of(
        publica("GET /registros/novedades"),
        publica("GET /registros/{id}/certificado").con("id", "reg_x").responde(404),
        para("GET /expedientes/{id}/antecedentes", FUNCIONARIO, AUDITOR)
            .losDemas(404)
            .salvo(403, PARTE)
            .con("id", expediente));
  }
}
