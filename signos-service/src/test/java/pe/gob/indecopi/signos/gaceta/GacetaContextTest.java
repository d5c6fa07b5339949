package pe.gob.indecopi.signos.gaceta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import pe.gob.indecopi.signos.SignosContextTest;
import pe.gob.indecopi.signos.Tramites;

/** The gazette under the print, which only shows what the applicant published and proved. */
class GacetaContextTest extends SignosContextTest {
  private final Tramites tramites = new Tramites(this);

  @Test
  void bringsWhatIsProvedOnTheDayOfTheProofAndSaysWhenItWasPublished() {
    var id = tramites.presentado("QORI PAQARI");
    bien(actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}"));
    var prueba = LocalDate.of(2026, 3, 10);
    reloj.es(prueba);
    bien(actuar("empresa", id, "ACREDITAR_PUBLICACION", acreditar()));

    assertThat(de(id, RelojDePrueba.LUNES)).isEmpty();
    assertThat(de(id, prueba)).hasSize(1);
    var gaceta = get("/gaceta/" + prueba, null);
    assertThat(gaceta.json().at("/cerrada").asBoolean()).isFalse();
    var publicada = gaceta.json().at("/publicaciones/0");
    assertThat(publicada.path("publicado").asString()).isEqualTo("2026-03-02");
    assertThat(publicada.path("medio").asString()).isEqualTo("DIARIO_OFICIAL");
    assertThat(publicada.path("vence").asString())
        .isEqualTo(plazo(id, "oposicion").path("vence").asString());
    assertThat(publicada.at("/solicita/denominacion").asString()).isEqualTo("QORI PAQARI");
    assertThat(publicada.at("/solicitantes/0/ruc").asString()).isEqualTo(EMPRESA);
  }

  @Test
  void showsNothingOfAPersonThatTheLawKeeps() {
    tramites.publicado("SIN RASTRO");
    assertThat(get("/gaceta?limite=200", null).toString())
        .contains("SIN RASTRO")
        .doesNotContain("Av. Uno", "kuska@example.pe");
  }

  @Test
  void bringsEachPublicationOnceHoweverOftenItIsTold() {
    var id = tramites.publicado("UNA VEZ");
    tramites.contarDeNuevo(id);
    tramites.contarDeNuevo(id);
    assertThat(de(id, RelojDePrueba.LUNES)).hasSize(1);
  }

  /** Ley 27444, art. 201.2; what the window does then, the official decides and the act says. */
  @Test
  void publishesAnErratumOnceWithBothTextsAndTheWindowThatItLeaves() {
    var dia = publicarEl(LocalDate.of(2026, 4, 14), "ERRADA QORI");
    var publicada = get("/gaceta/" + dia, null).json().at("/publicaciones/0");
    var id = publicada.path("expediente").asString();
    reloj.es(dia.plusDays(1));
    var rectificada =
        actuar(
            "funcionario-dsd",
            id,
            "RECTIFICAR_PUBLICACION",
            """
            {"dice":"ERRADO CORI","debeDecir":"ERRADA QORI","motivo":"Error de imprenta",
             "correDeNuevo":true}""");
    assertThat(rectificada.estado()).as("%s", rectificada).isEqualTo(201);
    tramites.contarDeNuevo(id);

    var errata = get("/gaceta/" + dia.plusDays(1), null).json().path("publicaciones");
    assertThat(errata).hasSize(1);
    assertThat(errata.at("/0/errata/dice").asString()).isEqualTo("ERRADO CORI");
    assertThat(errata.at("/0/errata/debeDecir").asString()).isEqualTo("ERRADA QORI");
    assertThat(errata.at("/0/errata/de").asString()).isEqualTo(dia.toString());
    assertThat(errata.at("/0/vence").asString()).isGreaterThan(publicada.path("vence").asString());
    assertThat(get("/gaceta/" + dia, null).json().at("/publicaciones/0"))
        .as("what was published stays as it was read")
        .isEqualTo(publicada);
  }

  @Test
  void leavesADayThatIsPastAsItWas() {
    var dia = publicarEl(LocalDate.of(2026, 3, 16), "DIA CERRADO");
    reloj.es(dia.plusDays(1));
    var antes = get("/gaceta/" + dia, null);
    assertThat(antes.json().at("/cerrada").asBoolean()).isTrue();
    assertThat(antes.cabeceras().firstValue("Cache-Control").orElse(""))
        .contains("public", "max-age");
    publicarEl(LocalDate.of(2026, 3, 17), "OTRO DIA");

    var despues = get("/gaceta/" + dia, null);
    assertThat(despues.bytes()).isEqualTo(antes.bytes());
    assertThat(despues.cabeceras().firstValue("ETag"))
        .isPresent()
        .isEqualTo(antes.cabeceras().firstValue("ETag"));
  }

