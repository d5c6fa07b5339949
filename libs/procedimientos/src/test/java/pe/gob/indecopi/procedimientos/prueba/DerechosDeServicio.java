package pe.gob.indecopi.procedimientos.prueba;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.conToken;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.para;
import static pe.gob.indecopi.platform.prueba.derechos.Puerta.publica;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AJENA;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.AUDITOR;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.FUNCIONARIO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.OPERADOR;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.OTRO_ORGANO;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.PARTE;
import static pe.gob.indecopi.platform.prueba.derechos.Quien.SALA;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import tools.jackson.databind.JsonNode;

/**
 * Who may what at an organ's service, and what becomes of bad input: the rows that every organ has
 * (CONTRACT: a party its own files and no others, an official those of the organ, a Sala a file
 * from the moment it is sent up), to which each service adds its own.
 */
public abstract class DerechosDeServicio extends OrganoContextTest {
  private static final int DIEZ_MEGAS = 10 * 1024 * 1024;
  private static final String DOCUMENTO = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f";
  private static final String NOMBRE =
      "<script>alert(1)</script> \u202e\u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \ud83d\udca9 $where";

  private final Andante andante = new Andante(this);
  private final String procedimiento;
  private final Elenco elenco;

  @Autowired private List<RequestMappingHandlerMapping> manejadores;

  /**
   * @param procedimiento one of its own that an official decides
   * @param organo of that procedure, as the names of its officials write it: {@code dsd}
   * @param otro another organ
   */
  protected DerechosDeServicio(String procedimiento, String organo, String otro) {
    this.procedimiento = procedimiento;
    this.elenco = new Elenco("funcionario-" + organo, "funcionario-" + otro);
  }

  /** The rows that this service alone has. */
  protected List<Puerta> propias(String expediente) {
    return List.of();
  }

  /** Whether it keeps a public register. */
  protected boolean llevaRegistro() {
    return true;
  }

  /**
   * Whether bad input is tried here at the endpoints that every organ has from the library: they
   * are the same code in all five, and one tries them for all.
   */
  protected boolean tambienEntradaComun() {
    return false;
  }

  @TestFactory
  Stream<DynamicNode> keepsItsDoors() {
    var caso = caso();
    var filas =
        Stream.concat(comunes(caso).stream(), propias(caso.expediente()).stream())
            .filter(f -> llevaRegistro() || !f.operacion().startsWith("GET /registros"))
            .toList();
    var comunes = comunes(caso).stream().map(Puerta::operacion).collect(Collectors.toSet());
    return new Puertas(
            direccion(), elenco, filas, manejadores.toArray(RequestMappingHandlerMapping[]::new))
        .pruebas(tambienEntradaComun() ? Set.of() : comunes);
  }

  @Test
  void tellsItsDoorsAsTheyStandInTheDocumentation() {
    HojaDeDerechos.comparar("Todo órgano", comunes(Caso.NINGUNO));
    var propias = propias("exp_x");
    if (!propias.isEmpty()) {
      HojaDeDerechos.comparar(organo(), propias);
    }
  }

  @Test
  void letsNoOfficialOfAnotherOrganMoveManyFilesAtOnce() {
    var id = andante.presentado(procedimiento, "empresa", cuerpo -> {});
    var version = andante.ver(id, "empresa").path("version").asLong();
    var asignar = "{\"funcionario\":\"%s\",\"expedientes\":[\"%s\"]}".formatted(elenco.otro(), id);
    var mover =
        "{\"tipo\":\"ARCHIVAR\",\"datos\":{},\"expedientes\":[{\"id\":\"%s\",\"version\":%d}]}"
            .formatted(id, version);

    for (var r :
        List.of(
            post("/mesa/asignaciones", Fichas.de(elenco.otro()), asignar),
            post("/mesa/actuaciones", Fichas.de(elenco.otro()), mover))) {
      assertThat(r.texto("/datos/0/codigo")).as("%s", r).isEqualTo("no-encontrado");
    }
    assertThat(andante.ver(id, "empresa").path("version").asLong()).isEqualTo(version);
  }

  /** What a party writes is text: it comes back as it was, on screen and on paper. */
  @Test
  void takesAHostileNameForAName() {
    var id =
        andante.presentado(
            procedimiento,
            "empresa",
            cuerpo -> cuerpo.withArray("solicitantes").get(0).asObject().put("nombre", NOMBRE));

    assertThat(andante.ver(id, "empresa").toString()).contains("<script>alert(1)</script>");
    for (var papel : List.of("/cargo", "/exportacion")) {
      var r = get("/expedientes/" + id + papel, Fichas.de("empresa"));
      assertThat(r.estado()).as("%s", papel).isEqualTo(200);
    }
  }

