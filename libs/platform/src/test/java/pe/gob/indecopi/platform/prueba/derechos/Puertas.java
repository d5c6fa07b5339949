package pe.gob.indecopi.platform.prueba.derechos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pe.gob.indecopi.platform.prueba.Casos;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.web.Cursor;

/**
 * Tries every endpoint that Spring knows by the table of a service: who may, and what becomes of
 * bad input. An endpoint without a row is a failure, and so is a row without an endpoint.
 */
public final class Puertas {
  private static final int ESTROPEADOS = 6;

  private final String base;
  private final Quien.Elenco elenco;
  private final Map<String, Puerta> filas;
  private final List<Operacion> operaciones;

  /** One way into a handler: a path answers the same question in several formats. */
  private record Operacion(String nombre, String produce, boolean conCuerpo, Method metodo) {

    String verbo() {
      return nombre.substring(0, nombre.indexOf(' '));
    }

    String titulo() {
      return produce.isEmpty() ? nombre : nombre + " as " + produce;
    }
  }

  /**
   * The doors of a service.
   *
   * @param base its address with its context path
   */
  public Puertas(
      String base,
      Quien.Elenco elenco,
      List<Puerta> filas,
      RequestMappingHandlerMapping... manejadores) {
    this.base = base;
    this.elenco = elenco;
    this.filas =
        filas.stream()
            .collect(
                Collectors.toMap(
                    Puerta::operacion,
                    Function.identity(),
                    (a, b) -> {
                      throw new AssertionError("two rows for " + a.operacion());
                    },
                    LinkedHashMap::new));
    this.operaciones =
        Arrays.stream(manejadores)
            .flatMap(m -> m.getHandlerMethods().entrySet().stream())
            .filter(e -> !ErrorController.class.isAssignableFrom(e.getValue().getBeanType()))
            .flatMap(e -> operaciones(e.getKey(), e.getValue()))
            .sorted(java.util.Comparator.comparing(Operacion::titulo))
            .toList();
  }

  /** All tests: first who may, while everything stands as it was made. */
  public Stream<DynamicNode> pruebas() {
    return pruebas(Set.of());
  }

  /**
   * The same, where the input of some operations is tried elsewhere.
   *
   * @param soloQuien operations of which only who may is tried here
   */
  public Stream<DynamicNode> pruebas(Set<String> soloQuien) {
    var conEntrada = operaciones.stream().filter(o -> !soloQuien.contains(o.nombre())).toList();
    return Stream.of(
        dynamicTest("every endpoint has its row, and every row its endpoint", this::completa),
        dynamicContainer("who may", cadaUna(operaciones, this::quienes)),
        dynamicContainer("a bad token", cadaUna(operaciones, this::fichas)),
        dynamicContainer("a bad id", cadaUna(conEntrada, this::ids)),
        dynamicContainer("a bad query", cadaUna(conEntrada, this::consultas)),
        dynamicContainer("a bad header", cadaUna(conEntrada, this::cabeceras)),
        dynamicContainer("a bad body", cadaUna(conEntrada, this::cuerpos)));
  }

  private void completa() {
    assertThat(operaciones.stream().map(Operacion::nombre).distinct())
        .containsExactlyInAnyOrderElementsOf(filas.keySet());
  }

  private Stream<DynamicNode> cadaUna(
      List<Operacion> cuales,
      java.util.function.BiFunction<Operacion, Puerta, Stream<DynamicTest>> pruebas) {
    return cuales.stream()
        .filter(o -> filas.containsKey(o.nombre()))
        .map(o -> dynamicContainer(o.titulo(), pruebas.apply(o, filas.get(o.nombre()))));
  }

  private Stream<DynamicTest> quienes(Operacion o, Puerta p) {
    return Arrays.stream(Quien.values())
        .map(
            q ->
                dynamicTest(
                    q.titulo() + ": " + p.celda(q),
                    () -> {
                      var r = llamada(o, p, p.ruta(), q.ficha(elenco)).enviar().sana();
                      assertThat(p.espera(q)).as("%s", r).contains(r.estado());
                    }));
  }