  @Test
  void changesItsTagWithEveryPublicationOfTheDay() {
    var dia = publicarEl(LocalDate.of(2026, 3, 18), "PRIMERA DEL DIA");
    var antes = get("/gaceta/" + dia, null);
    publicarEl(dia, "SEGUNDA DEL DIA");
    var despues = get("/gaceta/" + dia, null);
    assertThat(despues.json().at("/publicaciones")).hasSize(2);
    assertThat(despues.cabeceras().firstValue("ETag"))
        .isNotEqualTo(antes.cabeceras().firstValue("ETag"));
  }

  @Test
  void isPrintedOnceUnderACodeThatVouchesForIt() {
    var dia = publicarEl(LocalDate.of(2026, 3, 20), "IMPRESA");
    reloj.es(dia.plusDays(1));
    var papel = get("/gaceta/" + dia + ".pdf", null);
    assertThat(papel.estado()).as("%s", papel).isEqualTo(200);
    assertThat(new String(papel.bytes(), 0, 4)).isEqualTo("%PDF");
    var codigo = papel.cabeceras().firstValue("Codigo-Verificacion").orElseThrow();
    assertThat(get("/gaceta/" + dia + ".pdf", null).bytes()).isEqualTo(papel.bytes());

    var verificacion = get("/verificaciones/" + codigo, null);
    assertThat(verificacion.texto("/clase")).isEqualTo("GACETA");
    assertThat(verificacion.texto("/fecha")).isEqualTo(dia.toString());
  }

  @Test
  void isReadAsAtomWithWhateverASignIsMadeOf() throws Exception {
    var dia = publicarEl(LocalDate.of(2026, 3, 24), "D & D <UNO>");
    var feed = xml(get("/gaceta/" + dia + ".atom", null));
    assertThat(feed.getDocumentElement().getNodeName()).isEqualTo("feed");
    assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
    assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
        .startsWith("D & D <UNO> (");

    var ultimas = get("/gaceta.atom", null);
    assertThat(ultimas.cabeceras().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(xml(ultimas).getElementsByTagName("title").item(1).getTextContent())
        .startsWith("D & D <UNO> (");
  }

  @Test
  void isReadFromDayToDayPageByPageWithoutLoss() {
    var desde = publicarEl(LocalDate.of(2026, 4, 6), "PAGINA UNO");
    publicarEl(LocalDate.of(2026, 4, 7), "PAGINA DOS");
    var hasta = publicarEl(LocalDate.of(2026, 4, 7), "PAGINA TRES");
    publicarEl(LocalDate.of(2026, 4, 8), "PAGINA CUATRO");

    var rango = "desde=" + desde + "&hasta=" + hasta + "&limite=1";
    var signos = new ArrayList<String>();
    var cursor = "";
    do {
      var pagina = get("/gaceta?" + rango + cursor, null).json();
      signos.add(pagina.at("/datos/0/solicita/denominacion").asString());
      cursor = pagina.has("siguiente") ? "&despues=" + pagina.path("siguiente").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(signos).containsExactly("PAGINA UNO", "PAGINA DOS", "PAGINA TRES");
  }

  @Test
  void answersForDaysThatHaveNoneAndRefusesThoseToComeAndThoseThatAreNone() {
    assertThat(get("/gaceta/2025-12-25", null).json().at("/publicaciones")).isEmpty();
    assertThat(get("/gaceta/2025-12-25.pdf", null).estado()).isEqualTo(404);
    assertThat(get("/gaceta/2025-12-25.atom", null).estado()).isEqualTo(200);
    assertThat(get("/gaceta/" + RelojDePrueba.LUNES.plusDays(1), null).estado()).isEqualTo(404);
    assertThat(get("/gaceta/ayer", null).estado()).isEqualTo(400);
    assertThat(get("/gaceta/2026-02-30.pdf", null).estado()).isEqualTo(400);
    assertThat(get("/gaceta?desde=2026-03-03&hasta=2026-03-02", null).estado()).isEqualTo(400);
    assertThat(get("/gaceta?despues=MTk5OTktOTktOTkvMQ", null).estado()).isLessThan(500);
  }

  private LocalDate publicarEl(LocalDate dia, String signo) {
    reloj.es(RelojDePrueba.LUNES);
    var id = tramites.presentado(signo);
    bien(actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}"));
    reloj.es(dia);
    bien(actuar("empresa", id, "ACREDITAR_PUBLICACION", acreditar()));
    return dia;
  }

  private String acreditar() {
    return "{\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}".formatted(documento("empresa"));
  }

  private List<String> de(String expediente, LocalDate dia) {
    var publicaciones = get("/gaceta/" + dia, null).json().path("publicaciones");
    return StreamSupport.stream(publicaciones.spliterator(), false)
        .map(p -> p.path("expediente").asString())
        .filter(expediente::equals)
        .toList();
  }

  private static Document xml(Respuesta respuesta) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(respuesta.bytes()));
  }

  private static void bien(Respuesta respuesta) {
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
  }
}