  /** What a file has that somebody may ask for. */
  private record Caso(
      String expediente,
      int resolucion,
      String documento,
      String aviso,
      String codigo,
      String procedimiento,
      List<String> solicitudes,
      List<String> actos) {
    private static final Caso NINGUNO =
        new Caso("exp_x", 2, "doc_x", "ntf_x", "x", "X-1", List.of(), List.of());
  }

  private Caso caso() {
    var documento = documento("empresa");
    var id =
        andante.presentado(
            procedimiento, "empresa", cuerpo -> cuerpo.withArray("documentos").add(documento));
    var resolucion = resuelto(id);
    var aviso = aviso(id);
    var cargo = get("/expedientes/" + id + "/cargo", Fichas.de("empresa"));
    var api = get("/openapi.json", null).json();
    return new Caso(
        id,
        resolucion,
        documento,
        aviso.path("id").asString(),
        cargo.cabeceras().firstValue("Codigo-Verificacion").orElseThrow(),
        procedimiento,
        ejemplos(api, "Solicitud"),
        ejemplos(api, "Acto"));
  }

  /** The notice of that file, wherever the days of other tests have put it. */
  private JsonNode aviso(String id) {
    var pagina = get("/notificaciones?limite=200", Fichas.de("empresa")).json();
    while (true) {
      var suyo =
          pagina
              .path("datos")
              .valueStream()
              .filter(a -> a.path("expediente").asString().equals(id))
              .findFirst();
      if (suyo.isPresent()) {
        return suyo.get();
      }
      var siguiente = pagina.path("siguiente").asString("");
      assertThat(siguiente).as("a notice of %s", id).isNotEmpty();
      pagina = get("/notificaciones?limite=200&despues=" + siguiente, Fichas.de("empresa")).json();
    }
  }

  /** The folio of a decision that was notified. */
  private int resuelto(String id) {
    var oficial = elenco.funcionario();
    if (!andante.puede(oficial, id, "RESOLVER")) {
      andante.actuar(oficial, id, "ADMITIR", "{}");
    }
    andante.actuar(
        oficial,
        id,
        "RESOLVER",
        "{\"fundamento\":\"Procede\",\"decisiones\":[{\"objeto\":\"solicitud\",\"sentido\":\"CONCEDE\"}]}");
    return andante.actos(id).indexOf("RESOLVER") + 1;
  }

  private List<String> ejemplos(JsonNode api, String familia) {
    return ComunContextTest.ejemplos(api, familia)
        .valueStream()
        .map(e -> e.path("value").toString().replace(DOCUMENTO, "doc_x"))
        .toList();
  }

