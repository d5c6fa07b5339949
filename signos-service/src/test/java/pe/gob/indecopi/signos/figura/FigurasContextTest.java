package pe.gob.indecopi.signos.figura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;
import pe.gob.indecopi.signos.figura.Dibujo.Mano;
import pe.gob.indecopi.signos.registro.Novedades;
import pe.gob.indecopi.signos.registro.Registros;

/** A figure from the application to the register, and back to who asks for one like it. */
class FigurasContextTest extends SignosContextTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'";

  @Autowired private Registros registros;
  @Autowired private Novedades novedades;
  @Autowired private Expedientes expedientes;
  @Autowired private Reproducciones reproducciones;
  @Autowired private FigurasDeSolicitudes figurasDeSolicitudes;

  private final Dibujo figura = Dibujo.de(new Random(21));
  private final Dibujo otra = Dibujo.de(new Random(22));

  @Test
  void findsARegisteredFigureForWhoAsksAndForWhoExamines() throws IOException {
    var png = LectorDeImagenesTest.png(figura.dibujar(Mano.FIRME));
    var concedido = registrada(subida("image/png", png), "3.1.4");
    var parecida = figura.dibujar(new Mano(500, 3, 2, true, 60, 0, 0.6));

    var hallada =
        await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () -> semejantes("image/jpeg", Dibujo.jpeg(parecida, 0.7), null),
                r -> !r.json().path("datos").isEmpty());

    assertThat(hallada.texto("/datos/0/expediente")).isEqualTo(concedido);
    assertThat(hallada.texto("/datos/0/estado")).isEqualTo("VIGENTE");
    assertThat(hallada.texto("/datos/0/explicacion")).contains("la misma figura");
    assertThat(semejantes(null, null, "3.1.4").texto("/datos/0/explicacion"))
        .isEqualTo("Muestran lo mismo según sus códigos de Viena");
    assertThat(
            semejantes("image/png", LectorDeImagenesTest.png(otra.dibujar(Mano.FIRME)), null)
                .json()
                .path("datos"))
        .isEmpty();

    var nuevo = presentado(subida("image/jpeg", Dibujo.jpeg(parecida, 0.7)), "5.1.1");
    var antecedentes = get("/expedientes/" + nuevo + "/antecedentes", Fichas.de("funcionario-dsd"));
    assertThat(antecedentes.json().path("figuras")).as("%s", antecedentes).hasSize(1);
    assertThat(antecedentes.texto("/figuras/0/expediente")).isEqualTo(concedido);
    assertThat(
            get("/expedientes/" + concedido + "/antecedentes", Fichas.de("funcionario-dsd"))
                .json()
                .path("figuras"))
        .as("its own is none")
        .isEmpty();
    findsItInTheClassThatIsPaid(subida("image/png", png), concedido);
    showsWhatWaitsToo(nuevo, subida("image/png", png));
    readsTheSameAfterARestartAndFromTheFeedAlone(concedido);
  }

  /** TUPA DSD-2, search of figures. */
  private void findsItInTheClassThatIsPaid(String imagen, String concedido) {
    for (var clase : new int[] {25, 9}) {
      var recibo = "FB-" + clave().substring(0, 12);
      caja.recibe(recibo, RelojDePrueba.LUNES);
      var busqueda =
          post(
              "/expedientes",
              Fichas.de("empresa"),
              """
              {"procedimiento":"DSD-2","solicitantes":[%s],
               "materia":{"busqueda":"FIGURATIVA","signo":"Una estrella","reproduccion":"%s",
                 "clases":1,"enClases":[%d]},
               "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}}"""
                  .formatted(Tramites.KUSKA, imagen, clase, recibo));
      bien(busqueda);
      var informe =
          get("/expedientes/" + busqueda.texto("/id") + "/busqueda", Fichas.de("empresa"));
      assertThat(informe.json().path("figuras"))
          .as("class %d: %s", clase, informe)
          .hasSize(clase == 25 ? 1 : 0);
      assertThat(informe.texto("/figuras/0/expediente")).isEqualTo(clase == 25 ? concedido : "");
    }
  }

  private void showsWhatWaitsToo(String anterior, String imagen) {
    var posterior = presentado(imagen, "9.9.9");
    figurasDeSolicitudes.seguir();
    var solicitadas =
        get("/expedientes/" + posterior + "/antecedentes", Fichas.de("funcionario-dsd"))
            .json()
            .path("figurasSolicitadas");

    assertThat(solicitadas).hasSize(1);
    assertThat(solicitadas.at("/0/id").asString()).isEqualTo(anterior);
    assertThat(solicitadas.at("/0/anterior").asBoolean()).isTrue();
    assertThat(solicitadas.at("/0/publicada").asBoolean()).isFalse();
  }

  private void readsTheSameAfterARestartAndFromTheFeedAlone(String concedido) {
    for (var conGuardadas : new boolean[] {true, false}) {
      if (!conGuardadas) {
        base.getCollection("figurasDelRegistro").drop();
        base.getCollection("figurasDelRegistro." + Firma.FORMA + ".2").drop();
      }
      var nuevas =
          new FigurasDelRegistro(
              registros,
              novedades,
              id -> expedientes.buscar(id).map(e -> e.pedido().materia()),
              reproducciones,
              new FigurasGuardadas(base));
      nuevas.seguir();
      assertThat(
              nuevas.buscar(
                  new Figuras.Pedidas(Buscada.de(FigurasTest.firme(figura)), Set.of(), 0, 5),
                  reloj.hoy(),
                  Locale.of("es")))
          .extracting(FiguraParecida::expediente)
          .containsExactly(concedido);
    }
  }

  @Test
  void takesAnSvgThatOnlyDrawsAndRefusesOneThatDoesMore() {
    var solo = SVG + " viewBox='0 0 9 9'><path d='M1 1H8V8Z'/></svg>";
    var guion = SVG + "><script>alert(1)</script></svg>";
    var fuera = SVG + "><use href='http://example.pe/a.svg#a'/></svg>";

    assertThat(presentar(subida("image/svg+xml", bytes(solo)), "1.1.1").estado()).isEqualTo(201);
    for (var malo : new String[] {guion, fuera}) {
      var rechazada = presentar(subida("image/svg+xml", bytes(malo)), "1.1.1");
      assertThat(rechazada.estado()).as("%s", rechazada).isEqualTo(422);
      assertThat(rechazada.punteros()).containsExactly("/materia/reproduccion");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | - | - | 400 | /archivo",
        "- | - | 30.1.1 | 400 | /viena",
        "image/svg+xml | <svg xmlns='http://www.w3.org/2000/svg' onload='x()'/> | - | 422 | /archivo",
        "image/png | <svg xmlns='http://www.w3.org/2000/svg'/> | - | 415 | /archivo",
        "image/png | GIF89a | - | 415 | /archivo",
      })
  void refusesAnImageThatCannotBeLookedFor(
      String tipo, String contenido, String viena, int estado, String puntero) {
    var respuesta = semejantes(tipo, contenido == null ? null : bytes(contenido), viena);

    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(estado);
    assertThat(respuesta.punteros()).containsExactly(puntero);
  }

  @Test
  void findsNothingLikeAnEmptyImage() {
    var vacia = semejantes("image/svg+xml", bytes(SVG + " width='9' height='9'/>"), null);

    assertThat(vacia.json().path("figura").asBoolean()).isFalse();
    assertThat(vacia.json().path("datos")).isEmpty();
  }

  private String registrada(String imagen, String viena) {
    var id = presentado(imagen, viena);
    bien(actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}"));
    var diario = "{\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}".formatted(documento("empresa"));
    bien(actuar("empresa", id, "ACREDITAR_PUBLICACION", diario));
    vencer(id, "oposicion");
    var concede =
        "{\"fundamento\":\"Es distintiva\",\"decisiones\":[{\"objeto\":\"25\",\"sentido\":\"CONCEDE\"}]}";
    bien(actuar("funcionario-dsd", id, "RESOLVER", concede));
    vencer(id, "impugnacion");
    bien(actuar("funcionario-dsd", id, "EMITIR_CERTIFICADO", "{}"));
    new Tramites(this).contarDeNuevo(id);
    return id;
  }

  private String presentado(String imagen, String viena) {
    var presentado = presentar(imagen, viena);
    bien(presentado);
    return presentado.texto("/id");
  }

  private Respuesta presentar(String imagen, String viena) {
    var recibo = "F-" + clave().substring(0, 12);
    caja.recibe(recibo, RelojDePrueba.LUNES);
    return post(
        "/expedientes",
        Fichas.de("empresa"),
        """
        {"procedimiento":"DSD-10","solicitantes":[%s],
         "materia":{"tipo":"MARCA","naturaleza":"FIGURATIVA","reproduccion":"%s","viena":["%s"],
           "clases":[{"clase":25,"productos":["Ropa"]}]},
         "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}}
        """
            .formatted(Tramites.KUSKA, imagen, viena, recibo));
  }

  private static void bien(Respuesta respuesta) {
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
  }

  private String subida(String tipo, byte[] bytes) {
    var respuesta = enviar("/documentos", Fichas.de("empresa"), tipo, bytes, null);
    bien(respuesta);
    assertThat(respuesta.texto("/tipo")).isEqualTo(tipo);
    return respuesta.texto("/id");
  }

  private Respuesta semejantes(String tipo, byte[] bytes, String viena) {
    return enviar("/semejantes/figuras", null, tipo, bytes, viena);
  }

  private Respuesta enviar(String ruta, String ficha, String tipo, byte[] bytes, String viena) {
    var cuerpo = new ByteArrayOutputStream();
    if (bytes != null) {
      cuerpo.writeBytes(parte("name=\"archivo\"; filename=\"f\"\r\nContent-Type: " + tipo));
      cuerpo.writeBytes(bytes);
      cuerpo.writeBytes(bytes("\r\n"));
    }
    cuerpo.writeBytes(parte("name=\"viena\""));
    cuerpo.writeBytes(bytes((viena == null ? "" : viena) + "\r\n--linde--\r\n"));
    var peticion =
        HttpRequest.newBuilder(URI.create(direccion() + ruta))
            .header("Content-Type", "multipart/form-data; boundary=linde")
            .header("Idempotency-Key", clave())
            .POST(HttpRequest.BodyPublishers.ofByteArray(cuerpo.toByteArray()));
    if (ficha != null) {
      peticion.header("Authorization", ficha);
    }
    try {
      var r = HTTP.send(peticion.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Respuesta(r.statusCode(), r.body(), r.headers());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] parte(String disposicion) {
    return bytes("--linde\r\nContent-Disposition: form-data; " + disposicion + "\r\n\r\n");
  }

  private static byte[] bytes(String texto) {
    return texto.getBytes(StandardCharsets.UTF_8);
  }
}
