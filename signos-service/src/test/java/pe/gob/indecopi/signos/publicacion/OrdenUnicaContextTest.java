package pe.gob.indecopi.signos.publicacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import tools.jackson.databind.JsonNode;

/** TUPA DSD-10.5: one publication order for one mark in several files, over HTTP. */
class OrdenUnicaContextTest extends SignosContextTest {
  private static final AtomicInteger RECIBOS = new AtomicInteger();

  /** Ten working days from Monday 2026-03-02. */
  private static final LocalDate ULTIMO = LocalDate.of(2026, 3, 16);

  private final Tramites tramites = new Tramites(this);

  @Test
  void ordersAndProvesThePublicationOfAllOfThemOnce() {
    var uno = tramites.presentado("UNA ORDEN");
    var otro = enOtraClase("UNA ORDEN", Tramites.KUSKA, "empresa");
    reloj.es(ULTIMO);
    bien(pedir(uno, otro));
    assertThat(pedir(otro, uno).punteros()).containsExactly("/tipo");

    assertThat(actuar("funcionario-dsd", otro, "ORDENAR_PUBLICACION", "{}").punteros())
        .containsExactly("/tipo");
    bien(actuar("funcionario-dsd", uno, "ORDENAR_PUBLICACION", "{}"));
    tramites.contarDeNuevo(uno);
    assertThat(etapa(otro)).isEqualTo("PUBLICACION");
    var prueba = documento("empresa");
    bien(
        actuar(
            "empresa",
            uno,
            "ACREDITAR_PUBLICACION",
            "{\"fecha\":\"%s\",\"documento\":\"%s\"}".formatted(ULTIMO, prueba)));
    tramites.contarDeNuevo(uno);

    assertThat(etapa(uno)).isEqualTo("OPOSICION");
    assertThat(etapa(otro)).isEqualTo("OPOSICION");
    assertThat(plazo(otro, "oposicion").path("vence"))
        .isEqualTo(plazo(uno, "oposicion").path("vence"));
    assertThat(ver(otro).path("documentos").toString()).contains(prueba);
    var actos = get("/expedientes/" + otro + "/actuaciones", Fichas.de("auditora")).toString();
    assertThat(actos.split("\"ORDENAR_PUBLICACION\"")).hasSize(2);
    assertThat(actos).contains("\"ordenadoEn\":\"" + ver(uno).path("numero").asString());
  }

  @Test
  void isAskedWithinTenDaysForTheSameMarkOfTheSameApplicantInOtherClasses() {
    var uno = tramites.presentado("DOS ORDENES");
    var otro = enOtraClase("DOS ORDENES", Tramites.KUSKA, "empresa");
    var otraMarca = enOtraClase("TRES ORDENES", Tramites.KUSKA, "empresa");
    var ajena = enOtraClase("DOS ORDENES", Tramites.PROVEEDORA, "proveedor");
    var mismaClase = tramites.presentado("DOS ORDENES");

    for (var ninguna : new String[] {otraMarca, ajena, mismaClase, uno}) {
      assertThat(pedir(uno, ninguna).punteros()).containsExactly("/datos/expedientes/0");
    }
    reloj.es(ULTIMO.plusDays(1));
    assertThat(pedir(uno, otro).punteros()).containsExactly("/tipo");
  }

  private Respuesta pedir(String id, String otro) {
    return actuar(
        "empresa",
        id,
        "PEDIR_ORDEN_UNICA",
        "{\"expedientes\":[\"%s\"]}".formatted(ver(otro).path("numero").asString()));
  }

  private String enOtraClase(String signo, String solicitante, String usuario) {
    var recibo = "OU-" + RECIBOS.incrementAndGet();
    caja.recibe(recibo, RelojDePrueba.LUNES);
    var cuerpo =
        """
        {"procedimiento":"DSD-10","solicitantes":[%s],
         "materia":{"tipo":"MARCA","naturaleza":"DENOMINATIVA","denominacion":"%s",
           "clases":[{"clase":35,"productos":["Publicidad"]}]},
         "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}}"""
            .formatted(solicitante, signo, recibo);
    var creado = post("/expedientes", Fichas.de(usuario), cuerpo);
    bien(creado);
    return creado.texto("/id");
  }

  private String etapa(String id) {
    return ver(id).path("etapa").asString();
  }

  private JsonNode ver(String id) {
    return get("/expedientes/" + id, Fichas.de("auditora")).json();
  }

  private static void bien(Respuesta respuesta) {
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
  }
}