  private Stream<DynamicTest> fichas(Operacion o, Puerta p) {
    if (p.esPublica()) {
      return Stream.of();
    }
    var malas = new LinkedHashMap<String, String>();
    malas.put("of another key", Fichas.falsa("auditora"));
    malas.put("that has ended", ficha("exp", Instant.EPOCH));
    malas.put("without a subject", ficha("sub", null));
    malas.put("with roles that are no list", ficha("roles", Map.of("operador", true)));
    malas.put("with a document that is none", ficha("documento", "RUC:1"));
    malas.put("that is no token", "Bearer a.b.c");
    malas.put("of 10,000 characters", "Bearer " + "a".repeat(10_000));
    malas.put("unsigned", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
    malas.put("by another scheme", "Basic b3BlcmFkb3I6");
    return malas.entrySet().stream()
        .map(
            mala ->
                dynamicTest(
                    mala.getKey(),
                    () -> {
                      var r = llamada(o, p, p.ruta(), mala.getValue()).enviar().negada();
                      // A header that no server takes is refused as such.
                      assertThat(r.estado()).as("%s", r).isIn(401, 400, 431);
                    }));
  }

  private static String ficha(String claim, Object valor) {
    var claims = Fichas.claims("auditora");
    claims.put(claim, valor);
    return Fichas.con(claims);
  }

  private Stream<DynamicTest> ids(Operacion o, Puerta p) {
    return p.variables().stream()
        .flatMap(
            v ->
                Hostil.IDS.stream()
                    .map(
                        id ->
                            dynamicTest(
                                v + "=" + corto(id),
                                () ->
                                    assertThat(
                                            llamada(o, p, p.ruta(Map.of(v, id)), entra(p))
                                                .enviar()
                                                .negada()
                                                .estado())
                                        .as("%s", id)
                                        .isIn(400, 404, 405))));
  }

  private Stream<DynamicTest> consultas(Operacion o, Puerta p) {
    return Arrays.stream(o.metodo().getParameters())
        .filter(Puertas::esDeConsulta)
        .flatMap(a -> Hostil.consultas(a, nombre(a)).stream())
        .map(
            c ->
                dynamicTest(
                    c.nombre() + "=" + corto(c.valor()),
                    () -> {
                      var ruta = p.ruta(Map.of()) + p.consulta(c.nombre(), c.valor());
                      var r = llamada(o, p, ruta, entra(p)).enviar().sana();
                      if (c.rechazado()) {
                        assertThat(r.estado()).as("%s", r).isEqualTo(400);
                      }
                    }));
  }

  private Stream<DynamicTest> cabeceras(Operacion o, Puerta p) {
    var malas = new LinkedHashMap<String, String>();
    malas.put("Accept", "image/x-nada");
    malas.put("Accept-Language", "!!!!;q=x");
    malas.put("If-Match", "no soy una etiqueta");
    malas.put("Idempotency-Key", "a".repeat(300));
    malas.put("Prefer", "wait=99999999999999999999");
    malas.put("X-Forwarded-For", "'; drop");
    malas.put("traceparent", "00-" + "z".repeat(5_000));
    var pruebas =
        malas.entrySet().stream()
            .map(
                m ->
                    dynamicTest(
                        m.getKey() + ": " + corto(m.getValue()),
                        () ->
                            llamada(o, p, p.ruta(), entra(p))
                                .con(m.getKey(), m.getValue())
                                .enviar()
                                .sana()));
    var otroVerbo =
        dynamicTest(
            "another method",
            () ->
                assertThat(
                        new Llamada(base, "PATCH", p.ruta())
                            .ficha(Fichas.de("auditora"))
                            .enviar()
                            .negada()
                            .estado())
                    .isEqualTo(405));
    return Stream.concat(pruebas, Stream.of(otroVerbo));
  }

  private Stream<DynamicTest> cuerpos(Operacion o, Puerta p) {
    if (!o.conCuerpo()) {
      return Stream.of();
    }
    var bueno = new String(p.cuerpo(), StandardCharsets.UTF_8);
    var enteros =
        (p.esJson() ? Hostil.cuerpos(bueno) : Hostil.ajenos(p.contenido()))
            .stream()
                .map(
                    c ->
                        dynamicTest(
                            c.nombre(),
                            () ->
                                con(o, p, c.tipo(), BodyPublishers.ofByteArray(c.bytes()))
                                    .enviar()
                                    .negada()));
    return Stream.of(enteros, grandes(o, p), estropeados(o, p)).flatMap(Function.identity());
  }

  /** Too many bytes, announced and not. */
  private Stream<DynamicTest> grandes(Operacion o, Puerta p) {
    return Stream.of(
        grande("too large, and says so", o, p, BodyPublishers::ofByteArray),
        grande("too large, and does not say so", o, p, Puertas::sinLargo));
  }

  private DynamicTest grande(
      String nombre, Operacion o, Puerta p, Function<byte[], BodyPublisher> como) {
    return dynamicTest(
        nombre,
        () -> {
          var cuerpo = como.apply(p.demasiado());
          var r = con(o, p, p.contenido(), cuerpo).enviar().negada();
          assertThat(r.estado()).as("%s", r).isEqualTo(413);
        });
  }

  private static BodyPublisher sinLargo(byte[] bytes) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
  }

