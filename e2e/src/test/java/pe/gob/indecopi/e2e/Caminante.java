package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.local.lanzador.Muestras;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes one file of one procedure from its filing to its end, as a portal and the officials would:
 * it knows the public API, asks the file what may be done, and does the next thing.
 */
final class Caminante {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PARTE = "empresa";
  private static final String CONTRAPARTE = "proveedor";
  private static final int VUELTAS = 60;
  private static final int DIAS = 15;

  /** The certificates that the examples of signs name: of who files, and of the other side. */
  private static final String PROPIO = "P00123456";

  private static final String AJENO = "P00654321";

  /** The one on which the example of an opposition rests. */
  private static final String DEL_OPOSITOR = "M-00000001";

  private static final String USO_DE_DENOMINACION = "DSD-1";
  private static final String DENOMINACION = "\"Pisco\"";

  /** What CCO-14 asks of a remedy, and the others let it say. */
  private static final Map<String, Object> APELACION =
      Map.of(
          "resolucion", "La que resuelve la solicitud",
          "vicio", "No valora las pruebas.",
          "agravio", "Deniega lo que corresponde.",
          "fundamento", "Discrepo de lo resuelto.");

  private static final Set<String> INCUMPLIMIENTOS = Set.of("CPC-2", "CPC-3");

  private static final Duration PACIENCIA = Duration.ofSeconds(60);

  /** What an official does in each stage, the first that the file allows. */
  private static final Map<String, List<String>> OFICIAL =
      Map.ofEntries(
          Map.entry(
              "EXAMEN_FORMAL",
              List.of("ORDENAR_PUBLICACION", "CORRER_TRASLADO", "ADMITIR", "RESOLVER")),
          Map.entry("ATENCION", List.of("ATENDER")),
          Map.entry("CALIFICACION", List.of("ADMITIR")),
          Map.entry("TRASLADO", List.of("CORRER_TRASLADO")),
          Map.entry("VISITA", List.of("LEVANTAR_ACTA")),
          Map.entry("INSTRUCCION", List.of("RESOLVER")),
          Map.entry("MEDIACION", List.of("CITAR_AUDIENCIA")),
          Map.entry("AUDIENCIA", List.of("LEVANTAR_ACTA")),
          Map.entry("EXAMEN_DE_FONDO", List.of("RESOLVER")),
          Map.entry("APELACION", List.of("CONCEDER_RECURSO")),
          Map.entry("SEGUNDA_INSTANCIA", List.of("RESOLVER_RECURSO")),
          Map.entry("FIRME", List.of("DIFUNDIR", "EMITIR_CERTIFICADO", "ARCHIVAR")),
          Map.entry("CONCURSO", List.of("ARCHIVAR")));

  private final Corrida corrida;
  private final Portal portal;
  private final String servicio;
  private final JsonNode entrada;
  private final JsonNode ejemplo;
  private final List<String> pasos = new ArrayList<>();
  private final String quien;
  private String id = "";
  private boolean dentro;
  private boolean apelo;
  private volatile boolean termino;
  private Caminante remedio;

  /**
   * @param servicio base path of the service: {@code /api/concursal/v1}
   * @param entrada the procedure as the catalogue shows it
   * @param ejemplo the example of its filing that the description of the service holds
   */
  Caminante(Corrida corrida, String servicio, JsonNode entrada, JsonNode ejemplo) {
    this.corrida = corrida;
    this.portal = corrida.portal();
    this.servicio = servicio;
    this.entrada = entrada;
    this.ejemplo = ejemplo;
    // Who opposes is never who asked.
    this.quien = seOpone() ? CONTRAPARTE : PARTE;
  }

  /** One for this procedure of a service, as that service describes it: {@code DIN-4}. */
  static Caminante de(Corrida corrida, String servicio, String codigo) {
    var base = "/api/" + servicio + "/v1";
    var anonimo = corrida.portal().anonimo();
    var entrada = anonimo.get(base + "/procedimientos/" + codigo).exigir(200).cuerpo();
    return new Caminante(
        corrida, base, entrada, ejemplos(corrida, base).at("/" + codigo + "/value"));
  }

