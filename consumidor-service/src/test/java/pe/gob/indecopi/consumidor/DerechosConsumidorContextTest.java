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
    return Stream.of(
            reclamos(),
            denuncias(expediente),
            conversacion(ReclamosDePrueba.presentado(this, "empresa")))
        .flatMap(List::stream)
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