  private List<Puerta> comunes(Caso c) {
    return Stream.of(catalogo(c), expediente(c), casilla(c), mesa(c), calendario())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Puerta> catalogo(Caso c) {
    return List.of(
        publica("GET /openapi.json"),
        conToken("GET /openapi.json.yaml"),
        publica("GET /procedimientos"),
        publica("GET /procedimientos/{codigo}").con("codigo", c.procedimiento()),
        publica("GET /procedimientos/{codigo}/esquema").con("codigo", c.procedimiento()),
        publica("GET /actos/{tipo}/esquema").con("tipo", "OBSERVAR"),
        publica("GET /publicaciones"),
        publica("GET /registros").consulta("texto=kuska"),
        publica("GET /registros/{id}").con("id", "reg_x").responde(404),
        publica("GET /firmas/claves"),
        publica("GET /verificaciones/{codigo}").con("codigo", c.codigo()));
  }

  private static List<Puerta> expediente(Caso c) {
    return List.of(
        para("POST /expedientes", PARTE, AJENA)
            .cuerpo("{}")
            .responde(400)
            .ejemplos(c.solicitudes()),
        conToken("GET /expedientes"),
        suyo("GET /expedientes/{id}", c),
        suyo("GET /expedientes/{id}/actuaciones", c),
        suyo("GET /expedientes/{id}/actuaciones/{folio}", c).con("folio", "1"),
        para("POST /expedientes/{id}/actuaciones", PARTE, FUNCIONARIO)
            .salvo(404, AJENA, OTRO_ORGANO, SALA)
            .con("id", c.expediente())
            .cuerpo("{\"tipo\":\"NADA\",\"datos\":{}}")
            .responde(400)
            .ejemplos(c.actos()),
        suyo("GET /expedientes/{id}/integridad", c),
        suyo("GET /expedientes/{id}/cargo", c),
        suyo("GET /expedientes/{id}/actuaciones/{folio}/constancia", c)
            .con("folio", String.valueOf(c.resolucion())),
        suyo("GET /expedientes/{id}/exportacion", c),
        para("POST /documentos", PARTE, AJENA, FUNCIONARIO, OTRO_ORGANO, SALA)
            .cuerpo("multipart/form-data; boundary=linde", archivo(), DIEZ_MEGAS)
            .responde(201),
        suyo("GET /documentos/{id}", c).con("id", c.documento()));
  }

  /** A file and what is in it: for a stranger, and for another organ, it does not exist. */
  private static Puerta suyo(String operacion, Caso c) {
    return para(operacion, PARTE, FUNCIONARIO, AUDITOR).losDemas(404).con("id", c.expediente());
  }

  private static List<Puerta> casilla(Caso c) {
    return List.of(
        conToken("GET /notificaciones"),
        para("POST /notificaciones/{id}/lectura", PARTE).losDemas(404).con("id", c.aviso()),
        conToken("GET /novedades"));
  }

  private List<Puerta> mesa(Caso c) {
    return List.of(
        delOrgano("GET /mesa/expedientes"),
        delOrgano("GET /mesa/carga"),
        para("POST /mesa/asignaciones", FUNCIONARIO, OTRO_ORGANO, SALA)
            .cuerpo("{\"expedientes\":[\"exp_x\"]}")
            .ejemplos(List.of("{\"expedientes\":[\"exp_x\"],\"funcionario\":\"ana\"}")),
        para("POST /mesa/actuaciones", FUNCIONARIO, OTRO_ORGANO, SALA)
            .cuerpo(
                "{\"tipo\":\"ADMITIR\",\"datos\":{},\"expedientes\":[{\"id\":\"exp_x\",\"version\":1}]}")
            .ejemplos(
                List.of(
                    "{\"tipo\":\"ADMITIR\",\"datos\":{},\"expedientes\":[{\"id\":\"%s\",\"version\":1}]}"
                        .formatted(c.expediente()))),
        delOrgano("GET /estadisticas"),
        para("GET /antecedentes", FUNCIONARIO, OTRO_ORGANO, SALA, AUDITOR)
            .consulta("documento=RUC:" + PROVEEDOR));
  }

  private Puerta delOrgano(String operacion) {
    return para(operacion, FUNCIONARIO, AUDITOR).consulta("organo=" + organo());
  }

  private static List<Puerta> calendario() {
    return List.of(
        publica("POST /computos")
            .cuerpo("{\"desde\":\"2026-07-01\",\"plazo\":{\"cantidad\":3,\"unidad\":\"MESES\"}}")
            .ejemplos(
                List.of(
                    """
                    {"desde":"2026-07-01","plazo":{"cantidad":30,"unidad":"DIAS_HABILES"},
                     "norma":"D486","oficina":"SEDE_CENTRAL","obligado":"ADMINISTRADO",
                     "inicioProcedimiento":"2026-01-05","distancia":2,
                     "suspensiones":[{"desde":"2026-07-08","hasta":"2026-07-10","norma":"R. 1"}]}
                    """)),
        publica("GET /calendario/dias"),
        para("POST /calendario/dias", OPERADOR)
            .cuerpo("{}")
            .responde(400)
            .ejemplos(
                List.of(
                    """
                    {"norma":"D.S. 123-2027-PCM","clase":"NO_LABORABLE","nombre":"Feriado",
                     "desde":"2027-12-24","hasta":"2027-12-24","alcance":"NACIONAL"}
                    """)),
        para("GET /calendario/dias/{id}", OPERADOR, FUNCIONARIO, OTRO_ORGANO, SALA, AUDITOR)
            .con("id", "dia_x")
            .responde(404),
        para("POST /calendario/dias/{id}/derogacion", OPERADOR)
            .con("id", "dia_x")
            .cuerpo("{\"norma\":\"D.S. 125-2027-PCM\"}")
            .responde(404)
            .ejemplos(List.of("{\"norma\":\"D.S. 125-2027-PCM\"}")));
  }

  private String organo() {
    return procedimiento.substring(0, procedimiento.indexOf('-'));
  }

  private static String archivo() {
    return "--linde\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"a.pdf\"\r\n"
        + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n%%EOF\r\n--linde--\r\n";
  }
}
