package pe.gob.indecopi.consumidor;

import static pe.gob.indecopi.platform.prueba.derechos.Puerta.para;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.publica;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AJENA;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AUDITOR;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.FUNCIONARIO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.PARTE;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.prueba.derechos.Puerta;
import pe.gob.indecopi.procedimientos.prueba.DerechosDeServicio;

class DerechosConsumidorContextTest extends DerechosDeServicio {
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
    return Stream.of(reclamos(), denuncias(expediente)).flatMap(List::stream).toList();
  }

  private static List<Puerta> reclamos() {
    return List.of(
        para("POST /reclamos", PARTE, AJENA, FUNCIONARIO).cuerpo("{}").responde(400),
        para("GET /reclamos/{id}", PARTE, AJENA, FUNCIONARIO, AUDITOR)
            .losDemas(404)
            .con("id", "rec_x")
            .responde(404));
  }

  private static List<Puerta> denuncias(String expediente) {
    return List.of(publica("GET /competencia").consulta("motivo=CUANTIA&valor=100"));
  }
}