  private Stream<DynamicTest> estropeados(Operacion o, Puerta p) {
    return p.ejemplos().stream()
        .map(
            bueno ->
                dynamicTest(
                    "spoilt: " + corto(bueno),
                    () ->
                        Casos.veces(
                            ESTROPEADOS,
                            azar -> {
                              var malo = Hostil.estropeado(bueno, azar);
                              var r =
                                  con(o, p, p.contenido(), BodyPublishers.ofString(malo)).enviar();
                              assertThat(r.sana().estado()).as("%s", malo).isNotEqualTo(401);
                            })));
  }

  private Llamada llamada(Operacion o, Puerta p, String ruta, String ficha) {
    var llamada = new Llamada(base, o.verbo(), ruta).ficha(ficha);
    if (!o.produce().isEmpty()) {
      llamada.con("Accept", o.produce());
    }
    return o.verbo().equals("GET")
        ? llamada
        : llamada.cuerpo(
            o.conCuerpo() ? p.contenido() : null, BodyPublishers.ofByteArray(p.cuerpo()));
  }

  /** With another body than that of its row. */
  private Llamada con(Operacion o, Puerta p, String tipo, BodyPublisher cuerpo) {
    return new Llamada(base, o.verbo(), p.ruta()).ficha(entra(p)).cuerpo(tipo, cuerpo);
  }

  private String entra(Puerta p) {
    return p.quienEntra().ficha(elenco);
  }

  private static boolean esDeConsulta(Parameter parametro) {
    return parametro.getType() == Cursor.class || parametro.isAnnotationPresent(RequestParam.class);
  }

  private static String nombre(Parameter parametro) {
    var dicho = AnnotatedElementUtils.getMergedAnnotation(parametro, RequestParam.class);
    return dicho == null || dicho.name().isEmpty() ? parametro.getName() : dicho.name();
  }

  private static String corto(String texto) {
    var limpio = texto.replaceAll("\\s+", " ");
    return limpio.length() <= 60 ? limpio : limpio.substring(0, 60) + "…";
  }

  private static Stream<Operacion> operaciones(RequestMappingInfo como, HandlerMethod donde) {
    var consume = como.getConsumesCondition().getConsumableMediaTypes();
    var produce =
        como.getProducesCondition().getProducibleMediaTypes().stream()
            .map(Object::toString)
            .collect(Collectors.joining(","));
    var conCuerpo =
        !consume.isEmpty()
            || Arrays.stream(donde.getMethod().getParameters())
                .anyMatch(a -> a.isAnnotationPresent(RequestBody.class));
    return como.getPatternValues().stream()
        .flatMap(
            ruta ->
                como.getMethodsCondition().getMethods().stream()
                    .map(
                        verbo ->
                            new Operacion(
                                verbo + " " + ruta, produce, conCuerpo, donde.getMethod())));
  }
}
