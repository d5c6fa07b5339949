package pe.gob.indecopi.signos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import tools.jackson.databind.JsonNode;

/** Walks an application through the public API, as its parties and officials would. */
public final class Tramites {

  public static final String KUSKA =
      """
      {"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999990"},"nombre":"KUSKA S.A.C.",
       "domicilio":{"direccion":"Av. Uno 1","pais":"PE","correo":"kuska@example.pe"}}""";
  public static final String PROVEEDORA =
      """
      {"clase":"JURIDICA","documento":{"tipo":"RUC","numero":"20999999981"},
       "nombre":"PROVEEDOR S.A.","domicilio":{"direccion":"Av. Dos 2","pais":"PE"}}""";

  private static final AtomicInteger RECIBOS = new AtomicInteger();

  private final OrganoContextTest servicio;

  public Tramites(OrganoContextTest servicio) {
    this.servicio = servicio;
  }

  /** A mark of words in classes 18 and 25, paid. */
  public String presentado(String signo) {
    var recibo = "T-" + RECIBOS.incrementAndGet();
    servicio.caja.recibe(recibo, RelojDePrueba.LUNES);
    var creado = servicio.post("/expedientes", Fichas.de("empresa"), solicitud(signo, recibo));
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    assertThat(creado.texto("/etapa")).isEqualTo("EXAMEN_FORMAL");
    return creado.texto("/id");
  }

  /** A mark of words of the former register, with that many classes, from the 32 on. */
  public JsonNode trasladado(String numero, String signo, LocalDate vence, int clases) {
    return trasladado(numero, signo, vence, clases, "MARCA", "");
  }

  /** The same of another kind, with what else that says. */
  public JsonNode trasladado(
      String numero, String signo, LocalDate vence, int clases, String tipo, String ademas) {
    return trasladado(numero, signo, vence, clases, tipo, KUSKA, ademas);
  }

  /** The same of another holder. */
  public JsonNode trasladado(
      String numero,
      String signo,
      LocalDate vence,
      int clases,
      String tipo,
      String titular,
      String ademas) {
    var dichas =
        IntStream.range(32, 32 + clases)
            .mapToObj(
                n -> "{\"clase\":%d,\"productos\":[\"Uno %d\",\"Dos %d\"]}".formatted(n, n, n))
            .collect(Collectors.joining(","));
    var creado =
        servicio.post(
            "/registros",
            Fichas.de("funcionario-dsd"),
            """
            {"tipo":"%s","numero":"%s","expediente":"000123-2006/DSD","fuente":"Tomo 45, folio 123",
             "naturaleza":"DENOMINATIVA","denominacion":"%s","clases":[%s],"titulares":[%s],
             "concedido":"%s","vence":"%s"%s}"""
                .formatted(
                    tipo, numero, signo, dichas, titular, vence.minusYears(10), vence, ademas));
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    return creado.json();
  }

  /** A denomination of origin of the former register, if it is not there yet. */
  public void declarada(String nombre) {
    var numero = "D-" + nombre.toUpperCase();
    if (servicio.get("/registros?numero=" + numero, null).json().path("datos").isEmpty()) {
      var traida =
          """
          {"tipo":"DENOMINACION_DE_ORIGEN","numero":"%s","expediente":"000001-1990/DSD",
           "fuente":"R.D. 072087-DIPI","denominacion":"%s","concedido":"1990-12-12",
           "titulares":[{"clase":"JURIDICA","nombre":"Estado peruano"}]}"""
              .formatted(numero, nombre);
      bien(servicio.post("/registros", Fichas.de("funcionario-dsd"), traida));
    }
  }

  public static String solicitud(String signo, String recibo) {
    return """
    {"procedimiento":"DSD-10","solicitantes":[%s],
     "materia":{"tipo":"MARCA","naturaleza":"DENOMINATIVA","denominacion":"%s",
       "clases":[{"clase":18,"productos":["Bolsos"]},{"clase":25,"productos":["Ropa"]}]},
     "pago":{"canal":"VISA","comprobante":"%s","fecha":"2026-03-02"}}
    """
        .formatted(KUSKA, signo, recibo);
  }

  /** The same, published that day. */
  public String publicado(String signo) {
    var id = presentado(signo);
    bien(servicio.actuar("funcionario-dsd", id, "ORDENAR_PUBLICACION", "{}"));
    bien(
        servicio.actuar(
            "empresa",
            id,
            "ACREDITAR_PUBLICACION",
            "{\"fecha\":\"2026-03-02\",\"documento\":\"%s\"}"
                .formatted(servicio.documento("empresa"))));
    return id;
  }

  /** The same, not opposed, granted, final and certified. */
  public String certificado(String signo) {
    servicio.reloj.es(RelojDePrueba.LUNES);
    var id = publicado(signo);
    servicio.vencer(id, "oposicion");
    bien(
        servicio.actuar(
            "funcionario-dsd",
            id,
            "RESOLVER",
            """
            {"fundamento":"Es distintivo","decisiones":[
              {"objeto":"18","sentido":"CONCEDE"},{"objeto":"25","sentido":"CONCEDE"}]}"""));
    servicio.vencer(id, "impugnacion");
    bien(servicio.actuar("funcionario-dsd", id, "EMITIR_CERTIFICADO", "{}"));
    return id;
  }

  /** Tells the service again, as the broker would, of every act of that file. */
  public void contarDeNuevo(String id) {
    var actos =
        servicio
            .get("/expedientes/" + id + "/actuaciones?limite=200", Fichas.de("auditora"))
            .json()
            .path("datos");
    var folios =
        StreamSupport.stream(actos.spliterator(), false)
            .map(a -> Map.of("folio", a.path("folio").asInt()))
            .toList();
    contar(
        new Evento(
            id + ".9.0",
            "/signos-service",
            "pe.gob.indecopi.expedientes.expediente-concluido.v1",
            id,
            9,
            0,
            Instant.EPOCH,
            SignosContextTest.JSON.valueToTree(Map.of("actos", folios))),
        "indecopi.expedientes.v1");
  }

  /** Hands an event to every consumer of its topic. */
  public void contar(Evento evento, String tema) {
    var oyentes = servicio.consumidores.stream().filter(c -> c.tema().equals(tema)).toList();
    assertThat(oyentes).as("consumers of %s", tema).isNotEmpty();
    List.copyOf(oyentes).forEach(c -> c.recibir(evento));
  }

  private static void bien(SignosContextTest.Respuesta respuesta) {
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
  }

  /**
   * The signs that the examples name: one in its last weeks and, of the other side, one of four
   * years, of which use is demanded and no nullity prescribed (Decisión 486, arts. 165 and 172).
   */
  void delEjemplo() {
    declarada("Pisco");
    if (servicio.get("/registros?numero=P00123456", null).json().path("datos").isEmpty()) {
      trasladado("P00123456", "KUSKA", LocalDate.of(2026, 5, 2), 1);
      var vence = RelojDePrueba.LUNES.plusYears(6);
      trasladado("P00654321", "CUMBRE", vence, 1, "MARCA", PROVEEDORA, "");
    }
  }
}