  /** A whole filing for each procedure of a service, as its description shows them. */
  static JsonNode ejemplos(Corrida corrida, String base) {
    return corrida
        .portal()
        .anonimo()
        .get(base + "/openapi.json")
        .exigir(200)
        .cuerpo()
        .at("/paths/~1expedientes/post/requestBody/content/application~1json/examples");
  }

  /** Goes on, day by day, until the file is in that stage. */
  Caminante hasta(String etapa) {
    for (var vuelta = 0; vuelta < VUELTAS; vuelta++) {
      var visto = ver();
      if (etapa(visto).equals(etapa)) {
        return this;
      }
      if (!paso(visto)) {
        corrida.reloj().avanzar(DIAS);
      }
    }
    assertThat(etapa()).as("%s after %s", codigo(), pasos).isEqualTo(etapa);
    return this;
  }

  /** Takes it to its end. */
  Caminante hastaElFin() {
    for (var vuelta = 0; vuelta < VUELTAS && !termino(); vuelta++) {
      if (!avanzar() && !termino()) {
        corrida.reloj().avanzar(DIAS);
      }
    }
    assertThat(termino()).as("%s after %s", codigo(), pasos).isTrue();
    return this;
  }

  /** The data of the last act of that kind, once there is one. */
  JsonNode hecho(String acto) {
    return await(acto + " in " + codigo())
        .atMost(PACIENCIA)
        .until(() -> ultimo(acto), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<JsonNode> ultimo(String acto) {
    return portal
        .como("auditora")
        .get(ruta("/actuaciones?limite=200"))
        .exigir(200)
        .cuerpo()
        .path("datos")
        .valueStream()
        .filter(a -> a.path("tipo").asString().equals(acto))
        .reduce((antes, despues) -> despues)
        .map(a -> a.path("datos"));
  }

  /** Decides it with a fine of one UIT to the other side. */
  void multar(String infraccion) {
    var visto = ver();
    var datos = new LinkedHashMap<>(decision(visto));
    datos.put("multas", List.of(multa(visto, infraccion)));
    decidir(Solicitudes.acto("RESOLVER", datos));
  }

  /** Whether it is an opposition, which is decided with the file that it opposes. */
  boolean seOpone() {
    return entrada.at("/sobre/acto").asString("").equals("OPONER");
  }

  /** Whether it is a remedy against what another file decided. */
  boolean recurre() {
    return entrada.at("/sobre/acto").asString("").equals("RECURRIR");
  }

  /** What this file decides will be challenged by the filing of that procedure. */
  void recurrirPor(Caminante remedio) {
    this.remedio = remedio;
  }

  String codigo() {
    return entrada.path("codigo").asString();
  }

  String id() {
    return id;
  }

  /** What was done, in order, for the message of a failure. */
  List<String> pasos() {
    return pasos;
  }

  /** Files it, with what the print asks and its fee paid. */
  void presentar() {
    var cuerpo = cuerpo();
    pagar(cuerpo);
    var r = portal.como(quien).post(servicio + "/expedientes", cuerpo).exigir(201);
    id = r.texto("/id");
    pasos.add("PRESENTAR " + r.texto("/numero"));
  }

  /** Its fee is confirmed, and what the desk found missing is handed in. */
  void quedarPresentado() {
    await("payment of " + codigo())
        .atMost(PACIENCIA)
        .until(() -> !etapa().equals("PRESENTACION") || otraFalta());
    if (otraFalta()) {
      completar();
    }
  }

  /** What the desk found missing is handed in, within its two days. */
  private void completar() {
    var papel = documento("falta.pdf");
    var falta =
        ver()
            .path("faltaParaFecha")
            .valueStream()
            .map(f -> Map.of("codigo", f.asString(), "documento", papel))
            .toList();
    parte(quien, "SUBSANAR", Map.of("requisitos", falta));
  }

  private boolean otraFalta() {
    return Stream.of(ver().path("faltaParaFecha"))
        .flatMap(f -> f.valueStream())
        .anyMatch(f -> !f.asString().equals("tasa"));
  }

  /** Whether it is asked inside another's file. */
  boolean viveEnOtro() {
    return dentro || entrada.has("sobre") && !vaTambienSolo();
  }

  /** Whether it may be asked in a file of its own as well as inside another's. */
  boolean vaTambienSolo() {
    return entrada.at("/sobre/tambienSolo").asBoolean(false);
  }

  /** The same procedure, asked inside another's file although it might have its own. */
  Caminante porDentro() {
    var otro = new Caminante(corrida, servicio, entrada, ejemplo);
    otro.dentro = true;
    return otro;
  }

  /** Asks it inside that other's file, and has it decided there. */
  void dentroDe(Caminante otro) {
    id = otro.id;
    var cuerpo = cuerpo();
    cuerpo.keySet().removeAll(Set.of("requisitos", "contrapartes"));
    materia(cuerpo).put("expediente", otro.id);
    pagar(cuerpo);
    var r = portal.como(quien).post(servicio + "/expedientes", cuerpo).exigir(201);
    pasos.add("PROMOVER " + r.texto("/numero"));
  }

  /** The notebook of this procedure in the file. */
  JsonNode cuaderno() {
    return ver()
        .path("cuadernos")
        .valueStream()
        .filter(c -> c.path("procedimiento").asString().equals(codigo()))
        .reduce((antes, despues) -> despues)
        .orElseThrow(() -> new AssertionError("No notebook of " + codigo()));
  }

  /** The fee of the notebook is confirmed and it is decided, or admitted if it opposes. */
  void decidirCuaderno() {
    await("fee of the notebook of " + codigo())
        .atMost(PACIENCIA)
        .until(
            () ->
                cuaderno()
                    .path("tasas")
                    .valueStream()
                    .allMatch(t -> t.path("estado").asString().equals("PAGADA")));
    if (seOpone()) {
      var admision = Solicitudes.acto("ADMITIR", Map.of("motivo", "Cumple."));
      admision.put("cuaderno", cuaderno().path("id").asString());
      decidir(admision);
      return;
    }
    var medida = entrada.at("/sobre/acto").asString().equals("SOLICITAR_MEDIDA_CAUTELAR");
    var acto =
        Solicitudes.acto(
            medida ? "DICTAR_MEDIDA_CAUTELAR" : "RESOLVER_CUADERNO",
            Map.of("sentido", "CONCEDE", "fundamento", "Cumple lo que pide la norma."));
    acto.put("cuaderno", cuaderno().path("id").asString());
    decidir(acto);
  }

  /** Does all that can be done today; answers whether anything was. */
  boolean avanzar() {
    var algo = false;
    var visto = ver();
    while (!estado(visto).equals("CONCLUIDO") && paso(visto)) {
      algo = true;
      visto = ver();
    }
    termino = estado(visto).equals("CONCLUIDO");
    return algo;
  }

  /** Whether it had ended when it last went on. */
  boolean termino() {
    return termino;
  }

  private boolean paso(JsonNode visto) {
    return switch (etapa(visto)) {
      case "PUBLICACION" -> {
        var hoy = corrida.reloj().hoy().toString();
        yield parte(
            PARTE,
            "ACREDITAR_PUBLICACION",
            Map.of("fecha", hoy, "documento", documento("aviso.pdf")));
      }
      case "DESCARGO", "EMPLAZAMIENTO" -> contestar(CONTRAPARTE);
      case "CONTESTACION" -> contestar(PARTE);
      case "IMPUGNACION" -> apelar();
      default -> oficial(visto);
    };
  }

  private boolean contestar(String quien) {
    return puede(mirar(quien)).contains("CONTESTAR")
        && parte(quien, "CONTESTAR", Map.of("texto", "Contesto lo que se me traslada."));
  }

  /** Each procedure that has an appeal is appealed once. */
  private boolean apelar() {
    if (apelo || !entrada.at("/apelacion/procede").asBoolean(false)) {
      return false;
    }
    apelo = true;
    if (remedio != null) {
      remedio.dentroDe(this);
      return pasos.add("APELAR");
    }
    return parte(PARTE, "APELAR", APELACION);
  }

  /** An act of the official that must be accepted. */
  void decidir(String tipo) {
    decidir(Solicitudes.acto(tipo, datos(tipo, ver())));
  }

  private void decidir(Map<String, Object> acto) {
    var quien = funcionario(ver());
    decidir(acto, quien, mirar(quien));
  }

  private boolean oficial(JsonNode visto) {
    var quien = funcionario(visto);
    var suyo = mirar(quien);
    var puede = puede(suyo);
    return OFICIAL.getOrDefault(etapa(visto), List.of()).stream()
        .filter(puede::contains)
        .findFirst()
        .filter(tipo -> decidir(Solicitudes.acto(tipo, datos(tipo, visto)), quien, suyo))
        .isPresent();
  }

  private Map<String, ?> datos(String tipo, JsonNode visto) {
    return switch (tipo) {
      case "RESOLVER" -> decision(visto);
      case "ATENDER" -> atencion();
      case "ADMITIR" -> admision(visto);
      case "RESOLVER_RECURSO" -> Map.of("sentido", "CONFIRMA", "fundamento", "Se confirma.");
      case "LEVANTAR_ACTA" ->
          etapa().equals("VISITA")
              ? Map.of("resultado", "REALIZADA", "texto", "Se visitó el local.")
              : Map.of("resultado", "ACUERDO_TOTAL", "texto", "Las partes llegan a un acuerdo.");
      case "CITAR_AUDIENCIA" -> Map.of("cuando", diaHabil() + "T10:00:00-05:00", "lugar", "Sala 2");
      default -> Map.of("motivo", "Así corresponde.");
    };
  }

  /** Whether it is heard charge by charge (Ley 29571, arts. 106 and 107). */
  private boolean vaPorCargos() {
    return codigo().startsWith("CPC-") || codigo().startsWith("ORPS-");
  }

  private Map<String, Object> admision(JsonNode visto) {
    return vaPorCargos()
        ? Map.of(
            "cargos",
            List.of(
                Map.of(
                    "parte", contraparte(visto),
                    "hecho", "Incumplió lo que debía.",
                    "norma", "Ley 29571, artículo 19")))
        : Map.of("motivo", "Así corresponde.");
  }

  /** A breach is appealed only where it is fined (TUPA CPC-2 and CPC-3). */
  private Map<String, Object> decision(JsonNode visto) {
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("fundamento", "Cumple la norma.");
    decision.put(
        "decisiones",
        vaPorCargos() ? List.of(Map.of("objeto", "k1", "sentido", "CONCEDE")) : decisiones(visto));
    if (INCUMPLIMIENTOS.contains(codigo())) {
      decision.put("multas", List.of(multa(visto, "Incumplió lo acordado o lo ordenado.")));
    }
    return decision;
  }

  /** Copies are paid by the page when they are given (TUPA SAC-2). */
  private Map<String, Object> atencion() {
    if (!codigo().equals("SAC-2")) {
      return Map.of("motivo", "Así corresponde.");
    }
    var paginas = materia(cuerpo()).get("numeroDePaginas");
    var orden =
        corrida
            .pagos()
            .pagada(quien, codigo(), "copia-de-partida-registral", Map.of("paginas", paginas));
    return Map.of("motivo", "Se entregan.", "pago", Map.of("orden", orden));
  }

  private Map<String, Object> multa(JsonNode visto, String infraccion) {
    Map<String, Object> multa = new LinkedHashMap<>();
    multa.put("parte", contraparte(visto));
    multa.put("uit", "1.00");
    multa.put("infraccion", infraccion);
    if (vaPorCargos()) {
      var criterio = Map.of("criterio", "DANO_RESULTANTE", "razon", "Lo que dejó de cumplir.");
      multa.put(
          "graduacion",
          Map.of("cargos", List.of("k1"), "gravedad", "LEVE", "criterios", List.of(criterio)));
    }
    return multa;
  }

  private static String contraparte(JsonNode visto) {
    return visto
        .path("partes")
        .valueStream()
        .filter(p -> p.path("papel").asString().equals("CONTRAPARTE"))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asString();
  }

  /** A working day to come, as the service itself counts them. */
  private String diaHabil() {
    var computo =
        Map.of(
            "desde", corrida.reloj().hoy().toString(),
            "plazo", Map.of("cantidad", 3, "unidad", "DIAS_HABILES"),
            "norma", "LPAG");
    return portal.anonimo().post(servicio + "/computos", computo).exigir(200).texto("/vence");
  }

  private static List<Map<String, String>> decisiones(JsonNode visto) {
    var clases = visto.at("/materia/clases");
    var objetos =
        clases.isArray()
            ? clases.valueStream().map(c -> c.path("clase").asString()).toList()
            : List.of("solicitud");
    return objetos.stream().map(o -> Map.of("objeto", o, "sentido", "CONCEDE")).toList();
  }

  private boolean parte(String quien, String tipo, Map<String, ?> datos) {
    portal.como(quien).post(ruta("/actuaciones"), Solicitudes.acto(tipo, datos)).exigir(201);
    pasos.add(tipo);
    return true;
  }

  /** A remedy is not decided while the other side may still file its own. */
  private boolean decidir(Map<String, Object> acto, String quien, Respuesta visto) {
    var r = portal.como(quien).siCoincide(visto.etag()).post(ruta("/actuaciones"), acto);
    if (r.estado() == 409 && acto.get("tipo").equals("RESOLVER_RECURSO")) {
      return false;
    }
    r.exigir(201);
    pasos.add(acto.get("tipo").toString());
    return true;
  }

  /** Who has the file: the organ, or the instance that it was sent up to. */
  private String funcionario(JsonNode visto) {
    var arriba = etapa(visto).equals("SEGUNDA_INSTANCIA");
    return switch (arriba ? visto.path("autoridad").asString() : "") {
      case String sala when sala.startsWith("Sala de Propiedad") -> "tribunal-spi";
      case String sala when sala.startsWith("Sala de Defensa") -> "tribunal-sdc";
      case String comision when comision.startsWith("Comisión de Protección al Consumidor") ->
          "funcionario-cpc";
      default -> "funcionario-" + codigo().substring(0, codigo().indexOf('-')).toLowerCase();
    };
  }

  private Respuesta mirar(String quien) {
    return portal.como(quien).get(ruta("")).exigir(200);
  }

  private static List<String> puede(Respuesta visto) {
    return visto
        .cuerpo()
        .path("accionesPosibles")
        .valueStream()
        .map(a -> a.path("acto").asString())
        .toList();
  }

  JsonNode ver() {
    return mirar("auditora").cuerpo();
  }

  String etapa() {
    return etapa(ver());
  }

  private static String etapa(JsonNode visto) {
    return visto.path("etapa").asString();
  }

  String estado() {
    return estado(ver());
  }

  private static String estado(JsonNode visto) {
    return visto.path("estado").asString();
  }

  boolean integro() {
    return portal
        .como("auditora")
        .get(ruta("/integridad"))
        .exigir(200)
        .cuerpo()
        .path("integro")
        .asBoolean();
  }

  private String ruta(String mas) {
    return servicio + "/expedientes/" + id + mas;
  }

  /** The example of the description, by these parties and with papers that were uploaded. */
  private Map<String, Object> cuerpo() {
    var texto = ejemplo.toString();
    if (texto.contains("doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f")) {
      texto = texto.replace("doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f", documento("papel.pdf"));
    }
    if (servicio.equals(Portal.SIGNOS) && texto.contains(PROPIO)) {
      texto = texto.replace(PROPIO, enSusUltimosMeses());
    }
    if (servicio.equals(Portal.SIGNOS) && texto.contains(AJENO)) {
      texto = texto.replace(AJENO, deLaContraparte());
    }
    if (seOpone() && texto.contains(DEL_OPOSITOR)) {
      texto = texto.replace(DEL_OPOSITOR, deLaContraparte());
    }
    if (codigo().equals(USO_DE_DENOMINACION)) {
      texto = texto.replace(DENOMINACION, "\"" + declarada() + "\"");
    }
    Map<String, Object> cuerpo = JSON.readValue(texto, LinkedHashMap.class);
    cuerpo.remove("pago");
    cuerpo.put("solicitantes", List.of(Personas.de(quien)));
    return cuerpo;
  }

  /** A mark of the holder that the examples name, in the last months of its ten years. */
  private String enSusUltimosMeses() {
    var titular = Personas.juridica("20999999990", "KUSKA S.A.C.");
    return registrado(titular, "KUSKA", corrida.reloj().hoy().plusMonths(3));
  }

  /**
   * A mark of the other side: of more than three years, so that its use is demanded (Decisión 486,
   * art. 165), and of less than five, so that no nullity of it prescribed (art. 172).
   */
  private String deLaContraparte() {
    var titular = Personas.de(CONTRAPARTE);
    return registrado(titular, "CUMBRE", corrida.reloj().hoy().plusYears(6));
  }

  /** A denomination of origin that the former register holds. */
  private String declarada() {
    var nombre = "Pisco " + System.nanoTime();
    var traslado = traslado("DENOMINACION_DE_ORIGEN", "D" + System.nanoTime());
    traslado.put("denominacion", nombre);
    traslado.put("titulares", List.of(Map.of("clase", "JURIDICA", "nombre", "Estado peruano")));
    traslado.put("concedido", "1990-12-12");
    portal.como("funcionario-dsd").post(servicio + "/registros", traslado).exigir(201);
    return nombre;
  }

  private static Map<String, Object> traslado(String tipo, String numero) {
    var traslado = new LinkedHashMap<String, Object>();
    traslado.put("tipo", tipo);
    traslado.put("numero", numero);
    traslado.put("expediente", "000123-2006/DSD");
    traslado.put("fuente", "Tomo 45, folio 123");
    return traslado;
  }

  /** A mark that the former register holds, and an official brings over. */
  private String registrado(Map<String, Object> titular, String signo, LocalDate vence) {
    var numero = "P" + System.nanoTime();
    var traslado = traslado("MARCA", numero);
    traslado.put("naturaleza", "DENOMINATIVA");
    traslado.put("denominacion", signo);
    traslado.put("clases", List.of(Map.of("clase", 32, "productos", List.of("Cervezas"))));
    traslado.put("titulares", List.of(titular));
    traslado.put("concedido", vence.minusYears(10).toString());
    traslado.put("vence", vence.toString());
    portal.como("funcionario-dsd").post(servicio + "/registros", traslado).exigir(201);
    return numero;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> materia(Map<String, Object> cuerpo) {
    return (Map<String, Object>) cuerpo.get("materia");
  }

  /** An order for what its matter says of what the tariff asks, paid by card. */
  private void pagar(Map<String, Object> cuerpo) {
    var tarifa = portal.anonimo().get(Portal.FEES + "/tarifario/" + codigo()).exigir(200).cuerpo();
    if (tarifa.path("gratuito").asBoolean()) {
      return;
    }
    var variables = new LinkedHashMap<String, Object>();
    var tomadas = variablesDe(tarifa);
    materia(cuerpo)
        .forEach(
            (nombre, valor) -> {
              if (tomadas.contains(nombre)) {
                variables.put(nombre, valor instanceof List<?> l ? l.size() : valor);
              }
            });
    cuerpo.put("pago", Map.of("orden", corrida.pagos().pagada(quien, codigo(), variables)));
  }

  private static Set<String> variablesDe(JsonNode tarifa) {
    return tarifa
        .path("variables")
        .valueStream()
        .map(v -> v.path("nombre").asString())
        .collect(Collectors.toSet());
  }

  private String documento(String nombre) {
    return portal
        .como(quien)
        .subir(servicio + "/documentos", nombre, "application/pdf", Muestras.pdf(nombre))
        .exigir(201)
        .texto("/id");
  }

  /** The day on which the next open term of the file ends, if one does. */
  LocalDate proximo() {
    return ver()
        .path("plazos")
        .valueStream()
        .filter(p -> p.path("estado").asString().equals("ABIERTO"))
        .map(p -> LocalDate.parse(p.path("vence").asString()))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }
}
